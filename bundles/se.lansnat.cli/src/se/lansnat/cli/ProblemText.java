package se.lansnat.cli;

import java.util.List;
import java.util.stream.Stream;

import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;

/** A finding as one line for people and scripts. */
final class ProblemText {

	private ProblemText() {
	}

	/** {@code file:line: severity: object feature: message fix}, without what does not apply. */
	static String line(Problem problem) {
		StringBuilder text = new StringBuilder(problem.file());
		if (problem.line() > 0) {
			text.append(':').append(problem.line());
		}
		text.append(text.isEmpty() ? "" : ": ").append(severity(problem)).append(": ");
		String object = (problem.id() + " " + problem.feature()).strip();
		if (!object.isEmpty()) {
			text.append(object).append(": ");
		}
		return text.append(problem.message()).append(' ').append(problem.fix()).toString().strip();
	}

	/** How many errors, warnings and notes there are. */
	static Object[] counts(List<Problem> problems) {
		return Stream.of(Severity.values()).map(severity -> problems.stream().filter(p -> p.severity() == severity).count()).toArray();
	}

	private static String severity(Problem problem) {
		return switch (problem.severity()) {
		case ERROR -> Messages.severityError;
		case WARNING -> Messages.severityWarning;
		case INFO -> Messages.severityInfo;
		};
	}
}
