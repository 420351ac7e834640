package se.lansnat.bench;

import se.lansnat.model.storage.tests.KillRounds;
import se.lansnat.search.tests.IndexKills;

/**
 * Whether saves and the search's index survive being killed: the rounds of the tests, more of them. A line of counts for each, a line for
 * each round that found a folder damaged, mixed or behind its promise, or an index that answers otherwise; exit code 1 if there is one.
 */
public final class DurabilityBench {

	private static final String ROUNDS = "60";
	private static final String FULL_ROUNDS = "500";
	private static final String FULL_INDEX_ROUNDS = "200";

	private DurabilityBench() {
	}

	/**
	 * Runs the benchmark.
	 *
	 * @param args {@code --full} for all rounds
	 * @throws Exception if a process cannot be started
	 */
	public static void main(String[] args) throws Exception {
		new Report("durability");
		boolean full = args.length > 0 && args[0].equals("--full");
		IndexKills.main(new String[] { full ? FULL_INDEX_ROUNDS : ROUNDS });
		KillRounds.main(new String[] { full ? FULL_ROUNDS : ROUNDS });
	}
}
