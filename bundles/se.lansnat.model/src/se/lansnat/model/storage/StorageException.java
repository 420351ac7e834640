package se.lansnat.model.storage;

import java.io.IOException;

/**
 * Something about a county folder on disk that could not be done. The message is for the user: what failed, where, what is safe and
 * what to do. The cause, if any, is for the log.
 */
public class StorageException extends IOException {

	private static final long serialVersionUID = 1L;

	/** What went wrong, for callers that act on it. */
	public enum Kind {
		/** The disk or the user's share of it is full. */
		NO_SPACE,
		/** No permission, or a file system that only reads. */
		NO_PERMISSION,
		/** The folder or file is no longer there: a removed disk, a lost share, a deleted file. */
		GONE,
		/** Another program keeps a file open, or a reader or writer did not finish in time. */
		BUSY,
		/** Somebody else has the folder open for editing; see {@link FolderLockedException}. */
		LOCKED,
		/** A name leads out of the folder, or is no name a part can have. */
		OUTSIDE,
		/** A part was changed by another program since it was read. */
		CHANGED,
		/** A journal or a backup is not what was written. */
		DAMAGED,
		/** A save was promised and could be neither finished nor undone; the next opening does one of the two. */
		PENDING,
		/** Any other error of reading or writing. */
		IO
	}

	private final Kind kind;

	/**
	 * @param kind    what went wrong
	 * @param message for the user
	 * @param cause   may be null
	 */
	public StorageException(Kind kind, String message, Throwable cause) {
		super(message, cause);
		this.kind = kind;
	}

	/**
	 * What went wrong.
	 *
	 * @return never null
	 */
	public Kind kind() {
		return kind;
	}
}
