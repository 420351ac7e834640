package se.lansnat.model.storage.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import se.lansnat.model.storage.Backup;
import se.lansnat.model.storage.FileEntry;
import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.FolderLock;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.storage.Recovery;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.storage.StorageException.Kind;

/** Makes every step of a save fail, one after the other, in every way a disk does. */
class FaultTest {

	private static final Map<String, String> OLD = Map.of("county.lansnat", "county old", "programme-1814.lansnat", "gone soon",
			"programme-1880.lansnat", "left alone");
	private static final Map<String, String> NEW = Map.of("county.lansnat", "county new", "programme-1860.lansnat", "created",
			"programme-1880.lansnat", "left alone");

	static Stream<Arguments> failures() {
		return Stream.of(
				Arguments.of(Kind.NO_SPACE, (Supplier<IOException>) () -> new IOException("No space left on device")),
				Arguments.of(Kind.NO_PERMISSION, (Supplier<IOException>) () -> new AccessDeniedException("some/path")),
				Arguments.of(Kind.IO, (Supplier<IOException>) () -> new IOException("Input/output error")),
				Arguments.of(Kind.IO, (Supplier<IOException>) () -> new IOException((String) null)));
	}

	@ParameterizedTest
	@MethodSource("failures")
	void aFailedStepLeavesTheOldStateAndTheNextSaveWorks(Kind kind, Supplier<IOException> how, @TempDir Path temporary)
			throws IOException {
		List<String> harmful = new ArrayList<>();
		int steps = stepsOfASave();
		for (int step = 0; step < steps; step++) {
			FileLayer real = beginning(temporary.resolve("step" + step));
			FailingFiles failing = new FailingFiles(real);
			try (FolderLock lock = FolderLock.edit(failing, Folder.OWNER)) {
				int before = failing.steps().size();
				List<Backup> backups = Folder.backups(real).list();
				failing.failAt(before + step, how);
				StorageException thrown = null;
				try {
					Folder.save(lock, changes());
				} catch (StorageException e) {
					thrown = e;
				}
				if (thrown == null) {
					assertThat(Folder.read(real)).isEqualTo(NEW);
				} else {
					String failed = failing.steps().get(before + step);
					harmful.add(failed);
					assertThat(thrown.kind()).as(failed).isEqualTo(kind);
					assertThat(thrown.getMessage()).as(failed).contains(real.location("")).doesNotContain("null", "NLS", "{")
							.containsAnyOf("county.lansnat", "programme-18");
					assertThat(Folder.read(real)).as(failed).isEqualTo(OLD);
					assertThat(real.list(".lansnat")).as(failed).extracting(FileEntry::name).containsOnly("backups", "lock", "lock-owner");
					assertThat(Folder.backups(real).list()).as(failed).isEqualTo(backups);
					Folder.save(lock, changes());
					assertThat(Folder.read(real)).as(failed).isEqualTo(NEW);
				}
			}
			assertThat(failing.failures()).isLessThanOrEqualTo(1);
		}
		assertThat(harmful).hasSizeGreaterThan(15).anyMatch(s -> s.startsWith("write .lansnat/new-county"))
				.anyMatch(s -> s.startsWith("sync .lansnat/journal.new")).anyMatch(s -> s.startsWith("rename .lansnat/new-"))
				.anyMatch(s -> s.startsWith("delete programme-1814")).anyMatch(s -> s.equals("sync directory "));
	}

	/** A save that failed cleanly has not happened, also when the power goes right after it. */
	@Test
	void aFailedSaveStaysUndoneAfterAPowerCut() throws IOException {
		int failed = 0;
		int steps = stepsOfASave();
		for (int step = 0; step < steps; step++) {
			MemoryFiles memory = new MemoryFiles(Disk.of(OLD));
			FailingFiles failing = new FailingFiles(memory);
			try (FolderLock lock = FolderLock.edit(failing, Folder.OWNER)) {
				int before = failing.steps().size();
				failing.failAt(before + step, () -> new IOException("Input/output error"));
				Map<String, String> expected = NEW;
				try {
					Folder.save(lock, changes());
				} catch (StorageException e) {
					expected = OLD;
					failed++;
				}
				for (Disk disk : memory.afterPowerCut()) {
					assertThat(recovered(disk)).as("step %s of %s", step, failing.steps()).isEqualTo(expected);
				}
			}
		}
		assertThat(failed).isGreaterThan(15);
	}

	/** While a failed save is being undone the power may go too. */
	@Test
	void aPowerCutWhileUndoingLeavesOldOrNew() throws IOException {
		int[] disks = {0};
		int steps = stepsOfASave();
		for (int step = 0; step < steps; step++) {
			MemoryFiles memory = new MemoryFiles(Disk.of(OLD));
			FailingFiles failing = new FailingFiles(memory);
			List<Map<String, String>> wrong = new ArrayList<>();
			try (FolderLock lock = FolderLock.edit(failing, Folder.OWNER)) {
				int before = failing.steps().size();
				failing.failAt(before + step, () -> new IOException("Input/output error"));
				memory.afterEachStep(() -> memory.afterPowerCut().forEach(disk -> {
					disks[0]++;
					Map<String, String> found = recovered(disk);
					if (!found.equals(OLD) && !found.equals(NEW)) {
						wrong.add(found);
					}
				}));
				try {
					Folder.save(lock, changes());
				} catch (StorageException e) {
					assertThat(e.kind()).isEqualTo(Kind.IO);
				}
			}
			assertThat(wrong).as("step %s of %s", step, failing.steps()).isEmpty();
		}
		assertThat(disks[0]).isGreaterThan(1000);
	}

	/** A disk that dies in the middle lets nothing be undone: the folder is whole the next time it can be read. */
	@Test
	void aDyingDiskLeavesOldOrNew() throws IOException {
		int unsure = 0;
		int steps = stepsOfASave();
		for (int step = 0; step < steps; step++) {
			MemoryFiles memory = new MemoryFiles(Disk.of(OLD));
			FailingFiles failing = new FailingFiles(memory);
			FolderLock lock = FolderLock.edit(failing, Folder.OWNER);
			int before = failing.steps().size();
			failing.dieAt(before + step);
			boolean saved = false;
			try {
				Folder.save(lock, changes());
				saved = true;
			} catch (StorageException e) {
				assertThat(e.getMessage()).contains(memory.location("")).doesNotContain("null", "NLS", "{");
				unsure += e.kind() == Kind.PENDING ? 1 : 0;
			}
			assertThat(Folder.read(memory)).isIn(OLD, NEW);
			lock.close();
			for (Disk disk : memory.afterPowerCut()) {
				assertThat(recovered(disk)).as("step %s of %s", step, failing.steps()).isIn(saved ? List.of(NEW) : List.of(OLD, NEW));
			}
		}
		assertThat(unsure).isGreaterThan(3);
	}

	/** After a save that could be neither finished nor undone, the same session goes on when the disk is back. */
	@Test
	void aPendingSaveIsSettledByTheNext(@TempDir Path temporary) throws IOException {
		FileLayer real = beginning(temporary.resolve("folder"));
		FailingFiles failing = new FailingFiles(real);
		try (FolderLock lock = FolderLock.edit(failing, Folder.OWNER)) {
			failing.dieAt("rename .lansnat/new-");
			assertThat(catchThrowableOfType(StorageException.class,
					() -> Folder.save(lock, changes())).kind()).isEqualTo(Kind.PENDING);
			assertThat(Folder.read(real)).isEqualTo(NEW);
			failing.failAt(-1, IOException::new);
			Folder.save(lock, Map.of("county.lansnat", "county later"));
			Map<String, String> later = new HashMap<>(NEW);
			later.put("county.lansnat", "county later");
			assertThat(Folder.read(real)).isEqualTo(later);
		}
	}

	/** How many steps a save takes when nothing fails. */
	private static int stepsOfASave() throws IOException {
		FailingFiles files = new FailingFiles(new MemoryFiles(Disk.of(OLD)));
		try (FolderLock lock = FolderLock.edit(files, Folder.OWNER)) {
			int before = files.steps().size();
			Folder.save(lock, changes());
			return files.steps().size() - before;
		}
	}

	private static Map<String, String> changes() {
		Map<String, String> changes = new LinkedHashMap<>();
		changes.put("county.lansnat", "county new");
		changes.put("programme-1814.lansnat", null);
		changes.put("programme-1860.lansnat", "created");
		changes.put("programme-1880.lansnat", "left alone");
		return changes;
	}

	/** Files that another program keeps open let nothing be renamed for a while: the promise must keep what it needs. */
	@Test
	void aPendingSaveKeepsItsNewVersions(@TempDir Path temporary) throws IOException {
		FileLayer real = beginning(temporary.resolve("folder"));
		FailingFiles failing = new FailingFiles(real);
		try (FolderLock lock = FolderLock.edit(failing, Folder.OWNER)) {
			failing.failWhen(step -> step.equals("rename .lansnat/new-programme-1860.lansnat programme-1860.lansnat")
					|| step.startsWith("create .lansnat/journal.new") && failing.failures() > 0);
			assertThat(catchThrowableOfType(StorageException.class, () -> Folder.save(lock, changes())).kind())
					.isEqualTo(Kind.PENDING);
		}
		assertThat(Folder.read(real)).isEqualTo(NEW);
		assertThat(Folder.recover(real)).isEqualTo(Recovery.Outcome.COMPLETED);
		assertThat(Folder.read(real)).isEqualTo(NEW);
	}

	private static FileLayer beginning(Path folder) throws IOException {
		FileLayer files = RealFiles.create(folder);
		Folder.save(files, Map.of("county.lansnat", "older"));
		Folder.save(files, OLD);
		return files;
	}

	private static Map<String, String> recovered(Disk disk) {
		try {
			MemoryFiles files = new MemoryFiles(disk);
			Folder.recover(files);
			return files.now().parts();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
