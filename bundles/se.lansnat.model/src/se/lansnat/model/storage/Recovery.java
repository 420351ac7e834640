package se.lansnat.model.storage;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is done when a folder is opened for editing after a save was cut off by a crash, a kill or a power cut: the save is completed if
 * it had been promised, else it never happened.
 */
public final class Recovery {

	/** What was found and done. */
	public enum Outcome {
		/** No save was interrupted. */
		CLEAN,
		/** A save was cut off before its promise; the folder is as before it. */
		DISCARDED,
		/** A save was cut off after its promise and is now complete. */
		COMPLETED,
		/** A promised save could not be completed (damaged files), so the folder is again as before it. */
		UNDONE
	}

	private Recovery() {
	}

	/**
	 * Makes a folder whole. Anything it would overwrite that is neither the version before nor after the save goes to the backups
	 * first. It may itself be cut off at any point and run again.
	 *
	 * @param lock    the right to change the folder
	 * @param backups of the same folder
	 * @return what was done
	 * @throws StorageException when an interrupted save can neither be completed nor undone, or the disk refuses
	 */
	public static Outcome run(FolderLock lock, Backups backups) throws StorageException {
		FileLayer files = lock.files();
		lock.startWriting(List.of());
		try {
			JournalFile file = new JournalFile(files);
			Optional<Journal> pending = file.read();
			if (pending.isEmpty()) {
				return clearLeftovers(files) ? Outcome.DISCARDED : Outcome.CLEAN;
			}
			Journal journal = pending.get();
			Journal way = file.decide(journal);
			keepForeign(files, journal, file.undone(way), backups);
			Outcome outcome;
			if (way.equals(journal)) {
				file.apply(file.undone(way));
				file.drop();
				outcome = Outcome.COMPLETED;
			} else {
				file.undo(journal);
				outcome = Outcome.UNDONE;
			}
			clearLeftovers(files);
			return outcome;
		} catch (IOException e) {
			throw Failures.recovering(files, e);
		} finally {
			lock.stopWriting();
		}
	}

	/**
	 * Keeps what is about to be replaced and is not the version from before the save, which the save itself has kept: a part changed
	 * by another program meanwhile, or a new version that is taken back.
	 */
	private static void keepForeign(FileLayer files, Journal journal, List<JournalEntry> undone, Backups backups)
			throws IOException {
		Map<String, String> old = new HashMap<>();
		journal.entries().forEach(e -> old.put(e.part(), e.oldHash()));
		Backups.Keeping keeping = backups.keeping();
		for (JournalEntry entry : undone) {
			String hash = Sha256.of(files, entry.part());
			if (hash != null && !hash.equals(old.get(entry.part()))) {
				keeping.keep(entry.part(), hash);
			}
		}
		keeping.sync();
	}

	/** Deletes files of saves that were never promised; returns whether there were any. */
	static boolean clearLeftovers(FileLayer files) throws IOException {
		boolean found = false;
		for (FileEntry entry : files.list(MachineFiles.DIRECTORY)) {
			if (MachineFiles.isLeftover(entry.name())) {
				files.delete(MachineFiles.DIRECTORY + "/" + entry.name());
				found = true;
			}
		}
		return found;
	}
}
