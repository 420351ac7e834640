package se.lansnat.sync.merge;

import java.util.List;

/**
 * What somebody decided about a conflict.
 *
 * @param id      id of the conflict's object
 * @param feature Ecore name of its feature; empty where it is about the object as a whole
 * @param choice  what is taken
 * @param value   the texts of the value in the form of the file, of a list one each; used with {@link Choice#VALUE} alone, where an
 *                empty list means that the feature is unset
 */
public record Decision(String id, String feature, Choice choice, List<String> value) {

	/** Takes a copy of the values. */
	public Decision {
		value = List.copyOf(value);
	}

	/**
	 * A decision for one of the versions.
	 *
	 * @param id      id of the conflict's object
	 * @param feature its feature, or the empty text
	 * @param choice  not {@link Choice#VALUE}
	 */
	public Decision(String id, String feature, Choice choice) {
		this(id, feature, choice, List.of());
	}
}
