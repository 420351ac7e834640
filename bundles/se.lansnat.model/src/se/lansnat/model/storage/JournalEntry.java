package se.lansnat.model.storage;

/**
 * What a save does to one part. Every field but the name may be null: no old version when the part is created, no new version when it
 * is deleted.
 *
 * @param part      the part's name
 * @param oldHash   SHA-256 of the version before
 * @param oldSource where that version can be fetched back from (its backup)
 * @param newHash   SHA-256 of the version after
 * @param newSource where that version waits to be renamed into place
 */
record JournalEntry(String part, String oldHash, String oldSource, String newHash, String newSource) {

	/** The entry that undoes this one. */
	JournalEntry reversed() {
		return new JournalEntry(part, newHash, newSource, oldHash, oldSource);
	}
}
