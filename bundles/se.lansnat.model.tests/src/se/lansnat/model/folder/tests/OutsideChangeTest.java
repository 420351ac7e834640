package se.lansnat.model.folder.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.ObjectDifference;
import se.lansnat.model.folder.OutsideChange;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.tests.Models;

/** Somebody else changes files of an open folder. */
class OutsideChangeTest {

	private static final String PROGRAMME = "programme-1880.lansnat";
	private static final String HALLSBERG = "1880 Hallsberg";

	@TempDir
	Path temp;
	private Path directory;

	@BeforeEach
	void create() throws IOException {
		directory = Folders.create(temp.resolve("county"));
	}

	private void changeOnDisk(String from, String to) throws IOException {
		Path file = directory.resolve(PROGRAMME);
		String text = Files.readString(file);
		assertThat(text).contains(from);
		Files.writeString(file, text.replaceFirst(from, to));
	}

	@Test
	void nothingIsNoticedWhereNothingChangedAndAfterOnesOwnSave() throws Exception {
		try (CountyFolder folder = Folders.edit(directory)) {
			assertThat(folder.outsideChange()).isEmpty();
			Folders.set(folder, HALLSBERG, Literals.PLACE__POPULATION, 4711L);
			assertThat(folder.outsideChange()).isEmpty();
			folder.save(null);
			assertThat(folder.outsideChange()).isEmpty();
			Files.setLastModifiedTime(directory.resolve(PROGRAMME), FileTime.fromMillis(0));
			assertThat(folder.outsideChange()).as("touched, not changed").isEmpty();
		}
	}

	@Test
	void whatDiffersIsListedObjectByObject() throws Exception {
		try (CountyFolder folder = Folders.edit(directory)) {
			changeOnDisk("name=\"Hallsberg\"", "name=\"Hallsbro\"");
			OutsideChange change = folder.outsideChange().orElseThrow();
			assertThat(change.files()).containsExactly(PROGRAMME);
			assertThat(change.isConflict()).isFalse();
			assertThat(change.differences()).extracting(ObjectDifference::id, ObjectDifference::feature,
					ObjectDifference::mine, ObjectDifference::theirs)
					.containsExactly(tuple(Models.id(HALLSBERG), "namn", "Hallsberg", "Hallsbro"));
		}
	}

	@Test
	void theirsIsTakenAsOneStepThatCanBeUndoneAndOtherUnsavedWorkStays() throws Exception {
		try (CountyFolder folder = Folders.edit(directory)) {
			Folders.set(folder, "1882 Hallsberg", Literals.PLACE__POPULATION, 1L);
			changeOnDisk("name=\"Hallsberg\"", "name=\"Hallsbro\"");
			OutsideChange change = folder.outsideChange().orElseThrow();
			folder.commandStack().execute(change.theirs().orElseThrow());
			change.taken();
			assertThat(Folders.find(folder, HALLSBERG).eGet(Literals.PLACE__NAME)).isEqualTo("Hallsbro");
			assertThat(Folders.find(folder, "1882 Hallsberg").eGet(Literals.PLACE__POPULATION)).isEqualTo(1L);
			assertThat(folder.parts()).filteredOn(part -> part.isDirty()).extracting(part -> part.file())
					.containsExactly("programme-1882.lansnat");
			assertThat(folder.outsideChange()).isEmpty();
			folder.save(null);
			assertThat(Files.readString(directory.resolve(PROGRAMME))).contains("Hallsbro");
			folder.commandStack().undo();
			assertThat(Folders.find(folder, HALLSBERG).eGet(Literals.PLACE__NAME)).isEqualTo("Hallsberg");
			folder.save(null);
			assertThat(Files.readString(directory.resolve(PROGRAMME))).contains("\"Hallsberg\"");
		}
	}

	@Test
	void mineIsKeptAndSavedOverTheirsWhichGoesToTheBackups() throws Exception {
		try (CountyFolder folder = Folders.edit(directory)) {
			Folders.set(folder, HALLSBERG, Literals.PLACE__POPULATION, 4711L);
			changeOnDisk("name=\"Hallsberg\"", "name=\"Hallsbro\"");
			OutsideChange change = folder.outsideChange().orElseThrow();
			assertThat(change.isConflict()).isTrue();
			assertThatThrownBy(() -> folder.save(null)).isInstanceOf(StorageException.class);
			change.keepMine();
			folder.save(null);
			assertThat(Files.readString(directory.resolve(PROGRAMME))).contains("\"Hallsberg\"", "4711");
			assertThat(folder.outsideChange()).isEmpty();
		}
	}

	@Test
	void mineIsKeptEvenWhereNothingWasUnsavedAndWhereTheFileIsGone() throws Exception {
		try (CountyFolder folder = Folders.edit(directory)) {
			Files.delete(directory.resolve(PROGRAMME));
			OutsideChange change = folder.outsideChange().orElseThrow();
			assertThat(change.theirs()).isEmpty();
			assertThat(change.differences()).extracting(ObjectDifference::mine, ObjectDifference::theirs)
					.containsExactly(tuple("finns", "finns inte"));
			change.keepMine();
			assertThat(folder.isDirty()).isTrue();
			folder.save(null);
			assertThat(Files.readString(directory.resolve(PROGRAMME))).contains("Hallsberg");
		}
	}

	@Test
	void aFileWithConflictMarkersCannotBeTakenAndSaysWhy() throws Exception {
		try (CountyFolder folder = Folders.edit(directory)) {
			Path file = directory.resolve(PROGRAMME);
			Files.writeString(file, "<<<<<<< HEAD\n" + Files.readString(file));
			OutsideChange change = folder.outsideChange().orElseThrow();
			assertThat(change.theirs()).isEmpty();
			assertThat(change.differences()).singleElement().satisfies(difference -> assertThat(difference.theirs()).isNotBlank());
		}
	}

	@Test
	void aFolderThatIsGoneIsToldAndCanBeCopiedWithAllUnsavedWork() throws Exception {
		try (CountyFolder folder = Folders.edit(directory)) {
			Folders.set(folder, HALLSBERG, Literals.PLACE__POPULATION, 4711L);
			Files.move(directory, temp.resolve("elsewhere"));
			assertThatThrownBy(folder::outsideChange).isInstanceOf(StorageException.class)
					.satisfies(e -> assertThat(((StorageException) e).kind()).isEqualTo(StorageException.Kind.GONE))
					.hasMessageContaining(directory.toString());
			assertThat(folder.copyTo(temp.resolve("copy"), null)).isEmpty();
			assertThat(folder.isDirty()).isTrue();
		}
		try (CountyFolder copy = Folders.edit(temp.resolve("copy"))) {
			assertThat(Folders.find(copy, HALLSBERG).eGet(Literals.PLACE__POPULATION)).isEqualTo(4711L);
			assertThat(copy.parts()).hasSize(5);
			assertThat(copy.problems()).isEmpty();
		}
	}

	@Test
	void aCopyIsNotWrittenOverAnything() throws Exception {
		try (CountyFolder folder = Folders.edit(directory)) {
			Path full = Files.createDirectory(temp.resolve("full"));
			Files.writeString(full.resolve("mine.txt"), "x");
			assertThatThrownBy(() -> folder.copyTo(full, null)).isInstanceOf(StorageException.class).hasMessageContaining(full.toString());
			assertThat(List.of(full.toFile().list())).containsExactly("mine.txt");
		}
	}

	@Test
	void aFolderThatIsOnlyReadNoticesToo() throws Exception {
		try (CountyFolder folder = CountyFolder.open(directory, Access.READ, null)) {
			assertThat(folder.outsideChange()).isEmpty();
			changeOnDisk("name=\"Hallsberg\"", "name=\"Hallsberga\"");
			assertThat(folder.outsideChange().orElseThrow().files()).containsExactly(PROGRAMME);
		}
	}
}
