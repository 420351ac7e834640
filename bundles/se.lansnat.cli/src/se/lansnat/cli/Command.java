package se.lansnat.cli;

/** One command of the headless contract. Instances are made when the command is called, so that the others cost nothing. */
interface Command {

	/** What it does, in one sentence. */
	String summary();

	/** Names its options and parameters. */
	void define(Arguments arguments);

	/**
	 * Does it. What it prints and writes appears afterwards.
	 *
	 * @return {@link Cli#DONE}, or {@link Cli#BAD_INPUT} where the findings are the result
	 * @throws Failure   where it ends with nothing done
	 * @throws Exception any other failure is the program's
	 */
	int run(Call call) throws Exception;
}
