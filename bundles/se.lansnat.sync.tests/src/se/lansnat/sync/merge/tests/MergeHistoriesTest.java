package se.lansnat.sync.merge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.sync.merge.Choice;
import se.lansnat.sync.merge.Conflict;
import se.lansnat.sync.merge.Decision;
import se.lansnat.sync.merge.FolderVersion;
import se.lansnat.sync.merge.Merge;
import se.lansnat.sync.merge.MergeException;
import se.lansnat.sync.merge.MergeResult;

/** Random edit histories on both sides of a base, merged and compared with what a naive comparison of the versions says. */
class MergeHistoriesTest {

	private static final int HISTORIES = 2_000;

	@TempDir
	Path directory;

	@Test
	void losesNothingReportsExactlyTheConflictsAndDoesNotDependOnTheSide() throws Exception {
		int withConflicts = 0;
		int conflicts = 0;
		int changes = 0;
		try (Histories histories = new Histories(directory.resolve("county"))) {
			histories.edit(new Random(1), 60);
			histories.settle();
			for (int seed = 0; seed < HISTORIES; seed++) {
				Random random = new Random(seed);
				FolderVersion base = histories.version("base");
				histories.edit(random, 1 + random.nextInt(10));
				FolderVersion ours = histories.version("ours");
				histories.undoAll();
				histories.edit(random, 1 + random.nextInt(10));
				FolderVersion theirs = histories.version("theirs");
				if (seed % 200 == 199) {
					histories.settle();
				} else {
					histories.undoAll();
				}
				MergeResult result = checked(seed, base, ours, theirs);
				withConflicts += result.conflicts().isEmpty() ? 0 : 1;
				conflicts += result.conflicts().size();
				changes += result.ours() + result.theirs();
			}
		}
		// A generator that never makes a conflict, or always does, would show nothing.
		assertThat(withConflicts).isBetween(HISTORIES / 10, HISTORIES * 9 / 10);
		assertThat(conflicts).isGreaterThan(withConflicts);
		assertThat(changes).isGreaterThan(5 * HISTORIES);
	}

	private static MergeResult checked(int seed, FolderVersion base, FolderVersion ours, FolderVersion theirs) {
		try {
			return check(seed, base, ours, theirs);
		} catch (MergeException | RuntimeException e) {
			throw new AssertionError("seed " + seed, e);
		}
	}

	private static MergeResult check(int seed, FolderVersion base, FolderVersion ours, FolderVersion theirs) throws MergeException {
		MergeResult first = Merge.of(base, ours, theirs, List.of());
		new NaiveComparison("seed " + seed, base, ours, theirs, first).check();
		List<Decision> decisions = new ArrayList<>();
		List<Decision> mirrored = new ArrayList<>();
		Random random = new Random(seed);
		MergeResult decided = first;
		while (!decided.open().isEmpty()) {
			for (Conflict conflict : decided.open()) {
				Choice choice = Choice.values()[random.nextInt(3)];
				decisions.add(new Decision(conflict.id(), conflict.feature(), choice));
				mirrored.add(new Decision(conflict.id(), conflict.feature(), choice == Choice.BASE ? choice : choice == Choice.OURS ? Choice.THEIRS : Choice.OURS));
			}
			decided = Merge.of(base, ours, theirs, decisions);
			assertThat(decisions).as("seed %d", seed).hasSizeLessThan(500);
		}
		MergeResult other = Merge.of(base, theirs, ours, mirrored);
		assertThat(texts(other)).as("seed %d: symmetric", seed).isEqualTo(texts(decided));
		assertThat(other.open()).as("seed %d: symmetric", seed).isEmpty();
		if (seed % 4 > 0) {
			return first;
		}
		FolderVersion merged = new FolderVersion("merged", decided.files());
		assertThat(texts(Merge.of(theirs, theirs, merged, List.of()))).as("seed %d: converges", seed).isEqualTo(texts(decided));
		assertThat(texts(Merge.of(ours, merged, ours, List.of()))).as("seed %d: converges", seed).isEqualTo(texts(decided));
		return first;
	}

	private static Map<String, String> texts(MergeResult result) {
		Map<String, String> texts = new TreeMap<>();
		result.files().forEach((file, bytes) -> texts.put(file, new String(bytes, StandardCharsets.UTF_8)));
		return texts;
	}
}
