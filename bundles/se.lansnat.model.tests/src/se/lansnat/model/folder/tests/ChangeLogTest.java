package se.lansnat.model.folder.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.Change;
import se.lansnat.model.folder.ChangeLog.Action;
import se.lansnat.model.folder.ChangeLog.Entry;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.tests.Models;

/** The change log says what the files say: who changed what and when, saved and not taken back. */
class ChangeLogTest {

	@TempDir
	Path temp;
	private Path log;
	private FaultyFiles files;
	private CountyFolder folder;

	@BeforeEach
	void open() throws IOException {
		Path directory = Folders.create(temp.resolve("county"));
		log = directory.resolve(".lansnat/changes.log");
		files = new FaultyFiles(RealFiles.open(directory));
		folder = CountyFolder.open(files.layer(), Access.EDIT, Folders.SETTINGS, null);
	}

	@AfterEach
	void close() {
		folder.close();
	}

	private void change(long population) {
		Folders.set(folder, "1880 Hallsberg", Literals.PLACE__POPULATION, population);
	}

	@Test
	void aSavedCommandIsALine() throws IOException {
		change(1);
		assertThat(log).doesNotExist();
		folder.save(null);
		assertThat(folder.changeLog().read()).singleElement().satisfies(entry -> {
			assertThat(entry.time()).isEqualTo(Instant.parse("2026-11-22T08:00:00Z"));
			assertThat(entry.author()).isEqualTo("karin");
			assertThat(entry.action()).isEqualTo(Action.DO);
			assertThat(entry.label()).contains("Hallsberg");
			assertThat(entry.changes()).containsExactly(new Change(Models.id("1880 Hallsberg"), "population"));
		});
		assertThat(Files.readAllLines(log)).hasSize(1).first().asString()
				.startsWith("2026-11-22T08:00:00Z\tkarin\tdo\t").endsWith("\t" + Models.id("1880 Hallsberg") + "#population");
	}

	@Test
	void whatWasUndoneBeforeTheSaveNeverHappened() throws IOException {
		change(1);
		change(2);
		folder.commandStack().undo();
		folder.commandStack().undo();
		folder.commandStack().redo();
		folder.save(null);
		assertThat(folder.changeLog().read()).extracting(Entry::action).containsExactly(Action.DO);
	}

	@Test
	void whatIsUndoneAfterTheSaveIsALineOfItsOwn() throws IOException {
		change(1);
		folder.save(null);
		folder.commandStack().undo();
		folder.save(null);
		folder.commandStack().redo();
		folder.save(null);
		assertThat(folder.changeLog().read()).extracting(Entry::action).containsExactly(Action.DO, Action.UNDO, Action.REDO);
	}

	@Test
	void aLogThatCannotBeWrittenIsAWarningAndWaits() throws IOException {
		change(1);
		files.failAfter(0, "changes");
		assertThat(folder.save(null).warning()).isPresent();
		assertThat(files.failures()).isPositive();
		assertThat(folder.isDirty()).isFalse();
		assertThat(log).doesNotExist();
		files.repair();
		change(2);
		assertThat(folder.save(null).warning()).isEmpty();
		assertThat(folder.changeLog().read()).hasSize(2);
	}

	@Test
	void linesOfSaves() throws IOException {
		for (int i = 1; i <= 3; i++) {
			change(i);
			change(i * 10);
			folder.save(null);
		}
		assertThat(folder.changeLog().read()).hasSize(6);
	}

	@Test
	void aLineThatNobodyUnderstandsIsPassedOver() throws IOException {
		change(1);
		folder.save(null);
		Files.writeString(log, "nonsense\n\tx\n2026-01-01T00:00:00Z\ta\tdo\tb\tnohash\n" + Files.readString(log) + "\n");
		assertThat(folder.changeLog().read()).hasSize(1);
	}

	@Test
	void aFullLogMakesRoomForANewOneAndNothingIsLostAtOnce() throws IOException {
		change(1);
		folder.save(null);
		String line = Files.readString(log);
		for (int round = 1; round <= 7; round++) {
			Files.writeString(log, line.repeat(512 * 1024 / line.length() + 1));
			change(100 + round);
			folder.save(null);
			assertThat(Files.readAllLines(log)).hasSize(1);
			assertThat(log.resolveSibling("changes-" + Math.min(round, 4) + ".log")).exists();
		}
		assertThat(log.resolveSibling("changes-5.log")).doesNotExist();
		int lines = 512 * 1024 / line.length() + 1;
		assertThat(folder.changeLog().read()).hasSize(4 * lines + 1);
	}

	@Test
	void whatComesAndGoesIsLoggedAsAWhole() throws IOException {
		var edits = new Edits(folder);
		edits.execute(edits.delete(List.of(Folders.find(folder, "1880 Hallsberg")), false));
		folder.save(null);
		assertThat(folder.changeLog().read()).singleElement().satisfies(
				entry -> assertThat(entry.changes()).containsExactly(new Change(Models.id("1880 Hallsberg"), "")));
	}
}
