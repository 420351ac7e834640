package se.lansnat.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.Unsaved;
import se.lansnat.model.recovery.RecoveryStore;
import se.lansnat.model.recovery.UnsavedWork;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.edit.Edits;
import se.lansnat.ui.safety.RecoveryKeeper;

/** Unsaved work is kept while one works, forgotten when it is saved, and offered after a crash. */
@ExtendWith(Pictures.class)
class RecoveryTest {

	@TempDir
	Path folder;
	private Path county;

	@BeforeEach
	void create() throws Exception {
		county = folder.resolve("county");
		Counties.open(county);
	}

	private static long kept() {
		if (Files.notExists(RecoveryKeeper.directory())) {
			return 0;
		}
		try (Stream<Path> files = Files.list(RecoveryKeeper.directory())) {
			return files.filter(file -> file.toString().endsWith(".zip")).count();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What a killed program leaves: unsaved work, and nobody who holds the folder. */
	private void crash() throws Exception {
		Ui.run(() -> Ui.session().close());
		try (CountyFolder open = CountyFolder.open(county, Access.EDIT, null)) {
			Edits edits = new Edits(open);
			edits.execute(edits.set(open.programme("1882").orElseThrow().getLocalities().get(0), Literals.PLACE__POPULATION, 4711L));
			new RecoveryStore(RecoveryKeeper.directory()).write(new UnsavedWork(open.location(), Instant.parse("2026-11-24T09:30:00Z"), 1,
					"\u00e4ndra inv\u00e5nare", Unsaved.parts(open, null)));
		}
		Counties.reopen(county);
	}

	@Test
	void itIsKeptAndForgottenWhenSavedOrUndoneOrGivenUp() {
		Ui.run(() -> Counties.setPopulation(4711));
		Ui.until("kept", () -> kept() == 1);
		Ui.key(SWT.CTRL, 's');
		Ui.until("forgotten", () -> kept() == 0);
		Ui.run(() -> Counties.setPopulation(4712));
		Ui.until("kept", () -> kept() == 1);
		Ui.run(() -> Ui.session().undo());
		Ui.until("forgotten", () -> kept() == 0);
		Ui.run(() -> Counties.setPopulation(4713));
		Ui.until("kept", () -> kept() == 1);
		Ui.run(() -> Ui.session().close());
		assertThat(kept()).isZero();
	}

	@Test
	void afterACrashItIsRestoredAndCanBeUndone() throws Exception {
		crash();
		Shell offer = Ui.dialog("L\u00e4nsn\u00e4t");
		assertThat(String.join("\n", Ui.texts(offer))).contains("\u00d6rebro l\u00e4n", "2026-11-24", "Askersund", "\u00e4ndra inv\u00e5nare")
				.doesNotContain("null");
		Ui.screenshot("recovery");
		Ui.press(offer, "\u00c5terst\u00e4ll");
		Ui.until("restored", () -> Ui.session().isDirty() && Counties.locality().getPopulation() == 4711);
		assertThat(Ui.texts()).contains("1 osparad \u00e4ndring");
		Ui.run(() -> Ui.session().undo());
		assertThat(Ui.get(() -> Ui.session().isDirty())).isFalse();
		Ui.run(() -> Ui.session().redo());
		Ui.key(SWT.CTRL, 's');
		Ui.until("saved", () -> !Ui.session().isDirty());
		assertThat(Files.readString(county.resolve("programme-1882.lansnat"))).contains("4711");
		Ui.until("forgotten", () -> kept() == 0);
	}

	@Test
	void afterACrashItCanBeThrownAway() throws Exception {
		crash();
		Ui.press(Ui.dialog("L\u00e4nsn\u00e4t"), "Kasta det osparade");
		Ui.until("forgotten", () -> kept() == 0);
		assertThat(Ui.get(() -> Ui.session().isDirty())).isFalse();
		assertThat(Ui.get(() -> Counties.locality().getPopulation())).isNotEqualTo(Long.valueOf(4711));
	}
}
