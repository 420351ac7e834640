package se.lansnat.model.storage;

/**
 * One entry of a directory. Two readings of a folder that give equal entries saw the same files: every save replaces a file, so its
 * key or time changes.
 *
 * @param name     the last part of the name
 * @param kind     what it is
 * @param size     bytes
 * @param modified milliseconds since 1970, as the file system has it
 * @param key      what tells one file from its successor with the same name (inode), empty where unknown
 */
public record FileEntry(String name, Kind kind, long size, long modified, String key) {

	/** What an entry is. */
	public enum Kind {
		/** An ordinary file. */
		FILE,
		/** A directory. */
		DIRECTORY,
		/** A symbolic link or something else that is never followed. */
		OTHER
	}

	/**
	 * Tells whether this is an ordinary file.
	 *
	 * @return true for a file
	 */
	public boolean isFile() {
		return kind == Kind.FILE;
	}
}
