package se.lansnat.model.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The journal on disk and the steps it promises: published, applied, dropped. Applying may be repeated from any point; what is done
 * already is left alone.
 */
final class JournalFile {

	private final FileLayer files;

	JournalFile(FileLayer files) {
		this.files = files;
	}

	/** The promise that waits, if any; a damaged one is an error, since it may stand for a save carried out in part. */
	Optional<Journal> read() throws IOException {
		byte[] bytes;
		try (InputStream in = files.open(MachineFiles.JOURNAL)) {
			bytes = in.readAllBytes();
		} catch (NoSuchFileException e) {
			return Optional.empty();
		}
		return Optional.of(Journal.parse(bytes).orElseThrow(() -> Failures.damagedJournal(files)));
	}

	/** Promises: from here on the folder reads as the journal says, whatever happens. Replaces an earlier promise in one step. */
	void publish(Journal journal) throws IOException {
		files.delete(MachineFiles.JOURNAL_NEW);
		try (NewFile file = files.create(MachineFiles.JOURNAL_NEW)) {
			file.write(journal.toBytes());
			file.sync();
		}
		files.rename(MachineFiles.JOURNAL_NEW, MachineFiles.JOURNAL);
		files.syncDirectory(MachineFiles.DIRECTORY);
	}

	/** Carries out entries, which need not be all of the journal's. */
	void apply(List<JournalEntry> entries) throws IOException {
		for (JournalEntry entry : entries) {
			if (entry.newHash() == null) {
				files.delete(entry.part());
			} else {
				files.rename(entry.newSource(), entry.part());
			}
		}
		files.syncDirectory(FileLayer.ROOT);
	}

	/** Ends: the promise is carried out. Synced, or a power cut could bring it back after somebody else has changed the parts. */
	void drop() throws IOException {
		files.delete(MachineFiles.JOURNAL);
		files.syncDirectory(MachineFiles.DIRECTORY);
	}

	/** Undoes a promise that could not be carried out: the parts become as before it, also if this too is cut off. */
	void undo(Journal journal) throws IOException {
		Journal back = journal.reversed();
		List<JournalEntry> undone = undone(back);
		if (!undone.isEmpty()) {
			publish(back);
			apply(undone);
		}
		drop();
	}

	/**
	 * Which way an interrupted save goes: the journal itself when everything new is there and whole, else its reverse when everything
	 * old is.
	 *
	 * @throws StorageException when neither is, which only a disk that loses synced data or a foreign hand brings about
	 */
	Journal decide(Journal journal) throws IOException {
		if (lost(journal).isEmpty()) {
			return journal;
		}
		Journal back = journal.reversed();
		List<String> lost = lost(back);
		if (!lost.isEmpty()) {
			throw Failures.damagedParts(files, lost);
		}
		return back;
	}

	/** The entries whose part is not yet as the journal wants it. */
	List<JournalEntry> undone(Journal journal) throws IOException {
		List<JournalEntry> undone = new ArrayList<>();
		for (JournalEntry entry : journal.entries()) {
			if (!isDone(entry)) {
				undone.add(entry);
			}
		}
		return undone;
	}

	/** The parts whose new version is neither in place nor waiting, whole, to be put there. */
	private List<String> lost(Journal journal) throws IOException {
		List<String> lost = new ArrayList<>();
		for (JournalEntry entry : undone(journal)) {
			if (entry.newHash() != null
					&& (entry.newSource() == null || !entry.newHash().equals(Sha256.of(files, entry.newSource())))) {
				lost.add(entry.part());
			}
		}
		return lost;
	}

	private boolean isDone(JournalEntry entry) throws IOException {
		return Objects.equals(entry.newHash(), Sha256.of(files, entry.part()));
	}
}
