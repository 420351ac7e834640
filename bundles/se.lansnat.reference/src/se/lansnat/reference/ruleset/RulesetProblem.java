package se.lansnat.reference.ruleset;

/**
 * Something in a ruleset that keeps it from being used.
 *
 * @param file    the file as the user named it, or the ruleset's id where it has none
 * @param place   parameter, table or member concerned, or empty where it is the file as a whole
 * @param message what is wrong, a sentence for the user
 * @param remedy  what to do, a sentence for the user
 */
public record RulesetProblem(String file, String place, String message, String remedy) {

	/** @return {@code file: place: message remedy} */
	@Override
	public String toString() {
		return file + ": " + (place.isEmpty() ? "" : place + ": ") + message + " " + remedy;
	}
}
