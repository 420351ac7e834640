package se.lansnat.model.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The steps of a save from the moment all new versions are written and synced. */
final class Commit {

	private final FolderLock lock;
	private final FileLayer files;
	private final Backups backups;
	private final JournalFile journalFile;

	Commit(FolderLock lock, Backups backups) {
		this.lock = lock;
		this.files = lock.files();
		this.backups = backups;
		this.journalFile = new JournalFile(files);
	}

	/**
	 * Carries out a save.
	 *
	 * @param changes     part to the SHA-256 of its new version, null for none
	 * @param keptForGood parts whose new version goes to the backups too
	 * @throws IOException when it failed and was undone; a {@link StorageException} of kind PENDING when it could not be undone
	 */
	void run(Map<String, String> changes, Set<String> keptForGood) throws IOException {
		Backups.Keeping keeping = backups.keeping();
		lock.startWriting(changes.keySet());
		try {
			Journal journal;
			try {
				journal = prepare(changes, keptForGood, keeping);
			} catch (IOException e) {
				discard(keeping, e);
				throw e;
			}
			if (!journal.entries().isEmpty()) {
				carryOut(journal, keeping);
			}
		} finally {
			lock.stopWriting();
		}
		backups.prune();
	}

	private Journal prepare(Map<String, String> changes, Set<String> keptForGood, Backups.Keeping keeping) throws IOException {
		List<JournalEntry> entries = new ArrayList<>();
		for (Map.Entry<String, String> change : changes.entrySet()) {
			String part = change.getKey();
			String newHash = change.getValue();
			String oldHash = Sha256.of(files, part);
			if (newHash == null ? oldHash != null : !newHash.equals(oldHash)) {
				String oldSource = oldHash == null ? null : keeping.keep(part, oldHash);
				if (keptForGood.contains(part)) {
					keeping.copy(MachineFiles.staged(part), part, newHash);
				}
				entries.add(new JournalEntry(part, oldHash, oldSource, newHash, newHash == null ? null : MachineFiles.staged(part)));
			}
		}
		keeping.sync();
		return new Journal(entries);
	}

	private void carryOut(Journal journal, Backups.Keeping keeping) throws IOException {
		try {
			journalFile.publish(journal);
			journalFile.apply(journal.entries());
			journalFile.drop();
		} catch (IOException e) {
			try {
				journalFile.undo(journal);
			} catch (IOException second) {
				e.addSuppressed(second);
				throw Failures.savingUnsure(files, journal.entries().stream().map(JournalEntry::part).toList(), e);
			}
			discard(keeping, e);
			throw e;
		}
	}

	private static void discard(Backups.Keeping keeping, IOException failure) {
		try {
			keeping.discard();
		} catch (IOException e) {
			failure.addSuppressed(e); // a backup too many, no harm
		}
	}
}
