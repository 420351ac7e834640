package se.lansnat.cli;

import java.util.List;

import se.lansnat.model.problem.Problem;

/** A command cannot go on, for reasons that the user is told in full sentences. */
final class Failure extends Exception {

	private static final long serialVersionUID = 1L;

	private final int status;
	private final transient List<String> lines;

	private Failure(int status, List<String> lines) {
		super(String.join("\n", lines));
		this.status = status;
		this.lines = lines;
	}

	/** The input has errors: all of them. */
	static Failure input(List<Problem> problems) {
		return new Failure(Cli.BAD_INPUT, problems.stream().map(ProblemText::line).toList());
	}

	/** The input has one error, which no file or object is to blame for. */
	static Failure input(String sentence) {
		return new Failure(Cli.BAD_INPUT, List.of(sentence));
	}

	static Failure usage(String... lines) {
		return new Failure(Cli.WRONG_USAGE, List.of(lines));
	}

	static Failure undone(String sentence) {
		return new Failure(Cli.UNDONE, List.of(sentence));
	}

	int status() {
		return status;
	}

	List<String> lines() {
		return lines;
	}
}
