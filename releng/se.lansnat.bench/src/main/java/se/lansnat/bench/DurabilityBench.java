package se.lansnat.bench;

import java.io.IOException;

import se.lansnat.model.storage.tests.KillRounds;

/**
 * Whether saves survive being killed: the rounds of the model's tests, more of them. A line of counts, a line for each round that found a
 * folder damaged, mixed or behind its promise, and exit code 1 if there is one.
 */
public final class DurabilityBench {

	private static final String ROUNDS = "60";
	private static final String FULL_ROUNDS = "500";

	private DurabilityBench() {
	}

	/**
	 * Runs the benchmark.
	 *
	 * @param args {@code --full} for all rounds
	 * @throws IOException          if a process cannot be started
	 * @throws InterruptedException if somebody interrupts it
	 */
	public static void main(String[] args) throws IOException, InterruptedException {
		new Report("durability");
		KillRounds.main(new String[] {args.length > 0 && args[0].equals("--full") ? FULL_ROUNDS : ROUNDS});
	}
}
