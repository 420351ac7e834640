package se.lansnat.model.storage.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.model.storage.FolderLock;
import se.lansnat.model.storage.FolderTransaction;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.storage.Sha256;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.storage.StorageException.Kind;

/** A save as its callers use it. */
class FolderTransactionTest {

	@TempDir
	Path folder;
	private FolderLock lock;

	@BeforeEach
	void open() throws IOException {
		lock = FolderLock.edit(RealFiles.open(folder), Folder.OWNER);
		Folder.save(lock, Map.of("a", "old", "b", "old"));
	}

	@AfterEach
	void close() {
		lock.close();
	}

	private FolderTransaction begin() throws IOException {
		return FolderTransaction.begin(lock, Folder.backups(lock.files()));
	}

	private Map<String, String> parts() throws IOException {
		return Folder.read(lock.files());
	}

	@Test
	void withoutCommitNothingHappens() throws IOException {
		try (FolderTransaction save = begin()) {
			save.put("a", out -> Folder.write(out, "new"));
			save.delete("b");
			assertThat(parts()).isEqualTo(Map.of("a", "old", "b", "old"));
		}
		assertThat(parts()).isEqualTo(Map.of("a", "old", "b", "old"));
		assertThat(folder.resolve(".lansnat").toFile().list()).containsOnly("backups", "lock", "lock-owner");
	}

	@Test
	void aPutTellsTheHashOfWhatWasWritten() throws IOException {
		try (FolderTransaction save = begin()) {
			assertThat(save.put("a", out -> Folder.write(out, "new"))).isEqualTo(Sha256.of("new".getBytes(StandardCharsets.US_ASCII)));
		}
	}

	/** 64 MB written as they come, through a heap that is not asked for them. */
	@Test
	void aBigPartIsStreamed() throws IOException {
		byte[] piece = new byte[1 << 20];
		try (FolderTransaction save = begin()) {
			save.put("a", out -> {
				for (int i = 0; i < 64; i++) {
					out.write(piece);
				}
			});
			save.commit();
		}
		assertThat(Files.size(folder.resolve("a"))).isEqualTo(64L << 20);
	}

	@Test
	void contentThatCannotBeMadeEndsTheSave() throws IOException {
		RuntimeException own = new IllegalStateException("no text form");
		try (FolderTransaction save = begin()) {
			assertThatThrownBy(() -> save.put("a", out -> {
				Folder.write(out, "half");
				throw own;
			})).isSameAs(own);
			assertThatThrownBy(save::commit).isInstanceOf(IllegalStateException.class);
			assertThatThrownBy(() -> save.delete("b")).isInstanceOf(IllegalStateException.class);
		}
		assertThat(parts()).isEqualTo(Map.of("a", "old", "b", "old"));
		assertThat(folder.resolve(".lansnat").toFile().list()).containsOnly("backups", "lock", "lock-owner");
		Folder.save(lock, Map.of("a", "new"));
	}

	@Test
	void aPartChangedByAnotherProgramIsNotOverwrittenUnawares() throws IOException {
		String read = Sha256.of("old".getBytes(StandardCharsets.US_ASCII));
		Files.writeString(folder.resolve("a"), "by hand");
		try (FolderTransaction save = begin()) {
			save.put("a", out -> Folder.write(out, "new"));
			save.put("b", out -> Folder.write(out, "new"));
			save.expect("b", read);
			save.expect("a", read);
			assertThatThrownBy(save::commit)
					.isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.kind()).isEqualTo(Kind.CHANGED))
					.hasMessageContaining(lock.files().location("a"));
		}
		assertThat(parts()).isEqualTo(Map.of("a", "by hand", "b", "old"));
		try (FolderTransaction save = begin()) {
			save.put("a", out -> Folder.write(out, "new"));
			save.expect("b", read);
			save.expect("c", null);
			save.commit();
		}
		assertThat(parts()).isEqualTo(Map.of("a", "new", "b", "old"));
	}

	@Test
	void deletingWhatIsNotThereIsNothing() throws IOException {
		try (FolderTransaction save = begin()) {
			save.delete("never");
			save.commit();
		}
		assertThat(parts()).isEqualTo(Map.of("a", "old", "b", "old"));
		assertThat(Folder.backups(lock.files()).list()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"", ".", "..", "../a", "/etc/passwd", "x/a", "x\\a", "C:a", ".lansnat", ".LANSNAT", ".git", "a\nb", "a\0", "a.",
			"a ", "con", "NUL.lansnat", "a*", "\u0000"})
	void namesThatLeadOutOrCannotBeAreRefused(String name) throws IOException {
		try (FolderTransaction save = begin()) {
			assertThatThrownBy(() -> save.put(name, out -> Folder.write(out, "new")))
					.isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.kind()).isEqualTo(Kind.OUTSIDE));
			assertThatThrownBy(() -> save.delete(name)).isInstanceOf(StorageException.class);
			save.put("a", out -> Folder.write(out, "new"));
			save.commit();
		}
		assertThat(parts()).isEqualTo(Map.of("a", "new", "b", "old"));
	}

	@Test
	void namesThatPeopleUseAreFine() throws IOException {
		Map<String, String> parts = Map.of("county.lansnat", "1", "programme-1880.lansnat", "2", ".gitignore", "3", "\u00c5re (ny).lansnat", "4",
				"concord.lansnat", "5");
		Folder.save(lock, parts);
		assertThat(parts()).containsAllEntriesOf(parts);
	}

	@Test
	void onePartTwiceInOneSaveIsAnErrorOfTheProgram() throws IOException {
		try (FolderTransaction save = begin()) {
			save.put("a", out -> Folder.write(out, "new"));
			assertThatThrownBy(() -> save.put("A", out -> Folder.write(out, "new"))).isInstanceOf(IllegalArgumentException.class);
		}
	}

	/** A cancelled job interrupts its thread; what is promised is carried out all the same. */
	@Test
	void anInterruptedThreadFinishesItsSave() throws IOException {
		Thread.currentThread().interrupt();
		try {
			Folder.save(lock, Map.of("a", "new", "b", "new"));
			assertThat(Thread.currentThread().isInterrupted()).isTrue();
		} finally {
			Thread.interrupted();
		}
		assertThat(parts()).isEqualTo(Map.of("a", "new", "b", "new"));
	}

	@Test
	void afterClosingTheLockNothingCanBeSaved() {
		lock.close();
		assertThatThrownBy(this::begin).isInstanceOf(IllegalStateException.class);
	}
}
