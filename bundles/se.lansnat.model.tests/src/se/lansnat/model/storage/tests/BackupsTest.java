package se.lansnat.model.storage.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.storage.Backup;
import se.lansnat.model.storage.Backups;
import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.FolderLock;
import se.lansnat.model.storage.FolderTransaction;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.storage.StorageException.Kind;

/** Earlier versions: kept, bounded, in order, and put back. */
class BackupsTest {

	@TempDir
	Path folder;
	private FileLayer files;
	private Backups backups;

	@BeforeEach
	void open() throws IOException {
		files = RealFiles.open(folder);
		backups = new Backups(files, Folder.CLOCK, 3);
	}

	private void save(String time, Map<String, String> changes) throws IOException {
		Backups at = new Backups(files, Clock.fixed(Instant.parse(time), ZoneOffset.UTC), 3);
		try (FolderLock lock = FolderLock.edit(files, Folder.OWNER); FolderTransaction save = FolderTransaction.begin(lock, at)) {
			for (Map.Entry<String, String> change : changes.entrySet()) {
				if (change.getValue() == null) {
					save.delete(change.getKey());
				} else {
					save.put(change.getKey(), out -> Folder.write(out, change.getValue()));
				}
			}
			save.commit();
		}
	}

	private List<String> contents(String part) throws IOException {
		List<String> contents = new ArrayList<>();
		for (Backup backup : backups.list(part)) {
			contents.add(Folder.text(backups.read(backup)));
		}
		return contents;
	}

	@Test
	void aNewPartHasNoBackupAndEachSaveAddsOne() throws IOException {
		save("2026-01-01T00:00:00Z", Map.of("a", "1", "b", "1"));
		assertThat(backups.list()).isEmpty();
		save("2026-01-02T00:00:00Z", Map.of("a", "2"));
		save("2026-01-03T10:20:30Z", Map.of("a", "3", "b", "3"));
		assertThat(contents("a")).containsExactly("2", "1");
		assertThat(contents("b")).containsExactly("1");
		assertThat(backups.list()).extracting(Backup::part).containsExactly("a", "b", "a");
		assertThat(backups.list()).extracting(Backup::generation).containsExactly(2L, 2L, 1L);
		assertThat(backups.list().get(0).saved()).isEqualTo(Instant.parse("2026-01-03T10:20:30Z"));
	}

	@Test
	void theOldestGoWhenThereAreTooMany() throws IOException {
		save("2026-01-01T00:00:00Z", Map.of("rarely", "1"));
		save("2026-01-01T00:00:00Z", Map.of("rarely", "2"));
		for (int i = 1; i <= 7; i++) {
			save("2026-01-02T00:00:00Z", Map.of("a", "" + i));
		}
		assertThat(contents("a")).containsExactly("6", "5", "4");
		assertThat(contents("rarely")).containsExactly("1");
	}

	@Test
	void aClockThatGoesBackDoesNotChangeTheOrder() throws IOException {
		save("2026-05-01T00:00:00Z", Map.of("a", "1"));
		save("2026-05-02T00:00:00Z", Map.of("a", "2"));
		save("1970-01-01T00:00:00Z", Map.of("a", "3"));
		save("2099-01-01T00:00:00Z", Map.of("a", "4"));
		save("2026-05-03T00:00:00Z", Map.of("a", "5"));
		assertThat(contents("a")).containsExactly("4", "3", "2");
	}

	@Test
	void aSaveThatChangesNothingKeepsNothing() throws IOException {
		save("2026-01-01T00:00:00Z", Map.of("a", "1", "b", "1"));
		save("2026-01-02T00:00:00Z", Map.of("a", "1", "b", "2"));
		assertThat(backups.list("a")).isEmpty();
		assertThat(backups.list("b")).hasSize(1);
	}

	@Test
	void restoringIsASaveOfAllOrNothing() throws IOException {
		save("2026-01-01T00:00:00Z", Map.of("a", "1", "b", "1"));
		Map<String, String> second = new HashMap<>(Map.of("a", "2"));
		second.put("b", null);
		save("2026-01-02T00:00:00Z", second);
		try (FolderLock lock = FolderLock.edit(files, Folder.OWNER)) {
			backups.restore(lock, backups.list());
		}
		assertThat(Folder.read(files)).isEqualTo(Map.of("a", "1", "b", "1"));
		assertThat(contents("a")).containsExactly("2", "1");
	}

	@Test
	void aDamagedBackupIsRefusedAndNothingChanges() throws IOException {
		save("2026-01-01T00:00:00Z", Map.of("a", "1", "b", "1"));
		save("2026-01-02T00:00:00Z", Map.of("a", "2", "b", "2"));
		Backup damaged = backups.list("b").get(0);
		Files.writeString(folder.resolve(damaged.file()), "\0");
		assertThatThrownBy(() -> backups.read(damaged))
				.isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.kind()).isEqualTo(Kind.DAMAGED))
				.hasMessageContaining(damaged.file());
		try (FolderLock lock = FolderLock.edit(files, Folder.OWNER)) {
			assertThatThrownBy(() -> backups.restore(lock, backups.list())).isInstanceOf(StorageException.class);
		}
		assertThat(Folder.read(files)).isEqualTo(Map.of("a", "2", "b", "2"));
		Files.delete(folder.resolve(damaged.file()));
		assertThatThrownBy(() -> backups.read(damaged))
				.isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.kind()).isEqualTo(Kind.GONE));
	}

	/** Writing a part in place, as some editors do, must not write through to the version kept. */
	@Test
	void aBackupSharesNothingWithThePartAfterTheSave() throws IOException {
		save("2026-01-01T00:00:00Z", Map.of("a", "1"));
		save("2026-01-02T00:00:00Z", Map.of("a", "2"));
		Files.writeString(folder.resolve("a"), "by hand");
		assertThat(contents("a")).containsExactly("1");
		save("2026-01-03T00:00:00Z", Map.of("a", "3"));
		assertThat(contents("a")).containsExactly("by hand", "1");
	}

	@Test
	void foreignFilesAmongTheBackupsAreLeftAlone() throws IOException {
		save("2026-01-01T00:00:00Z", Map.of("a", "1"));
		Files.writeString(folder.resolve(".lansnat/backups/notes.txt"), "mine");
		Files.writeString(folder.resolve(".lansnat/backups/a.000009.yesterdayZ.0123456789abcdef"), "mine");
		save("2026-01-02T00:00:00Z", Map.of("a", "2"));
		assertThat(contents("a")).containsExactly("1");
		assertThat(folder.resolve(".lansnat/backups/notes.txt")).hasContent("mine");
	}

	@Test
	void withoutLinksTheVersionIsCopied() throws IOException {
		FileLayer without = new ForwardingFiles(files) {
			@Override
			public void link(String existing, String name) {
				throw new UnsupportedOperationException();
			}
		};
		Folder.save(without, Map.of("a", "1"));
		Folder.save(without, Map.of("a", "2"));
		assertThat(contents("a")).containsExactly("1");
	}
}
