package se.lansnat.reference.ruleset;

import java.util.List;
import java.util.stream.Collectors;

/** A ruleset cannot be used, for all the reasons given. */
public final class RulesetException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<RulesetProblem> problems;

	/**
	 * Creates the exception.
	 *
	 * @param problems everything that is wrong, at least one
	 */
	public RulesetException(List<RulesetProblem> problems) {
		super(problems.stream().map(RulesetProblem::toString).collect(Collectors.joining("\n")));
		this.problems = List.copyOf(problems);
	}

	/** @return everything that is wrong */
	public List<RulesetProblem> problems() {
		return problems;
	}
}
