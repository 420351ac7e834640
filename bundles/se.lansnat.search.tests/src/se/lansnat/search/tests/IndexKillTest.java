package se.lansnat.search.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills an indexing process for real. */
class IndexKillTest {

	private static final int ROUNDS = 60;

	@Test
	void theNextStartAnswersAsIfNothingHadBeen(@TempDir Path directory) throws Exception {
		long seed = System.nanoTime();
		IndexKills kills = new IndexKills(directory, seed);
		kills.run(ROUNDS);
		System.out.println(kills.summary());
		assertThat(kills.problems()).as("seed %d", seed).isEmpty();
		assertThat(kills.interrupted()).as("rounds that hit the indexing").isPositive();
	}
}
