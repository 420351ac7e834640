package se.lansnat.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.text.Numbers;
import se.lansnat.sync.merge.Choice;
import se.lansnat.sync.merge.Decision;

/** Reads a file of decisions about the conflicts of a merge. */
final class MergeDecisions {

	static final String OPTION = "--decisions";

	private MergeDecisions() {
	}

	/**
	 * Reads the file that the user named, if any.
	 *
	 * @throws Failure with everything that is wrong with it
	 */
	static List<Decision> read(Call call) throws Failure {
		Optional<String> file = call.value(OPTION);
		if (file.isEmpty()) {
			return List.of();
		}
		if (!(JsonInput.read(file.get(), call.read(file.get())) instanceof List<?> list)) {
			throw Failure.input(List.of(problem(file.get(), "", Messages.decisions_noList)));
		}
		List<Problem> problems = new ArrayList<>();
		List<Decision> decisions = new ArrayList<>();
		for (int i = 0; i < list.size(); i++) {
			decision(file.get(), i + 1, list.get(i), problems).ifPresent(decisions::add);
		}
		if (!problems.isEmpty()) {
			throw Failure.input(problems);
		}
		return decisions;
	}

	private static Optional<Decision> decision(String file, int number, Object json, List<Problem> problems) {
		if (!(json instanceof Map<?, ?> members) || !(members.get("id") instanceof String id)) {
			problems.add(problem(file, "", NLS.bind(Messages.decisions_noId, number)));
			return Optional.empty();
		}
		Optional<Choice> choice = choice(members.get("decision"));
		if (choice.isEmpty()) {
			problems.add(problem(file, id, NLS.bind(Messages.decisions_noChoice, number)));
			return Optional.empty();
		}
		String feature = members.get("feature") instanceof String name ? name : "";
		return Optional.of(new Decision(id, feature, choice.get(), values(members.get("value"))));
	}

	private static Optional<Choice> choice(Object json) {
		return List.of(Choice.values()).stream().filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(json)).findFirst();
	}

	private static List<String> values(Object json) {
		return switch (json) {
		case null -> List.of();
		case List<?> list -> list.stream().map(MergeDecisions::text).toList();
		default -> List.of(text(json));
		};
	}

	private static String text(Object json) {
		return json instanceof BigDecimal number ? Numbers.format(number) : String.valueOf(json);
	}

	private static Problem problem(String file, String id, String message) {
		return new Problem("decisions-malformed", Severity.ERROR, file, 0, id, "", message, Messages.merge_decisionsFix);
	}
}
