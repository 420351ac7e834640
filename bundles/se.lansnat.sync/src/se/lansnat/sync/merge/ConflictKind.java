package se.lansnat.sync.merge;

import java.util.Locale;

/** How two versions contradict each other. */
public enum ConflictKind {
	/** Both changed a value, differently. */
	BOTH_CHANGED,
	/** Both changed the same paragraphs of a text, differently. */
	TEXT_OVERLAPS,
	/** Both changed the order of a list, differently. */
	ORDER_DIFFERS,
	/** One deleted an object that the other changed, moved, added to or refers to anew. */
	DELETED_AND_CHANGED,
	/** Both moved an object, to different places. */
	MOVED_TWICE,
	/** Together, two moves put objects inside each other. */
	MOVED_INTO_EACH_OTHER,
	/** One moved an object to another part, and by the other something that stays refers to it, or it to what stays. */
	MOVED_AND_REFERRED,
	/** Both put another object where there is room for one. */
	REPLACED_TWICE,
	/** Both added an object of the same id, of different types. */
	TYPE_DIFFERS,
	/** Both changed a file that cannot be taken apart. */
	FILE_DIFFERS;

	/** {@return the name in JSON, in kebab-case} */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
