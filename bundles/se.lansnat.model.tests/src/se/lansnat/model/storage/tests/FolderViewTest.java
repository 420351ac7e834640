package se.lansnat.model.storage.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.FolderLock;
import se.lansnat.model.storage.FolderView;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.storage.StorageException;

/** Reading a folder as a whole, whatever others do to it. */
class FolderViewTest {

	private static final Map<String, String> OLD = Map.of("a", "old", "b", "old", "gone", "old");

	private static final int SAVES = 60;

	@TempDir
	Path folder;

	/** A folder as seen without permission to write: nothing may even be tried. */
	private static FileLayer readOnly(FileLayer files) {
		return new ForwardingFiles(files) {
			@Override
			void step(String step) {
				throw new AssertionError("A reader tried to " + step);
			}
		};
	}

	@Test
	void aFolderWithoutPermissionToWriteIsReadable() throws IOException {
		FileLayer files = RealFiles.open(folder);
		Files.writeString(folder.resolve("a"), "one");
		assertThat(Folder.read(readOnly(files))).isEqualTo(Map.of("a", "one"));
		assertThat(folder.resolve(".lansnat")).doesNotExist();
	}

	@Test
	void aPendingSaveIsReadThroughItsJournalWithoutWriting() throws IOException {
		FileLayer files = RealFiles.open(folder);
		Map<String, String> expected = pendingSave(files);
		assertThat(folder.resolve("a")).hasContent("old");
		assertThat(Folder.read(readOnly(files))).isEqualTo(expected);
		assertThat(folder.resolve(".lansnat/journal")).exists();
	}

	/** A save promised by a process that then died; returns what the folder holds. */
	static Map<String, String> pendingSave(FileLayer files) throws IOException {
		Folder.save(files, OLD);
		Map<String, String> changes = new HashMap<>(Map.of("a", "new", "b", "new", "created", "new"));
		changes.put("gone", null);
		FailingFiles dying = new FailingFiles(files).dieAt("rename .lansnat/new-");
		assertThatThrownBy(() -> Folder.save(dying, changes)).isInstanceOf(StorageException.class);
		return Map.of("a", "new", "b", "new", "created", "new");
	}

	/** Without any lock in common, as over a file system that has none, with a writer that never pauses. */
	@Test
	void readersWithoutLocksNeverSeeAMixture() throws IOException {
		FileLayer files = RealFiles.open(folder);
		FileLayer unlocked = new ForwardingFiles(files) {
			@Override
			public String location(String name) {
				return "elsewhere/" + super.location(name);
			}

			@Override
			public FileChannel openLock(String name, boolean writable) {
				throw new UnsupportedOperationException();
			}
		};
		Thread writer = new Thread(() -> {
			try (FolderLock lock = FolderLock.edit(files, Folder.OWNER)) {
				for (int save = 1; save <= SAVES; save++) {
					String text = Integer.toString(save);
					Map<String, String> changes = new HashMap<>(Map.of("a", text, "b", text, "c", text, "d", text));
					changes.put("even", save % 2 == 0 ? text : null);
					Folder.save(lock, changes);
				}
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		});
		writer.start();
		while (writer.isAlive()) {
			try {
				assertWhole(Folder.read(unlocked));
			} catch (StorageException e) {
				assertThat(e.kind()).isEqualTo(StorageException.Kind.BUSY);
			}
		}
		assertWhole(Folder.read(unlocked));
		assertThat(Folder.read(unlocked)).containsEntry("a", Integer.toString(SAVES));
	}

	private static void assertWhole(Map<String, String> parts) {
		if (!parts.isEmpty()) {
			assertThat(parts.values()).containsOnly(parts.get("a"));
			assertThat(parts).hasSize(Integer.parseInt(parts.get("a")) % 2 == 0 ? 5 : 4);
		}
	}

	@Test
	void aReadingIsRepeatedWhenAnotherProgramChangesTheFolder() throws IOException {
		FileLayer files = RealFiles.open(folder);
		Folder.save(files, Map.of("a", "one", "b", "one"));
		AtomicInteger calls = new AtomicInteger();
		String read = FolderView.read(files, view -> {
			String a = Folder.text(view.bytes("a"));
			if (calls.incrementAndGet() == 1) {
				Files.writeString(folder.resolve("other"), "two");
				Files.move(folder.resolve("other"), folder.resolve("b"), StandardCopyOption.REPLACE_EXISTING);
				throw new IOException("no sense in the parts that are being replaced");
			}
			return a + Folder.text(view.bytes("b"));
		});
		assertThat(read).isEqualTo("onetwo");
		assertThat(calls.get()).isEqualTo(2);
	}

	@Test
	void aFolderThatNeverStandsStillIsAnErrorAfterAWhile() throws IOException {
		FileLayer files = RealFiles.open(folder);
		AtomicInteger calls = new AtomicInteger();
		assertThatThrownBy(() -> FolderView.read(files, view -> Files.createFile(folder.resolve("f" + calls.incrementAndGet()))))
				.isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.kind()).isEqualTo(StorageException.Kind.BUSY))
				.hasMessageContaining(files.location(""));
	}

	@Test
	void anErrorOfTheReadingItselfIsPassedOn() throws IOException {
		FileLayer files = RealFiles.open(folder);
		IOException own = new IOException("own");
		assertThatThrownBy(() -> FolderView.read(files, view -> {
			throw own;
		})).isSameAs(own);
	}

	@Test
	void aMissingPartIsNamed() throws IOException {
		FileLayer files = RealFiles.open(folder);
		assertThatThrownBy(() -> FolderView.read(files, view -> view.bytes("county.lansnat")))
				.isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.kind()).isEqualTo(StorageException.Kind.GONE))
				.hasMessageContaining(files.location("county.lansnat"));
	}

	@Test
	void aFolderThatHasVanishedIsNotAnEmptyOne() throws IOException {
		Path gone = Files.createDirectory(folder.resolve("gone"));
		FileLayer files = RealFiles.open(gone);
		Files.delete(gone);
		assertThatThrownBy(() -> Folder.read(files))
				.isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.kind()).isEqualTo(StorageException.Kind.GONE))
				.hasMessageContaining(gone.getFileName().toString());
	}

	@Test
	void directoriesAreNoParts() throws IOException {
		FileLayer files = RealFiles.open(folder);
		Files.createDirectory(folder.resolve("pictures"));
		Folder.save(files, Map.of("a", "one", ".gitignore", "/.lansnat/"));
		assertThat(Folder.read(files)).containsOnlyKeys("a", ".gitignore");
	}
}
