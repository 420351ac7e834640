package se.lansnat.reference.ruleset;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/** Collects what is wrong with one ruleset file, so that all of it is told at once. */
final class ProblemList {

	private final String file;
	private final List<RulesetProblem> problems = new ArrayList<>();

	ProblemList(String file) {
		this.file = file;
	}

	void add(String place, String message, String remedy, Object... values) {
		problems.add(new RulesetProblem(file, place, NLS.bind(message, values), NLS.bind(remedy, values)));
	}

	void throwIfAny() throws RulesetException {
		if (!problems.isEmpty()) {
			throw new RulesetException(problems);
		}
	}
}
