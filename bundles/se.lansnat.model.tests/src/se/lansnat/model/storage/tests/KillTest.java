package se.lansnat.model.storage.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a saving process for real. */
class KillTest {

	private static final int ROUNDS = 60;

	@Test
	void aKilledSaveLeavesAWholeFolder(@TempDir Path folder) throws IOException, InterruptedException {
		long seed = System.nanoTime();
		KillRounds kill = new KillRounds(folder, seed);
		kill.run(ROUNDS);
		System.out.println(kill.summary());
		assertThat(kill.problems()).as("seed %d", seed).isEmpty();
		assertThat(kill.interrupted()).as("rounds that hit a save").isPositive();
	}
}
