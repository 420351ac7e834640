package se.lansnat.model.problem;

import java.util.Comparator;
import java.util.Objects;

/**
 * One finding. No component is null: what does not apply is the empty text, or line 0.
 *
 * @param code     what kind of finding, stable and in kebab-case
 * @param severity how bad it is
 * @param file     name of the file inside its folder
 * @param line     line of the file, from 1; 0 where there is none
 * @param id       id of the object
 * @param feature  Ecore name of the feature
 * @param message  what is wrong, in the user's language
 * @param fix      what to do, in the user's language
 */
public record Problem(String code, Severity severity, String file, int line, String id, String feature, String message,
		String fix) implements Comparable<Problem> {

	private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file).thenComparing(Problem::id)
			.thenComparing(Problem::code).thenComparing(Problem::feature).thenComparingInt(Problem::line)
			.thenComparing(Problem::message);

	/** Refuses null components, and begins the message with a capital letter: many begin with what an object is called. */
	public Problem {
		Objects.requireNonNull(code);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(file);
		Objects.requireNonNull(id);
		Objects.requireNonNull(feature);
		Objects.requireNonNull(message);
		Objects.requireNonNull(fix);
		message = message.isEmpty() ? message : Character.toUpperCase(message.charAt(0)) + message.substring(1);
	}

	/** {@return whether this finding stops the work} */
	public boolean isError() {
		return severity == Severity.ERROR;
	}

	/**
	 * The same finding in another file.
	 *
	 * @param name name of the file
	 * @return a copy
	 */
	public Problem in(String name) {
		return new Problem(code, severity, name, line, id, feature, message, fix);
	}

	/** Orders by file, id and code (then feature, line and message). */
	@Override
	public int compareTo(Problem other) {
		return ORDER.compare(this, other);
	}
}
