package se.lansnat.sync.durability.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills processes that merge into a folder, or open packs, for real. */
class KillTest {

	private static final int ROUNDS = 60;

	@TempDir
	Path directory;

	@ParameterizedTest
	@ValueSource(strings = { "merge", "open" })
	void aKilledProcessLeavesTheOldOrTheNew(String kind) throws Exception {
		KillRounds kill = new KillRounds(kind, directory, 42);
		kill.run(ROUNDS);
		System.out.println(kill.summary());
		assertThat(kill.problems()).isEmpty();
	}
}
