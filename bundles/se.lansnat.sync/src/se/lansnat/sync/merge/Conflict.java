package se.lansnat.sync.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A contradiction between two versions.
 *
 * @param id      id of the object; for a file its name
 * @param feature Ecore name of the feature; empty where it is about the object as a whole
 * @param kind    what kind of contradiction
 * @param file    name of the part
 * @param label   what the object is called in its file; may be empty
 * @param base    what it was; of an object as a whole the texts of its values. Empty where there was nothing
 * @param ours    what it is in our version
 * @param theirs  what it is in their version
 * @param covers  ids of all objects whose fate hangs on the decision
 */
public record Conflict(String id, String feature, ConflictKind kind, String file, String label, Optional<Shown> base, Optional<Shown> ours,
		Optional<Shown> theirs, Set<String> covers) {

	/**
	 * A value as it is shown and written.
	 *
	 * @param texts  in the form of the file, of a list one each
	 * @param isList whether it is one of a many-valued feature
	 * @param type   how it is to be understood
	 */
	public record Shown(List<String> texts, boolean isList, Type type) {
	}

	/** What a text of a value stands for. */
	public enum Type {
		/** A text, a code, an id, a date or a name. */
		TEXT,
		/** A number. */
		NUMBER,
		/** True or false. */
		TRUTH
	}

	/**
	 * The value of a version.
	 *
	 * @param side the version
	 * @return its value, if it has one
	 */
	public Optional<Shown> value(Side side) {
		return switch (side) {
		case BASE -> base;
		case OURS -> ours;
		case THEIRS -> theirs;
		};
	}
}
