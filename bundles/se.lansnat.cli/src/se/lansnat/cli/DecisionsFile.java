package se.lansnat.cli;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.consolidation.DecisionRequest;
import se.lansnat.model.DecisionChoice;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.text.Numbers;

/**
 * A file of decisions.
 *
 * @param file     as the user named it
 * @param requests what it decides, in its order
 */
record DecisionsFile(String file, List<DecisionRequest> requests) {

	static final DecisionsFile NONE = new DecisionsFile("", List.of());

	/**
	 * Reads a file.
	 *
	 * @throws Failure with everything that is wrong with it
	 */
	static DecisionsFile read(String file, byte[] content) throws Failure {
		List<Problem> problems = new ArrayList<>();
		List<DecisionRequest> requests = new ArrayList<>();
		if (!(JsonInput.read(file, content) instanceof List<?> list)) {
			throw Failure.input(List.of(problem(file, "", Messages.decisions_noList)));
		}
		for (int i = 0; i < list.size(); i++) {
			request(file, i + 1, list.get(i), problems).ifPresent(requests::add);
		}
		if (!problems.isEmpty()) {
			throw Failure.input(problems);
		}
		return new DecisionsFile(file, requests);
	}

	private static Optional<DecisionRequest> request(String file, int number, Object json, List<Problem> problems) {
		if (!(json instanceof Map<?, ?> members) || !(members.get("id") instanceof String id)) {
			problems.add(problem(file, "", NLS.bind(Messages.decisions_noId, number)));
			return Optional.empty();
		}
		Optional<DecisionChoice> choice = text(members, "decision").map(text -> DecisionChoice.getByName(text.toUpperCase(Locale.ROOT)));
		if (choice.isEmpty()) {
			problems.add(problem(file, id, NLS.bind(Messages.decisions_noChoice, number)));
			return Optional.empty();
		}
		Optional<LocalDate> date = Optional.empty();
		try {
			date = text(members, "date").map(LocalDate::parse);
		} catch (DateTimeException e) {
			problems.add(problem(file, id, NLS.bind(Messages.decisions_badDate, number, members.get("date"))));
		}
		return Optional.of(new DecisionRequest(id, choice.get(), text(members, "object"), value(members.get("value")), text(members, "reason"),
				text(members, "by"), date));
	}

	private static Optional<String> text(Map<?, ?> members, String name) {
		return members.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
	}

	/** The text form of a feature's value: numbers without exponent, lists with blanks between. */
	private static Optional<String> value(Object json) {
		return switch (json) {
		case null -> Optional.empty();
		case BigDecimal number -> Optional.of(Numbers.format(number));
		case List<?> list -> Optional.of(String.join(" ", list.stream().map(String::valueOf).toList()));
		default -> Optional.of(json.toString());
		};
	}

	private static Problem problem(String file, String id, String message) {
		return new Problem("decisions-malformed", Severity.ERROR, file, 0, id, "", message, Messages.decisions_fix);
	}
}
