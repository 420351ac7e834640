package se.lansnat.model.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The parts of a folder as they belong together: all as before a save or all as after it. It writes nothing, so it serves a folder that
 * may only be read too; a save that was interrupted is seen through its journal without being carried out.
 */
public final class FolderView {

	private static final int TRIES = 40;
	private static final long WAIT_MILLIS = 20_000;
	private static final long PAUSE_MILLIS = 25;

	private final FileLayer files;
	private final SortedSet<String> names = new TreeSet<>();
	/** Where the journal has parts that are not in place yet: the file that holds the part. */
	private final Map<String, String> elsewhere = new HashMap<>();

	private FolderView(FileLayer files) throws IOException {
		this.files = files;
		for (FileEntry entry : files.list(FileLayer.ROOT)) {
			if (entry.kind() != FileEntry.Kind.DIRECTORY) {
				names.add(entry.name());
			}
		}
		JournalFile journal = new JournalFile(files);
		Optional<Journal> pending = journal.read();
		if (pending.isPresent()) {
			Journal whole = journal.decide(pending.get());
			for (JournalEntry entry : journal.undone(whole)) {
				if (entry.newHash() == null) {
					names.remove(entry.part());
				} else {
					names.add(entry.part());
					elsewhere.put(entry.part(), entry.newSource());
				}
			}
		}
	}

	/**
	 * Reads parts that belong together. A save running in another process is waited for; where locks do not reach (a folder that may
	 * only be read, a file system without locks, Git), the reading is repeated until nothing changed while it ran.
	 *
	 * @param <T>     what comes of it
	 * @param files   the folder
	 * @param reading may be called several times
	 * @return what the reading gave
	 * @throws StorageException when the folder cannot be read, never stands still, or an interrupted save is damaged
	 * @throws IOException      what the reading threw
	 */
	public static <T> T read(FileLayer files, Reading<T> reading) throws IOException {
		LockFile lock = LockFile.use(files);
		try {
			if (!lock.startReading(WAIT_MILLIS)) {
				throw Failures.busyReading(files);
			}
			try {
				return readUntilStill(files, reading);
			} finally {
				lock.stopReading();
			}
		} finally {
			lock.done();
		}
	}

	private static <T> T readUntilStill(FileLayer files, Reading<T> reading) throws IOException {
		for (int tries = 1;; tries++) {
			List<Object> before = stamp(files);
			try {
				T result = reading.read(open(files));
				if (before.equals(stamp(files))) {
					return result;
				}
			} catch (IOException | RuntimeException e) {
				if (before.equals(stamp(files))) {
					throw e; // not because of a change
				}
			}
			if (tries == TRIES || !pause()) {
				throw Failures.busyReading(files);
			}
		}
	}

	private static FolderView open(FileLayer files) throws StorageException {
		try {
			return new FolderView(files);
		} catch (IOException e) {
			throw Failures.reading(files, FileLayer.ROOT, e);
		}
	}

	/** What differs after any save: the parts' files and the journal. */
	private static List<Object> stamp(FileLayer files) throws StorageException {
		try {
			List<Object> stamp = new ArrayList<>();
			for (FileEntry entry : files.list(FileLayer.ROOT)) {
				if (entry.kind() != FileEntry.Kind.DIRECTORY) {
					stamp.add(entry);
				}
			}
			stamp.add(files.find(MachineFiles.JOURNAL));
			return stamp;
		} catch (IOException e) {
			throw Failures.reading(files, FileLayer.ROOT, e);
		}
	}

	private static boolean pause() {
		try {
			Thread.sleep(PAUSE_MILLIS);
			return true;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * All files of the folder itself, parts and others (such as {@code .gitignore}), but no directories.
	 *
	 * @return names in order
	 */
	public SortedSet<String> names() {
		return Collections.unmodifiableSortedSet(names);
	}

	/**
	 * Opens a part.
	 *
	 * @param part its name
	 * @return its content, not buffered
	 * @throws StorageException when it is missing or cannot be read
	 */
	public InputStream open(String part) throws StorageException {
		try {
			if (!names.contains(part)) {
				throw new NoSuchFileException(files.location(part));
			}
			return files.open(elsewhere.getOrDefault(part, part));
		} catch (NoSuchFileException e) {
			throw Failures.missingPart(files, part, e);
		} catch (IOException e) {
			throw Failures.reading(files, part, e);
		}
	}

	/**
	 * Reads a part.
	 *
	 * @param part its name
	 * @return all its bytes
	 * @throws StorageException when it is missing or cannot be read
	 */
	public byte[] bytes(String part) throws StorageException {
		try (InputStream in = open(part)) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw Failures.reading(files, part, e);
		}
	}
}
