package se.lansnat.ui;

import java.util.Objects;

/**
 * A failure in the user's words.
 *
 * @param what what failed, and where
 * @param safe what is untouched and can be relied on
 * @param remedy what to do now
 * @param details for whoever helps: file, exception, trace; may be empty
 */
public record Failure(String what, String safe, String remedy, String details) {

	/** No part may be missing: a failure that doesn't say what is safe and what to do is not told to anybody. */
	public Failure {
		Objects.requireNonNull(what);
		Objects.requireNonNull(safe);
		Objects.requireNonNull(remedy);
		Objects.requireNonNull(details);
	}

	/** @return everything as plain text, for the clipboard */
	public String text() {
		return String.join("\n", what, safe, remedy, details).strip() + "\n";
	}
}
