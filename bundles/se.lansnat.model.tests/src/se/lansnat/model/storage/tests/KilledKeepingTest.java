package se.lansnat.model.storage.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.recovery.RecoveryStore;
import se.lansnat.model.recovery.UnsavedWork;

/** A program is killed while it keeps unsaved work: the last that was kept, or the next, is found whole. */
class KilledKeepingTest {

	@TempDir
	Path temp;

	@RepeatedTest(4)
	void whatWasKeptLastIsWhole(RepetitionInfo round) throws Exception {
		int kept = 0;
		try (ChildJvm child = ChildJvm.start(KeepLoop.class, temp.toString())) {
			for (int i = 0; i < 2 * round.getCurrentRepetition(); i++) {
				kept = Integer.parseInt(child.readLine());
			}
			child.kill();
			for (String line = child.readLine(); line != null && !line.isBlank(); line = child.readLine()) {
				kept = Integer.parseInt(line);
			}
		}
		UnsavedWork work = new RecoveryStore(temp).read(KeepLoop.LOCATION).orElseThrow();
		assertThat(work.steps()).isBetween(kept, kept + 1);
		byte[] expected = new byte[work.parts().get("a.lansnat").bytes().length];
		Arrays.fill(expected, (byte) work.steps());
		assertThat(work.parts().get("a.lansnat").bytes()).isEqualTo(expected).isEqualTo(work.parts().get("b.lansnat").bytes());
	}
}
