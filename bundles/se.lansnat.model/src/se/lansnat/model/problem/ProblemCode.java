package se.lansnat.model.problem;

import org.eclipse.osgi.util.NLS;

/**
 * A kind of finding.
 *
 * @param code     stable, in kebab-case
 * @param severity how bad it is
 * @param message  what is wrong, in the user's language, with places {@code {0}}, {@code {1}} and so on
 * @param fix      what to do, with the same places
 */
public record ProblemCode(String code, Severity severity, String message, String fix) {

	/**
	 * A finding of this kind.
	 *
	 * @param file    name of the file inside its folder, or empty
	 * @param line    line of the file, or 0
	 * @param id      id of the object, or empty
	 * @param feature name of the feature, or empty
	 * @param values  for the places in message and fix
	 * @return the finding
	 */
	public Problem problem(String file, int line, String id, String feature, Object... values) {
		return new Problem(code, severity, file, line, id, feature, NLS.bind(message, values), NLS.bind(fix, values));
	}

	/** {@return what such findings say, with an ellipsis for each place} */
	public String title() {
		return NLS.bind(message.replaceAll("\\{\\d}", "\u2026"), new Object[0]);
	}
}
