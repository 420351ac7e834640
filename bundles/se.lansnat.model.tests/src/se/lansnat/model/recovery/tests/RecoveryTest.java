package se.lansnat.model.recovery.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.Unsaved;
import se.lansnat.model.folder.tests.Folders;
import se.lansnat.model.recovery.RecoveryStore;
import se.lansnat.model.recovery.UnsavedWork;
import se.lansnat.model.recovery.UnsavedWork.UnsavedPart;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.text.PartWriter;

/** Unsaved work is kept, found again and put back. */
class RecoveryTest {

	private static final Instant TIME = Instant.parse("2026-11-25T10:00:00Z");
	private static final String PROGRAMME = "programme-1880.lansnat";
	private static final String HALLSBERG = "1880 Hallsberg";

	@TempDir
	Path temp;
	private Path directory;
	private RecoveryStore store;

	@BeforeEach
	void create() throws IOException {
		directory = Folders.create(temp.resolve("county"));
		store = new RecoveryStore(temp.resolve("recovery"));
	}

	private void work(CountyFolder folder) throws IOException {
		Folders.set(folder, HALLSBERG, Literals.PLACE__POPULATION, 4711L);
		store.write(new UnsavedWork(folder.location(), TIME, 1, "\u00e4ndra inv\u00e5nare", Unsaved.parts(folder, null)));
	}

	@Test
	void unsavedWorkIsPutBackAsOneStepAndMayBeUndone() throws Exception {
		byte[] unsaved;
		try (CountyFolder folder = Folders.edit(directory)) {
			work(folder);
			unsaved = PartWriter.write(folder.programme("1880").orElseThrow());
		}
		try (CountyFolder folder = Folders.edit(directory)) {
			UnsavedWork work = store.read(folder.location()).orElseThrow();
			assertThat(work.time()).isEqualTo(TIME);
			assertThat(work.steps()).isEqualTo(1);
			assertThat(work.last()).isEqualTo("\u00e4ndra inv\u00e5nare");
			assertThat(work.parts()).containsOnlyKeys(PROGRAMME);
			assertThat(Unsaved.overtaken(folder, work)).isEmpty();
			byte[] saved = PartWriter.write(folder.programme("1880").orElseThrow());
			folder.commandStack().execute(Unsaved.restore(folder, work, "\u00e5terst\u00e4lla").orElseThrow());
			assertThat(PartWriter.write(folder.programme("1880").orElseThrow())).isEqualTo(unsaved);
			assertThat(Folders.find(folder, HALLSBERG).eGet(Literals.PLACE__POPULATION)).isEqualTo(4711L);
			assertThat(folder.isDirty()).isTrue();
			folder.commandStack().undo();
			assertThat(PartWriter.write(folder.programme("1880").orElseThrow())).isEqualTo(saved);
			assertThat(folder.isDirty()).isFalse();
			assertThat(Folders.find(folder, HALLSBERG).eResource()).isNotNull();
			folder.commandStack().redo();
			folder.save(null);
			assertThat(Files.readAllBytes(directory.resolve(PROGRAMME))).isEqualTo(unsaved);
		}
	}

	@Test
	void aFileThatSomebodyElseChangedSinceIsNamed() throws Exception {
		try (CountyFolder folder = Folders.edit(directory)) {
			work(folder);
		}
		Path file = directory.resolve(PROGRAMME);
		Files.writeString(file, Files.readString(file).replace("name=\"Hallsberg\"", "name=\"Hallsbro\""));
		try (CountyFolder folder = Folders.edit(directory)) {
			assertThat(Unsaved.overtaken(folder, store.read(folder.location()).orElseThrow())).containsExactly(PROGRAMME);
		}
	}

	@Test
	void whatIsGivenUpIsForgottenAndOnlyOfItsFolder() throws Exception {
		store.write(new UnsavedWork("/a", TIME, 1, "", Map.of("x.lansnat", new UnsavedPart("", new byte[1]))));
		store.write(new UnsavedWork("/b", TIME, 1, "", Map.of("x.lansnat", new UnsavedPart("", new byte[1]))));
		store.delete("/a");
		store.delete("/a");
		assertThat(store.read("/a")).isEmpty();
		assertThat(store.read("/b")).isPresent();
	}

	@Test
	void aDamagedFileIsToldAndStays() throws Exception {
		store.write(new UnsavedWork("/a", TIME, 1, "", Map.of("x.lansnat", new UnsavedPart("", new byte[1]))));
		Path file = files().getFirst();
		Files.writeString(file, "nonsense");
		assertThatThrownBy(() -> store.read("/a")).isInstanceOf(StorageException.class).hasMessageContaining(file.toString())
				.hasMessageNotContaining("null");
		assertThat(file).exists();
	}

	@Test
	void aWriteCutShortLeavesTheOneBefore() throws Exception {
		store.write(new UnsavedWork("/a", TIME, 1, "one", Map.of("x.lansnat", new UnsavedPart("", new byte[1]))));
		Files.write(files().getFirst().resolveSibling(files().getFirst().getFileName() + ".new"), new byte[] { 'P', 'K' });
		assertThat(store.read("/a").orElseThrow().last()).isEqualTo("one");
		store.write(new UnsavedWork("/a", TIME, 2, "two", Map.of("x.lansnat", new UnsavedPart("", new byte[1]))));
		assertThat(store.read("/a").orElseThrow().last()).isEqualTo("two");
		assertThat(files()).hasSize(1);
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(temp.resolve("recovery"))) {
			return files.toList();
		}
	}
}
