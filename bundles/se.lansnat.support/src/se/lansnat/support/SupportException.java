package se.lansnat.support;

import java.util.List;
import java.util.stream.Collectors;

/** Nothing can be computed, for all the reasons given. */
public final class SupportException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<RowProblem> problems;

	/**
	 * Creates the exception.
	 *
	 * @param problems everything that is wrong, at least one
	 */
	public SupportException(List<RowProblem> problems) {
		super(problems.stream().map(RowProblem::toString).collect(Collectors.joining("\n")));
		this.problems = List.copyOf(problems);
	}

	/** @return everything that is wrong */
	public List<RowProblem> problems() {
		return problems;
	}
}
