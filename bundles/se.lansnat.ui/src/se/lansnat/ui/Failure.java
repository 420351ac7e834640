package se.lansnat.ui;

import java.util.Objects;

/**
 * A failure in the user's words.
 *
 * @param what what failed, in a sentence
 * @param explanation why, what is safe and what to do
 * @param details for whoever helps: versions, exceptions; may be empty
 */
public record Failure(String what, String explanation, String details) {

	/** Refuses null components: a failure that doesn't say what is safe and what to do is not told to anybody. */
	public Failure {
		Objects.requireNonNull(what);
		Objects.requireNonNull(explanation);
		Objects.requireNonNull(details);
	}

	/** {@return everything as plain text, for the clipboard} */
	public String text() {
		return String.join("\n\n", what, explanation, details).strip() + "\n";
	}
}
