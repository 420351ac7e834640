package se.lansnat.model.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;

/**
 * The right to change a county folder. One at a time has it, over all processes that can see the folder and within this JVM, from
 * opening to closing; it ends by itself when its process dies, however it dies. Readers need no lock of their own: {@link
 * FolderView} shares the parts among them while it reads, and a save waits for that.
 */
public final class FolderLock implements AutoCloseable {

	/** How long a save waits for readers, who hold the parts only while they load. */
	private static final long WAIT_MILLIS = 20_000;

	private final FileLayer files;
	private final LockOwner owner;
	private final LockFile lock;
	/** The file that is locked, null while this is not held. */
	private String lockedFile;
	private boolean closed;
	private boolean saving;

	private FolderLock(FileLayer files, LockOwner owner, LockFile lock) {
		this.files = files;
		this.owner = owner;
		this.lock = lock;
	}

	/**
	 * Takes the right to change a folder, without waiting. An interrupted save is not seen to here; {@link Recovery} does that.
	 *
	 * @param files the folder
	 * @param owner as whom; what others are told
	 * @return the lock, to be closed
	 * @throws FolderLockedException when somebody else has it; says who
	 * @throws StorageException      when the folder cannot be written to
	 */
	public static FolderLock edit(FileLayer files, LockOwner owner) throws StorageException {
		LockFile lock = LockFile.use(files);
		FolderLock held = new FolderLock(files, owner, lock);
		try {
			held.take();
			return held;
		} catch (IOException e) {
			held.close();
			throw Failures.locking(files, e);
		}
	}

	private void take() throws IOException {
		makeDirectories();
		LockOwner other = lock.edit(owner);
		if (other != null) {
			throw Failures.locked(files, other == LockFile.ELSEWHERE ? readOwner(files).orElse(null) : other);
		}
		lockedFile = lockFile();
		writeOwner();
	}

	/** What tells the lock file from another with its name. */
	private String lockFile() throws IOException {
		return files.find(MachineFiles.LOCK).map(FileEntry::key).orElse("none");
	}

	private void makeDirectories() throws IOException {
		if (files.createDirectory(MachineFiles.DIRECTORY)) {
			files.syncDirectory(FileLayer.ROOT);
		}
		if (files.createDirectory(MachineFiles.BACKUPS)) {
			files.syncDirectory(MachineFiles.DIRECTORY); // before any journal: recovery must find the backups it counts on
		}
	}

	/**
	 * The folder this is the lock of.
	 *
	 * @return its files
	 */
	public FileLayer files() {
		return files;
	}

	/**
	 * As whom the lock was taken.
	 *
	 * @return the owner
	 */
	public LockOwner owner() {
		return owner;
	}

	/**
	 * What the user must know when the file system cannot lock: other processes are then not kept out.
	 *
	 * @return a warning, or empty when the lock is a real one
	 */
	public Optional<String> warning() {
		return lock.isSupported() ? Optional.empty() : Optional.of(Failures.unguarded(files));
	}

	/** Gives the right back. */
	@Override
	public synchronized void close() {
		if (closed) {
			return;
		}
		closed = true;
		if (lockedFile != null) {
			try {
				files.delete(MachineFiles.LOCK_OWNER);
			} catch (IOException e) {
				// a note without a lock is never shown
			}
			lock.stopEditing();
		}
		lock.done();
	}

	/**
	 * Starts a save: a second one at the same time would take the files of the first for leftovers. What the machine owns may have been
	 * cleaned away meanwhile ({@code git clean} does so), with it the lock: then it is made and taken again.
	 */
	synchronized void startSaving() throws StorageException {
		if (closed || saving) {
			throw new IllegalStateException(closed ? "The lock has been given back" : "Another save is not over yet");
		}
		try {
			makeDirectories();
			if (!lockFile().equals(lockedFile)) {
				lockedFile = null;
				lock.loseFile(owner);
				take();
			}
		} catch (IOException e) {
			throw Failures.locking(files, e);
		}
		saving = true;
	}

	synchronized void stopSaving() {
		saving = false;
	}

	/** Keeps readers out until {@link #stopWriting()}. */
	void startWriting(Collection<String> parts) throws StorageException {
		if (!lock.startWriting(WAIT_MILLIS)) {
			throw Failures.busyWriting(files, parts);
		}
	}

	void stopWriting() {
		lock.stopWriting();
	}

	private void writeOwner() throws IOException {
		files.delete(MachineFiles.LOCK_OWNER);
		try (NewFile note = files.create(MachineFiles.LOCK_OWNER)) {
			note.write(owner.toText().getBytes(StandardCharsets.UTF_8));
		}
	}

	private static Optional<LockOwner> readOwner(FileLayer files) {
		try (InputStream in = files.open(MachineFiles.LOCK_OWNER)) {
			return LockOwner.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
