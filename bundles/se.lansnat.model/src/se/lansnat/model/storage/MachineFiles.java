package se.lansnat.model.storage;

/** Names of what the machine owns inside a county folder: ignored by Git and by field packs, never edited by people. */
public final class MachineFiles {

	/** The directory of everything the machine owns. */
	public static final String DIRECTORY = ".lansnat";

	/** Earlier versions of the parts. */
	public static final String BACKUPS = DIRECTORY + "/backups";

	/** The file that locks are placed on; always empty. */
	static final String LOCK = DIRECTORY + "/lock";

	/**
	 * Who holds the lock. A file of its own: on POSIX a process loses all its locks on a file when it closes any channel to it, so
	 * nobody may read the lock file itself.
	 */
	static final String LOCK_OWNER = DIRECTORY + "/lock-owner";

	/** The journal of a save that has been promised and not yet carried out. */
	static final String JOURNAL = DIRECTORY + "/journal";

	/** The journal while it is being written: promises nothing. */
	static final String JOURNAL_NEW = DIRECTORY + "/journal.new";

	/**
	 * New versions of parts before they are renamed into place. They lie beside the journal, so one directory sync makes the journal
	 * and the names of all it speaks of safe.
	 */
	private static final String STAGED_PREFIX = "new-";

	private MachineFiles() {
	}

	static String staged(String part) {
		return DIRECTORY + "/" + STAGED_PREFIX + part;
	}

	/** Whether a name in {@link #DIRECTORY} is left over from a save that never came to its promise. */
	static boolean isLeftover(String name) {
		return name.startsWith(STAGED_PREFIX) || JOURNAL_NEW.endsWith("/" + name);
	}
}
