package se.lansnat.search.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.storage.tests.ChildJvm;
import se.lansnat.search.QueryException;
import se.lansnat.search.SearchHit;
import se.lansnat.search.SearchIndex;

/** Kills a program that indexes at any moment: the next start must answer as if nothing had been, and the folder be untouched. */
public final class IndexKills {

	private static final int LONGEST_MILLIS = 150;
	private static final List<String> QUERIES = List.of("visby", "typ:ort", "gotl\u00e4nd", "inv\u00e5nare:[100 TO 900]", "kommun gotland");

	private final Path county;
	private final Path cache;
	private final Random random;
	private final List<List<SearchHit>> right;
	private final List<String> files;
	private final List<String> problems = new ArrayList<>();
	private int rounds;
	private int without;
	private int halves;

	/**
	 * Makes a county.
	 *
	 * @param directory an empty directory
	 * @param seed      of the moments
	 * @throws Exception if it cannot be written
	 */
	public IndexKills(Path directory, long seed) throws Exception {
		this.county = directory.resolve("county");
		this.cache = directory.resolve("cache");
		this.random = new Random(seed);
		Counties.open(county, Counties.document("Gotland")).close();
		this.files = files();
		try (CountyFolder folder = CountyFolder.open(county, Access.READ, null); SearchIndex index = SearchIndex.of(folder)) {
			right = answers(index);
		}
	}

	/**
	 * Kills a number of times and prints what was found; ends with 1 if anything was wrong.
	 *
	 * @param arguments the number of rounds
	 * @throws Exception if the child cannot be started
	 */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createTempDirectory("lansnat-index-kill");
		IndexKills kills = new IndexKills(directory, System.nanoTime());
		kills.run(Integer.parseInt(arguments[0]));
		System.out.println(kills.summary());
		kills.problems().forEach(System.out::println);
		IndexLoop.empty(directory);
		Files.delete(directory);
		if (!kills.problems().isEmpty()) {
			System.exit(1);
		}
	}

	/**
	 * Kills a number of times.
	 *
	 * @param number how many
	 * @throws Exception if the child cannot be started or the county not be read
	 */
	public void run(int number) throws Exception {
		for (int i = 0; i < number; i++) {
			rounds++;
			try (ChildJvm child = IndexLoop.start(county, cache)) {
				// every fourth is killed on its way to the first index, when nothing is warm
				if (rounds % 4 != 0 && !IndexLoop.INDEXED.equals(child.readLine())) {
					problems.add("round " + rounds + ": the program does not index");
				}
				TimeUnit.MICROSECONDS.sleep(random.nextLong(LONGEST_MILLIS * 1_000L) * (rounds % 4 == 0 ? 10 : 1));
			}
			check();
		}
	}

	private void check() throws Exception {
		List<String> left = left();
		without += left.stream().allMatch(IndexKills::isHalf) ? 1 : 0;
		halves += left.stream().anyMatch(IndexKills::isHalf) ? 1 : 0;
		for (String start : List.of("first", "second")) {
			try (CountyFolder folder = CountyFolder.open(county, Access.READ, null);
					SearchIndex index = SearchIndex.of(folder, county, cache)) {
				if (!answers(index).equals(right)) {
					problems.add("round " + rounds + ": the " + start + " start after it answers otherwise");
				}
				index.problem().ifPresent(problem -> problems.add("round " + rounds + ": " + problem));
			}
		}
		if (!files().equals(files)) {
			problems.add("round " + rounds + ": the folder is not as it was");
		}
	}

	private static boolean isHalf(String name) {
		return name.contains(".new");
	}

	private List<String> left() throws IOException {
		if (!Files.exists(cache)) {
			return List.of();
		}
		try (Stream<Path> entries = Files.list(cache)) {
			return entries.map(entry -> entry.getFileName().toString()).toList();
		}
	}

	private List<String> files() throws IOException {
		List<String> found = new ArrayList<>();
		try (Stream<Path> all = Files.list(county)) {
			for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
				found.add(file.getFileName() + Files.readString(file));
			}
		}
		return found;
	}

	private static List<List<SearchHit>> answers(SearchIndex index) throws QueryException {
		List<List<SearchHit>> answers = new ArrayList<>();
		for (String query : QUERIES) {
			answers.add(Counties.search(index, query).hits());
		}
		return answers;
	}

	/** {@return what was wrong, a line each} */
	public List<String> problems() {
		return problems;
	}

	/** {@return how many rounds left no index} */
	public int interrupted() {
		return without;
	}

	/** {@return the counts in words} */
	public String summary() {
		return rounds + " kills while indexing: " + without + " left no index, " + halves + " left half of one beside, " + problems.size()
				+ " wrong";
	}
}
