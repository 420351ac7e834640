package se.lansnat.model.storage.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.model.storage.Backup;
import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.storage.Recovery;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.storage.StorageException.Kind;

/** What opening does with a save that was cut off, also when the disk did not keep what it had promised. */
class RecoveryTest {

	private static final Map<String, String> OLD = Map.of("a", "old", "b", "old", "gone", "old");

	@TempDir
	Path folder;
	private FileLayer files;
	private Map<String, String> promised;

	@BeforeEach
	void pendingSave() throws IOException {
		files = RealFiles.open(folder);
		promised = FolderViewTest.pendingSave(files);
	}

	@Test
	void aPromisedSaveIsCompleted() throws IOException {
		assertThat(Folder.recover(files)).isEqualTo(Recovery.Outcome.COMPLETED);
		assertThat(Folder.read(files)).isEqualTo(promised);
		assertThat(Folder.recover(files)).isEqualTo(Recovery.Outcome.CLEAN);
		assertThat(folder.resolve("gone")).doesNotExist();
	}

	@Test
	void aSaveWithoutPromiseIsDiscarded() throws IOException {
		Files.move(folder.resolve(".lansnat/journal"), folder.resolve(".lansnat/journal.new"));
		assertThat(Folder.recover(files)).isEqualTo(Recovery.Outcome.DISCARDED);
		assertThat(Folder.read(files)).isEqualTo(OLD);
		assertThat(folder.resolve(".lansnat").toFile().list()).containsOnly("backups", "lock");
	}

	/** Cut off, all zeros of the right size, one bit changed, gone: whatever the disk lost, it is noticed. */
	@ParameterizedTest
	@ValueSource(strings = {"ne", "\0\0\0", "new+", "oew", "-"})
	void aDamagedNewVersionIsNotPutInPlace(String damage) throws IOException {
		if (damage.equals("-")) {
			Files.delete(folder.resolve(".lansnat/new-b"));
		} else {
			Files.writeString(folder.resolve(".lansnat/new-b"), damage);
		}
		assertThat(Folder.read(files)).isEqualTo(OLD);
		assertThat(Folder.recover(files)).isEqualTo(Recovery.Outcome.UNDONE);
		assertThat(Folder.read(files)).isEqualTo(OLD);
	}

	/** The save had got as far as renaming when the disk lost the content: the version before comes from the backups. */
	@Test
	void aDamagedRenamedVersionIsTakenBack() throws IOException {
		Files.move(folder.resolve(".lansnat/new-a"), folder.resolve("a"), StandardCopyOption.REPLACE_EXISTING);
		Files.move(folder.resolve(".lansnat/new-b"), folder.resolve("b"), StandardCopyOption.REPLACE_EXISTING);
		Files.writeString(folder.resolve("b"), "\0\0\0");
		assertThat(Folder.read(files)).isEqualTo(OLD);
		assertThat(Folder.recover(files)).isEqualTo(Recovery.Outcome.UNDONE);
		assertThat(Folder.read(files)).isEqualTo(OLD);
		assertThat(versions("a")).contains("new");
	}

	@Test
	void whatAnotherProgramWroteMeanwhileIsKept() throws IOException {
		Files.writeString(folder.resolve("created"), "by hand");
		assertThat(Folder.recover(files)).isEqualTo(Recovery.Outcome.COMPLETED);
		assertThat(Folder.read(files)).isEqualTo(promised);
		assertThat(versions("created")).containsExactly("by hand");
	}

	@Test
	void whenNeitherVersionIsWholeNothingIsTouchedAndTheUserIsTold() throws IOException {
		Files.delete(folder.resolve(".lansnat/new-b"));
		Files.delete(folder.resolve("b"));
		for (Backup backup : Folder.backups(files).list("b")) {
			Files.delete(folder.resolve(backup.file()));
		}
		List<String> before = tree();
		assertRefused("b", ".lansnat/journal");
		assertThat(tree()).isEqualTo(before);
		Files.delete(folder.resolve(".lansnat/journal"));
		assertThat(Folder.recover(files)).isEqualTo(Recovery.Outcome.DISCARDED);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "\0", "lansnat-journal 1\n", "lansnat-journal 2\na\t-\t-\t-\t-\n", "\n", "nothing"})
	void aDamagedJournalIsNotGuessedAt(String journal) throws IOException {
		Files.writeString(folder.resolve(".lansnat/journal"), journal);
		assertRefused(".lansnat/journal", ".lansnat/backups");
	}

	@Test
	void aCutOffOrChangedJournalIsNotGuessedAt() throws IOException {
		byte[] whole = Files.readAllBytes(folder.resolve(".lansnat/journal"));
		for (int length = 0; length < whole.length; length++) {
			Files.write(folder.resolve(".lansnat/journal"), Arrays.copyOf(whole, length));
			assertThatThrownBy(() -> Folder.read(files)).isInstanceOf(StorageException.class);
			byte[] changed = whole.clone();
			changed[length] ^= 1;
			Files.write(folder.resolve(".lansnat/journal"), changed);
			assertThatThrownBy(() -> Folder.read(files)).isInstanceOf(StorageException.class);
		}
		Files.write(folder.resolve(".lansnat/journal"), whole);
		assertThat(Folder.read(files)).isEqualTo(promised);
	}

	private void assertRefused(String... words) {
		for (ThrowingCallable attempt : List.<ThrowingCallable>of(
				() -> Folder.read(files), () -> Folder.recover(files), () -> Folder.save(files, Map.of("a", "newer")))) {
			assertThatThrownBy(attempt)
					.isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.kind()).isEqualTo(Kind.DAMAGED))
					.hasMessageContainingAll(words);
		}
	}

	private List<String> versions(String part) throws IOException {
		List<String> versions = new ArrayList<>();
		for (Backup backup : Folder.backups(files).list(part)) {
			versions.add(Folder.text(Folder.backups(files).read(backup)));
		}
		return versions;
	}

	private List<String> tree() throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.map(Path::toString).filter(p -> !p.endsWith("lock-owner")).sorted().toList();
		}
	}
}
