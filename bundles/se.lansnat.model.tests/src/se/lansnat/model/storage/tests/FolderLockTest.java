package se.lansnat.model.storage.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.FolderLock;
import se.lansnat.model.storage.FolderLockedException;
import se.lansnat.model.storage.FolderTransaction;
import se.lansnat.model.storage.FolderView;
import se.lansnat.model.storage.LockOwner;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.storage.StorageException;

/** One edits, many read: within this JVM and over processes. */
class FolderLockTest {

	@TempDir
	Path folder;
	private FileLayer files;

	@BeforeEach
	void beginning() throws IOException {
		files = RealFiles.open(folder);
		Folder.save(files, Map.of("county.lansnat", "one"));
	}

	@Test
	void aSecondWindowOfTheSameProcessIsTold() throws IOException {
		try (FolderLock first = FolderLock.edit(files, Folder.OWNER)) {
			assertThat(first.warning()).isEmpty();
			FolderLockedException refusal = refusal();
			assertThat(refusal.owner()).contains(Folder.OWNER);
			assertThat(refusal.kind()).isEqualTo(StorageException.Kind.LOCKED);
			assertThat(refusal.getMessage()).contains(files.location(""), "karin", "dator", "17", "2026-11-22");
		}
		FolderLock.edit(RealFiles.open(folder), Folder.OWNER).close();
	}

	@Test
	void anotherProcessIsToldWhoHasIt() throws IOException {
		LockOwner self = LockOwner.ofThisProcess(Folder.CLOCK);
		try (FolderLock lock = FolderLock.edit(files, self); ChildJvm child = edit()) {
			assertThat(child.readLine()).isEqualTo("refused, pid " + ProcessHandle.current().pid());
		}
	}

	@Test
	void anotherProcessKeepsThisOut() throws IOException {
		try (ChildJvm child = edit()) {
			assertThat(child.readLine()).isEqualTo("editing");
			FolderLockedException refusal = refusal();
			assertThat(refusal.owner().orElseThrow().pid()).isEqualTo(child.pid());
			assertThat(refusal.owner().orElseThrow().user()).isEqualTo(System.getProperty("user.name"));
			child.endInput();
			assertThat(child.readLine()).isNull();
		}
		FolderLock.edit(files, Folder.OWNER).close();
	}

	@Test
	void aKilledProcessHoldsNothing() throws IOException {
		try (ChildJvm child = edit()) {
			assertThat(child.readLine()).isEqualTo("editing");
			child.kill();
			assertThat(folder.resolve(".lansnat/lock-owner")).exists();
			try (FolderLock lock = FolderLock.edit(files, Folder.OWNER)) {
				assertThat(refusal().owner()).contains(Folder.OWNER);
			}
		}
	}

	/** On POSIX, closing any channel to the lock file would end the locks of the whole process. */
	@Test
	void readingInThisProcessDoesNotLoseTheLock() throws IOException {
		try (FolderLock lock = FolderLock.edit(files, Folder.OWNER)) {
			assertThat(Folder.read(RealFiles.open(folder))).containsEntry("county.lansnat", "one");
			Folder.save(lock, Map.of("county.lansnat", "two"));
			assertThatThrownBy(() -> FolderLock.edit(RealFiles.open(folder), Folder.OWNER)).isInstanceOf(FolderLockedException.class);
			try (ChildJvm child = edit()) {
				assertThat(child.readLine()).startsWith("refused");
			}
		}
	}

	@Test
	void othersReadWhatIsBeingEdited() throws IOException {
		try (ChildJvm child = edit()) {
			assertThat(child.readLine()).isEqualTo("editing");
			assertThat(Folder.read(files)).containsEntry("county.lansnat", "one");
		}
	}

	/** A child that had to read again, because a save had not waited for it, would say so twice. */
	@Test
	void readersShareAndASaveWaitsForThem() throws IOException, InterruptedException {
		try (FolderLock lock = FolderLock.edit(files, Folder.OWNER);
				FolderTransaction save = FolderTransaction.begin(lock, Folder.backups(files));
				ChildJvm first = ChildJvm.start(HoldFolder.class, "read", folder.toString());
				ChildJvm second = ChildJvm.start(HoldFolder.class, "read", folder.toString())) {
			save.put("county.lansnat", out -> Folder.write(out, "two"));
			assertThat(first.readLine()).isEqualTo("reading");
			assertThat(second.readLine()).isEqualTo("reading");
			assertThat(Folder.read(files)).containsEntry("county.lansnat", "one");
			Thread saving = commit(save);
			assertThat(isWaiting(saving)).isTrue();
			first.endInput();
			assertThat(first.readLine()).isNull();
			assertThat(isWaiting(saving)).isTrue();
			second.kill();
			saving.join();
			assertThat(second.readLine()).isNull();
			assertThat(Folder.read(files)).containsEntry("county.lansnat", "two");
		}
	}

	@Test
	void readersOfThisProcessShareAndASaveWaitsForThem() throws IOException, InterruptedException {
		CountDownLatch bothRead = new CountDownLatch(2);
		CountDownLatch goOn = new CountDownLatch(1);
		List<String> read = new CopyOnWriteArrayList<>();
		try (FolderLock lock = FolderLock.edit(files, Folder.OWNER);
				FolderTransaction save = FolderTransaction.begin(lock, Folder.backups(files))) {
			save.put("county.lansnat", out -> Folder.write(out, "two"));
			List<Thread> readers = List.of(read(bothRead, goOn, read), read(bothRead, goOn, read));
			bothRead.await();
			Thread saving = commit(save);
			assertThat(isWaiting(saving)).isTrue();
			goOn.countDown();
			for (Thread reader : readers) {
				reader.join();
			}
			saving.join();
		}
		assertThat(read).containsExactly("one", "one");
		assertThat(Folder.read(files)).containsEntry("county.lansnat", "two");
	}

	private Thread read(CountDownLatch reading, CountDownLatch goOn, List<String> read) {
		return Thread.ofPlatform().start(() -> {
			try {
				FolderView.read(files, view -> {
					reading.countDown();
					await(goOn);
					return read.add(Folder.text(view.bytes("county.lansnat")));
				});
			} catch (IOException e) {
				read.add(e.toString());
			}
		});
	}

	private static Thread commit(FolderTransaction save) {
		return Thread.ofPlatform().start(() -> {
			try {
				save.commit();
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	/** Whether a thread comes to wait, rather than to its end. */
	private static boolean isWaiting(Thread thread) {
		while (thread.getState() != Thread.State.TIMED_WAITING && thread.isAlive()) {
			Thread.onSpinWait();
		}
		return thread.isAlive();
	}

	@Test
	void cleaningTheMachinesFilesAwayNeitherStopsSavingNorUnlocks() throws IOException {
		try (FolderLock lock = FolderLock.edit(files, Folder.OWNER)) {
			clean();
			Folder.save(lock, Map.of("county.lansnat", "two"));
			assertThat(Folder.read(files)).containsEntry("county.lansnat", "two");
			assertThat(Folder.backups(files).list()).hasSize(1);
			try (ChildJvm child = edit()) {
				assertThat(child.readLine()).isEqualTo("refused, pid " + Folder.OWNER.pid());
			}
			clean();
			try (ChildJvm child = edit()) {
				assertThat(child.readLine()).isEqualTo("editing");
				assertThat(catchThrowableOfType(FolderLockedException.class, () -> Folder.save(lock, Map.of("county.lansnat", "three")))
						.owner().orElseThrow().pid()).isEqualTo(child.pid());
			}
			Folder.save(lock, Map.of("county.lansnat", "three"));
		}
		assertThat(Folder.read(files)).containsEntry("county.lansnat", "three");
	}

	private void clean() throws IOException {
		try (Stream<Path> paths = Files.walk(folder.resolve(".lansnat"))) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}

	@Test
	void whereNothingCanBeLockedTheUserIsWarned() throws IOException {
		FileLayer without = new ForwardingFiles(files) {
			@Override
			public FileChannel openLock(String name, boolean writable) {
				throw new UnsupportedOperationException();
			}
		};
		try (FolderLock lock = FolderLock.edit(without, Folder.OWNER)) {
			assertThat(lock.warning().orElseThrow()).contains(files.location(""));
			Folder.save(lock, Map.of("county.lansnat", "two"));
			assertThat(Folder.read(without)).containsEntry("county.lansnat", "two");
			assertThatThrownBy(() -> FolderLock.edit(without, Folder.OWNER)).isInstanceOf(FolderLockedException.class);
		}
	}

	@Test
	void aLockFileThatOpensAndCannotBeLockedIsTheSame() throws IOException {
		FileLayer without = new ForwardingFiles(files) {
			@Override
			public FileChannel openLock(String name, boolean writable) throws IOException {
				FileChannel channel = super.openLock(name, writable);
				channel.close(); // the platform throws an IOException for a lock on it
				return channel;
			}
		};
		try (FolderLock lock = FolderLock.edit(without, Folder.OWNER)) {
			assertThat(lock.warning()).isPresent();
			Folder.save(lock, Map.of("county.lansnat", "two"));
			assertThat(Folder.read(without)).containsEntry("county.lansnat", "two");
		}
	}

	@Test
	void withoutPermissionItIsRefusedAndNothingIsHeld() throws IOException {
		FailingFiles failing = new FailingFiles(files);
		int steps = 0;
		do {
			failing.failAt(failing.steps().size() + steps, () -> new AccessDeniedException("x"));
			int failures = failing.failures();
			try (FolderLock lock = FolderLock.edit(failing, Folder.OWNER)) {
				assertThat(failing.failures()).isEqualTo(failures);
				break;
			} catch (StorageException e) {
				assertThat(e.kind()).isEqualTo(StorageException.Kind.NO_PERMISSION);
				assertThat(e.getMessage()).contains(files.location(""));
			}
			FolderLock.edit(files, Folder.OWNER).close();
			steps++;
		} while (steps < 100);
		assertThat(steps).isBetween(2, 20);
	}

	@Test
	void twoSavesAtOnceAreAnErrorOfTheProgram() throws IOException {
		try (FolderLock lock = FolderLock.edit(files, Folder.OWNER);
				FolderTransaction save = FolderTransaction.begin(lock, Folder.backups(files))) {
			assertThatThrownBy(() -> Folder.save(lock, Map.of())).isInstanceOf(IllegalStateException.class);
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private FolderLockedException refusal() {
		return catchThrowableOfType(FolderLockedException.class, () -> FolderLock.edit(RealFiles.open(folder), Folder.OWNER));
	}

	private ChildJvm edit() throws IOException {
		return ChildJvm.start(HoldFolder.class, "edit", folder.toString());
	}
}
