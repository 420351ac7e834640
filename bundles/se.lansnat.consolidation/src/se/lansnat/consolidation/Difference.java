package se.lansnat.consolidation;

import java.util.List;

/**
 * What the objects of a conflict say of one feature.
 *
 * @param feature name of the feature
 * @param values  what each of them says, in the order of the conflict's objects; those that say nothing are left out
 */
public record Difference(String feature, List<Said> values) {

	/**
	 * What one object says.
	 *
	 * @param municipality code of its municipality
	 * @param object       its UUID
	 * @param value        the value: a number, a text, a truth value, an enumeration's literal, a date in ISO form, or a list of them
	 */
	public record Said(String municipality, String object, Object value) {
	}

	/** Keeps the values as they are now. */
	public Difference {
		values = List.copyOf(values);
	}
}
