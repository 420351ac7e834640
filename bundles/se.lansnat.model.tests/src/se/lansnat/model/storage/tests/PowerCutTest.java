package se.lansnat.model.storage.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.model.storage.Backup;
import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.storage.Recovery;

/**
 * Cuts the power after every step of two saves, in every way that unsynced writes and names may then be lost, and looks at what is
 * found: always wholly the old or wholly the new parts, the same for readers as after recovery, with the replaced versions kept.
 */
class PowerCutTest {

	/** What is wrong with a disk, or null. */
	private interface Check {
		String problem(Disk disk, TwoSaves story) throws IOException;
	}

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void everyPowerCutLeavesOldOrNew(boolean links) throws IOException {
		int[] cuts = {0, 0, 0};
		List<String> problems = cutEverywhere(links, -1, (disk, story) -> {
			cuts[0]++;
			cuts[disk.parts().equals(story.reached()) ? 1 : 2]++;
			return problem(disk, story);
		});
		System.out.println("Power cuts: " + cuts[0] + " different disks, " + cuts[1] + " as before the save, " + cuts[2] + " otherwise");
		assertThat(problems).isEmpty();
		assertThat(cuts[1]).isGreaterThan(100);
		assertThat(cuts[2]).isGreaterThan(20);
	}

	/** Recovery may itself be cut off, anywhere and again. */
	@Test
	void everyPowerCutDuringRecoveryLeavesTheSame() throws IOException {
		int[] cuts = {0};
		List<String> problems = cutEverywhere(true, -1, (disk, story) -> {
			Map<String, String> expected = Folder.read(new MemoryFiles(disk));
			MemoryFiles files = new MemoryFiles(disk);
			Set<Disk> again = new HashSet<>();
			files.afterEachStep(() -> again.addAll(files.afterPowerCut()));
			Folder.recover(files);
			for (Disk second : again) {
				cuts[0]++;
				MemoryFiles after = new MemoryFiles(second);
				Folder.recover(after);
				if (!after.now().parts().equals(expected)) {
					return "recovery cut off: " + after.now().parts() + " instead of " + expected;
				}
			}
			return null;
		});
		System.out.println("Power cuts during recovery: " + cuts[0]);
		assertThat(problems).isEmpty();
		assertThat(cuts[0]).isGreaterThan(500);
	}

	/** What another program wrote between a crash and the recovery is in its place or among the backups, wherever recovery is cut off. */
	@Test
	void everyPowerCutDuringRecoveryKeepsWhatOthersWrote() throws IOException {
		MemoryFiles files = new MemoryFiles(Disk.of(Map.of()));
		FolderViewTest.pendingSave(files);
		files.replaceByOther("created", "by hand");
		Set<Disk> disks = new HashSet<>();
		files.afterEachStep(() -> disks.addAll(files.afterPowerCut()));
		Folder.recover(files);
		assertThat(disks).hasSizeGreaterThan(10).allSatisfy(disk -> {
			MemoryFiles after = new MemoryFiles(disk);
			Folder.recover(after);
			assertThat(after.now().parts()).containsEntry("created", "new");
			assertThat(after.now().files()).containsValue("by hand");
		});
	}

	/** Each sync is there for a reason: without it some power cut does harm. This also shows that the test would notice. */
	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void noSyncCanBeLeftOut(boolean links) throws IOException {
		TwoSaves whole = new TwoSaves(links);
		whole.run();
		List<String> syncs = whole.files().steps().stream().filter(s -> s.startsWith("sync")).toList();
		assertThat(syncs).hasSize(whole.files().syncs()).hasSizeGreaterThan(12);
		for (int sync = 0; sync < syncs.size(); sync++) {
			assertThat(cutEverywhere(links, sync, PowerCutTest::problem)).as("without sync %d, %s", sync, syncs.get(sync)).isNotEmpty();
		}
	}

	@Test
	void stepsComeInTheOrderThatTheDesignSays() throws IOException {
		MemoryFiles files = new MemoryFiles(Disk.of(Map.of("a", "old", "b", "old")));
		files.createDirectory(".lansnat");
		files.createDirectory(".lansnat/backups");
		files.steps().clear();
		Folder.save(files, Map.of("a", "new"));
		assertThat(files.steps().stream().map(s -> s.replaceAll("\\.[0-9]{6}\\.[0-9TZ]+\\.[0-9a-f]{16}", ".1")))
				.containsExactly("create .lansnat/new-a", "write .lansnat/new-a", "sync .lansnat/new-a",
						"link a .lansnat/backups/a.1", "sync directory .lansnat/backups",
						"create .lansnat/journal.new", "write .lansnat/journal.new", "sync .lansnat/journal.new",
						"rename .lansnat/journal.new .lansnat/journal", "sync directory .lansnat",
						"rename .lansnat/new-a a", "sync directory ",
						"delete .lansnat/journal", "sync directory .lansnat");
	}

	/** The same disks laid out in a real folder are read and recovered alike. */
	@Test
	void realFoldersAreRecoveredLikeRecordedOnes(@TempDir Path temporary) throws IOException {
		int[] folders = {0};
		List<String> problems = cutEverywhere(true, -1, (disk, story) -> {
			if (!disk.files().containsKey(".lansnat/journal")) {
				return null;
			}
			Path folder = temporary.resolve("f" + folders[0]++);
			for (String directory : disk.directories()) {
				Files.createDirectories(folder.resolve(directory));
			}
			for (Map.Entry<String, String> file : disk.files().entrySet()) {
				Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.ISO_8859_1);
			}
			FileLayer files = RealFiles.open(folder);
			Map<String, String> expected = Folder.read(new MemoryFiles(disk));
			if (!Folder.read(files).equals(expected)) {
				return "read differently in " + folder;
			}
			Folder.recover(files);
			return Folder.read(files).equals(expected) ? null : "recovered differently in " + folder;
		});
		System.out.println("Real folders recovered: " + folders[0]);
		assertThat(problems).isEmpty();
		assertThat(folders[0]).isGreaterThan(20);
	}

	/** Runs the story and checks every disk that a power cut after any step may leave. */
	private static List<String> cutEverywhere(boolean links, int ignoredSync, Check check) throws IOException {
		TwoSaves story = new TwoSaves(links);
		MemoryFiles files = story.files();
		files.ignoreSync(ignoredSync);
		Set<String> problems = new HashSet<>();
		Set<Object> seen = new HashSet<>();
		files.afterEachStep(() -> {
			for (Disk disk : files.afterPowerCut()) {
				if (seen.add(List.of(disk, story.reached(), story.underWay()))) {
					String problem = look(disk, story, check);
					if (problem != null) {
						problems.add("after " + files.steps().size() + " " + files.steps().get(files.steps().size() - 1) + ": " + problem);
					}
				}
			}
		});
		story.run();
		return problems.stream().sorted().toList();
	}

	private static String look(Disk disk, TwoSaves story, Check check) {
		try {
			return check.problem(disk, story);
		} catch (IOException e) {
			return e.toString();
		}
	}

	private static String problem(Disk disk, TwoSaves story) throws IOException {
		MemoryFiles files = new MemoryFiles(disk);
		Map<String, String> read = Folder.read(files);
		if (!files.steps().isEmpty()) {
			return "reading changed the disk: " + files.steps();
		}
		Recovery.Outcome outcome = Folder.recover(files);
		Map<String, String> recovered = files.now().parts();
		if (!read.equals(recovered)) {
			return "read " + read + " and recovered " + recovered;
		}
		if (!recovered.equals(story.reached()) && !recovered.equals(story.underWay())) {
			return "mixture or loss: " + recovered + " " + outcome;
		}
		Set<String> left = files.now().files().keySet().stream()
				.filter(n -> n.startsWith(".lansnat/") && !n.startsWith(".lansnat/backups/") && !n.equals(".lansnat/lock-owner"))
				.collect(Collectors.toSet());
		if (!left.isEmpty()) {
			return "left over: " + left;
		}
		return recovered.equals(story.underWay()) ? missingBackup(files, story.replaced()) : null;
	}

	private static String missingBackup(MemoryFiles files, Map<String, String> replaced) throws IOException {
		for (Map.Entry<String, String> version : replaced.entrySet()) {
			boolean kept = false;
			for (Backup backup : Folder.backups(files).list(version.getKey())) {
				kept |= Folder.text(Folder.backups(files).read(backup)).equals(version.getValue());
			}
			if (!kept) {
				return "no backup of " + version;
			}
		}
		return null;
	}
}
