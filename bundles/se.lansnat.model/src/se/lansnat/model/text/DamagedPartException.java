package se.lansnat.model.text;

import se.lansnat.model.problem.Problem;

/** Stops reading: no object can be had from this file. */
final class DamagedPartException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	DamagedPartException(Problem problem) {
		super(problem.message());
		this.problem = problem;
	}

	Problem problem() {
		return problem;
	}
}
