package se.lansnat.model.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The locks of one county folder, one object per folder in this JVM. Two bytes of the lock file are locked: one by whoever edits
 * the folder, one shared by all who are reading parts and exclusively by whoever carries out a save. Inside the JVM counters do
 * the same, since file locks belong to the process. On POSIX a process loses its locks on a file when it closes <em>any</em>
 * channel to it, so the channels stay open until the last user has gone.
 */
final class LockFile {

	private static final long EDIT = 0;
	private static final long PARTS = 1;
	private static final long POLL_MILLIS = 15;

	private static final Map<String, LockFile> IN_USE = new HashMap<>();

	private final String key;
	private final FileLayer files;
	private int users;
	private FileChannel forReading;
	private FileChannel forWriting;
	private LockOwner editor;
	private FileLock editLock;
	private FileLock partsLock;
	private int readers;
	private boolean writing;
	private boolean unsupported;

	private LockFile(String key, FileLayer files) {
		this.key = key;
		this.files = files;
	}

	/** The locks of a folder, to be given back with {@link #done()}. */
	static LockFile use(FileLayer files) {
		synchronized (IN_USE) {
			LockFile lock = IN_USE.computeIfAbsent(files.location(MachineFiles.LOCK), k -> new LockFile(k, files));
			lock.users++;
			return lock;
		}
	}

	void done() {
		synchronized (IN_USE) {
			if (--users == 0) {
				IN_USE.remove(key);
				close(forReading);
				close(forWriting);
			}
		}
	}

	private static void close(FileChannel channel) {
		try {
			if (channel != null) {
				channel.close();
			}
		} catch (IOException e) {
			// the locks go with the process at the latest
		}
	}

	/**
	 * Takes the right to edit.
	 *
	 * @return null when taken, else who has it in this JVM, or {@link #ELSEWHERE}
	 * @throws IOException when the lock file cannot be opened for writing
	 */
	synchronized LockOwner edit(LockOwner owner) throws IOException {
		if (editor != null) {
			return editor;
		}
		try {
			openForWriting();
			editLock = forWriting.tryLock(EDIT, 1, false);
			if (editLock == null) {
				return ELSEWHERE;
			}
		} catch (OverlappingFileLockException e) {
			return ELSEWHERE; // another copy of this class in the JVM has it
		} catch (UnsupportedOperationException e) {
			unsupported = true;
		} catch (IOException e) {
			if (forWriting == null) {
				throw e;
			}
			unsupported = true; // the file opens and cannot be locked
		}
		editor = owner;
		return null;
	}

	/** Stands for an owner outside this JVM, whose note has yet to be read. */
	static final LockOwner ELSEWHERE = new LockOwner("", "", 0, Instant.EPOCH);

	synchronized boolean isSupported() {
		return !unsupported;
	}

	synchronized void stopEditing() {
		editor = null;
		release(editLock);
		editLock = null;
	}

	/** Forgets a lock file that somebody has deleted, unless another owner in this JVM has locked its successor. */
	synchronized void loseFile(LockOwner owner) {
		if (editor != null && editor != owner) {
			return;
		}
		editor = null;
		close(forReading);
		close(forWriting);
		forReading = null;
		forWriting = null;
	}

	/** Shares the parts with other readers; false when a save did not end in time. */
	synchronized boolean startReading(long millis) {
		openForReading();
		long end = System.nanoTime() + millis * 1_000_000;
		while (writing || readers == 0 && !lockParts(true)) {
			if (!pause(end)) {
				return false;
			}
		}
		readers++;
		return true;
	}

	synchronized void stopReading() {
		if (--readers == 0) {
			unlockParts();
		}
	}

	/** Keeps readers out; false when those that read did not end in time. */
	synchronized boolean startWriting(long millis) {
		long end = System.nanoTime() + millis * 1_000_000;
		while (writing || readers > 0 || !lockParts(false)) {
			if (!pause(end)) {
				return false;
			}
		}
		writing = true;
		return true;
	}

	synchronized void stopWriting() {
		writing = false;
		unlockParts();
	}

	private boolean pause(long end) {
		if (System.nanoTime() - end >= 0) {
			return false;
		}
		try {
			wait(POLL_MILLIS);
			return true;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** Where nothing can be locked this is always true: readers then check that nothing changed while they read. */
	private boolean lockParts(boolean shared) {
		FileChannel channel = forWriting != null ? forWriting : forReading;
		if (channel == null) {
			return true;
		}
		try {
			partsLock = channel.tryLock(PARTS, 1, shared);
			return partsLock != null;
		} catch (OverlappingFileLockException e) {
			return false;
		} catch (IOException | UnsupportedOperationException e) {
			return true;
		}
	}

	private void unlockParts() {
		release(partsLock);
		partsLock = null;
		notifyAll();
	}

	private static void release(FileLock lock) {
		try {
			if (lock != null) {
				lock.release();
			}
		} catch (IOException e) {
			// the lock goes with its channel
		}
	}

	private void openForWriting() throws IOException {
		if (forWriting == null) {
			forWriting = files.openLock(MachineFiles.LOCK, true);
		}
	}

	/** A reader writes nothing, so it makes no lock file; where there is none, or it may not be read, it goes without. */
	private void openForReading() {
		if (forWriting == null && forReading == null) {
			try {
				forReading = files.openLock(MachineFiles.LOCK, false);
			} catch (IOException | UnsupportedOperationException e) {
				forReading = null;
			}
		}
	}
}
