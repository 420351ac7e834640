package se.lansnat.model.storage.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import se.lansnat.model.storage.Backups;
import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.FolderLock;
import se.lansnat.model.storage.FolderView;
import se.lansnat.model.storage.LockOwner;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.storage.Recovery;

/**
 * Kills {@link SaveLoop}, a plain JVM, at random moments and looks at the folder each time: it must read as one whole save, the last that
 * was promised or the one after it, before recovery and after.
 */
public final class KillRounds {

	private static final int LONGEST_MILLIS = 200;

	private final FileLayer files;
	private final Random random;
	private final List<String> problems = new ArrayList<>();
	private final Map<Recovery.Outcome, Integer> outcomes = new EnumMap<>(Recovery.Outcome.class);
	private int rounds;
	private int old;
	private int renewed;
	private long saves;
	/** The last save that the program said to be safe, -1 before it has come up. */
	private long promised;

	/**
	 * @param folder an empty folder that exists
	 * @param seed   of the moments
	 * @throws IOException when the folder cannot be used
	 */
	public KillRounds(Path folder, long seed) throws IOException {
		this.files = RealFiles.open(folder);
		this.random = new Random(seed);
	}

	/**
	 * Kills a number of times and prints what was found.
	 *
	 * @param arguments the number of rounds
	 * @throws IOException          when the child cannot be started
	 * @throws InterruptedException when interrupted
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("lansnat-kill");
		KillRounds kill = new KillRounds(folder, System.nanoTime());
		kill.run(Integer.parseInt(arguments[0]));
		System.out.println(kill.summary());
		kill.problems().forEach(System.out::println);
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
		if (!kill.problems().isEmpty()) {
			System.exit(1);
		}
	}

	/**
	 * Kills a number of times.
	 *
	 * @param number how many
	 * @throws IOException          when the child cannot be started
	 * @throws InterruptedException when interrupted
	 */
	public void run(int number) throws IOException, InterruptedException {
		for (int i = 0; i < number; i++) {
			round();
		}
	}

	/** Every second kill comes at any time, the others during a commit, most of a loop being the making of contents. */
	private void round() throws IOException, InterruptedException {
		rounds++;
		promised = -1;
		try (ChildJvm child = ChildJvm.start(SaveLoop.class, files.location(FileLayer.ROOT))) {
			awaitSave(child);
			long nanos = LONGEST_MILLIS * 1_000_000L;
			if (rounds % 2 == 0) {
				awaitCommit(child);
				long begun = System.nanoTime();
				awaitSave(child);
				nanos = System.nanoTime() - begun;
				awaitCommit(child);
			}
			TimeUnit.NANOSECONDS.sleep(random.nextLong(nanos));
			child.kill();
			while (awaitSave(child)) {
				continue;
			}
			check();
		} catch (IOException e) {
			problems.add("round " + rounds + ": " + e.getMessage());
		}
	}

	private static void awaitCommit(ChildJvm child) throws IOException {
		if (!SaveLoop.COMMITS.equals(child.readLine())) {
			throw new IOException("the program does not save");
		}
	}

	/** Reads on until a save is promised; false when the program has ended. */
	private boolean awaitSave(ChildJvm child) throws IOException {
		for (String line = child.readLine(); line != null; line = child.readLine()) {
			if (!line.equals(SaveLoop.COMMITS)) {
				saves += promised < 0 ? 0 : 1;
				promised = Long.parseLong(line);
				return true;
			}
		}
		return false;
	}

	private void check() throws IOException {
		long found = FolderView.read(files, Generations::read);
		if (found == promised) {
			old++;
		} else if (found == promised + 1) {
			renewed++;
		} else {
			throw new IOException("save " + promised + " was promised, found " + found);
		}
		try (FolderLock lock = FolderLock.edit(files, LockOwner.ofThisProcess(Clock.systemUTC()))) {
			outcomes.merge(Recovery.run(lock, new Backups(files, Clock.systemUTC(), 3)), 1, Integer::sum);
		}
		long recovered = FolderView.read(files, Generations::read);
		if (recovered != found) {
			throw new IOException("save " + found + " was read, " + recovered + " recovered");
		}
		Optional<String> forGood = Generations.forGood(found);
		if (forGood.isPresent()) {
			Backups backups = new Backups(files, Clock.systemUTC(), 3);
			byte[] kept = backups.read(backups.list(forGood.get()).stream().findFirst()
					.orElseThrow(() -> new IOException("no backup of " + forGood.get())));
			if (!Arrays.equals(kept, FolderView.read(files, view -> view.bytes(forGood.get())))) {
				throw new IOException("the backup is not " + forGood.get());
			}
		}
	}

	/**
	 * What was wrong.
	 *
	 * @return one line a round that found a damaged or mixed folder, a lost save or a lock that outlived its process
	 */
	public List<String> problems() {
		return problems;
	}

	/**
	 * How many rounds were killed while a save was under way.
	 *
	 * @return rounds in which recovery had something to do
	 */
	public int interrupted() {
		return rounds - problems.size() - outcomes.getOrDefault(Recovery.Outcome.CLEAN, 0);
	}

	/**
	 * The counts in words.
	 *
	 * @return one line
	 */
	public String summary() {
		return rounds + " kills during " + saves + " saves: " + old + " folders as promised last, " + renewed + " as the save after it, "
				+ problems.size() + " wrong; recovery " + outcomes;
	}
}
