package se.lansnat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import se.lansnat.consolidation.tests.SyntheticCounty;
import se.lansnat.model.Locality;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.search.Search;
import se.lansnat.search.SearchHit;
import se.lansnat.search.SearchIndex;
import se.lansnat.search.SearchOptions;
import se.lansnat.search.tests.JudgedQuestions;
import se.lansnat.search.tests.PlainSwedish;

/**
 * Indexing and searching a county, against a plain Lucene loop that gives the same and beside SQLite's full-text table; how long an edit
 * takes to be found; and how well all of them answer.
 */
final class SearchBench {

	private static final double NANOS_PER_MS = 1e6;
	private static final int[] SIZES = { 20_000, 200_000 };
	private static final int RUNS = 3;
	private static final int FULL_RUNS = 9;
	private static final int ROUNDS = 20;
	private static final int EDITS = 50;
	/** Both sides have hits for these, and as many but for one. */
	private static final List<String> QUERIES = List.of("huvudnod", "skola", "kanalisation", "telia", "bj\u00f6rkby", "nod granvik",
			"r\u00f6r bj\u00f6rkby", "kommun", "155 vattenfall", "f\u00f6rbindelse");
	/** Only this search has hits for these: misspelt words, parts and synonyms. */
	private static final List<String> MORE = List.of("hufvudnod", "vatenfall", "bj\u00f6rkbi", "norra bj\u00f6rkby", "knutpunkt",
			"optonod", "tomr\u00f6r telia", "gran", "stamn\u00e4t planerad", "askersund");

	private final Report report = new Report("search");
	private final int runs;

	private SearchBench(int runs) {
		this.runs = runs;
	}

	/**
	 * Runs the benchmark.
	 *
	 * @param args {@code --full} for more runs
	 * @throws Exception if the county cannot be written
	 */
	public static void main(String[] args) throws Exception {
		Locale.setDefault(Locale.of("sv", "SE"));
		SearchBench bench = new SearchBench(List.of(args).contains("--full") ? FULL_RUNS : RUNS);
		Path directory = Files.createTempDirectory("search");
		try {
			try (JudgedQuestions known = JudgedQuestions.known(directory.resolve("known"));
					JudgedQuestions unseen = JudgedQuestions.unseen(directory.resolve("unseen"))) {
				bench.quality("known", known);
				bench.quality("unseen", unseen);
			}
			for (int size : SIZES) {
				SyntheticCounty county = SyntheticCounty.of(size);
				Path place = directory.resolve(String.valueOf(size));
				CountyFolder.create(place, county.county(), county.programmes(), null);
				try (CountyFolder folder = CountyFolder.open(place, Access.EDIT, null)) {
					bench.county(size, folder);
				}
			}
		} finally {
			delete(directory);
		}
	}

	private void quality(String name, JudgedQuestions questions) throws Exception {
		try (SearchIndex index = SearchIndex.of(questions.folder());
				PlainSwedish plain = new PlainSwedish(questions.folder());
				FtsDatabase database = new FtsDatabase(questions.folder())) {
			report.note("quality-" + name + "-search", questions.ask(question -> Search
					.search(List.of(index), question, SearchOptions.DEFAULT).hits().stream().map(SearchHit::id).toList()).toString());
			report.note("quality-" + name + "-SwedishAnalyzer", questions.ask(question -> plain.search(question, false)).toString());
			report.note("quality-" + name + "-SQLite-FTS5", questions.ask(database::search).toString());
		}
	}

	private void county(int size, CountyFolder folder) throws Exception {
		double[] ours = new double[runs];
		double[] peers = new double[runs];
		double[] databases = new double[runs];
		for (int run = -1; run < runs; run++) { // the first warms up
			int at = Math.max(run, 0);
			ours[at] = time(() -> SearchIndex.of(folder).close());
			peers[at] = time(() -> new BareLucene(folder).close());
			databases[at] = time(() -> new FtsDatabase(folder).close());
		}
		report.line("index-" + size, "ms", ours, peers);
		report.note("index-" + size + "-SQLite-FTS5", String.format("%.0f ms", Report.median(databases)));
		try (SearchIndex index = SearchIndex.of(folder);
				BareLucene peer = new BareLucene(folder);
				FtsDatabase database = new FtsDatabase(folder)) {
			queries(size, index, peer, database);
			report.note("size-" + size, String.format("%.1f MB, peer %.1f MB, SQLite %.1f MB", megabytes(index.size()),
					megabytes(peer.size()), megabytes(database.size())));
			edits(size, folder, index);
		}
	}

	private void queries(int size, SearchIndex index, BareLucene peer, FtsDatabase database) throws Exception {
		double[] ours = new double[ROUNDS * QUERIES.size()];
		double[] peers = new double[ours.length];
		double[] databases = new double[ours.length];
		double[] more = new double[ours.length];
		for (int run = -ours.length; run < ours.length; run++) { // the first half warms up
			int at = Math.max(run, 0);
			String query = QUERIES.get(Math.floorMod(run, QUERIES.size()));
			ours[at] = time(() -> Search.search(List.of(index), query, SearchOptions.DEFAULT));
			peers[at] = time(() -> peer.search(query));
			databases[at] = time(() -> database.search(query));
			String other = MORE.get(Math.floorMod(run, MORE.size()));
			more[at] = time(() -> Search.search(List.of(index), other, SearchOptions.DEFAULT));
		}
		report.line("query-" + size, "ms", ours, peers);
		report.line("query-p95-" + size, "ms", new double[] { high(ours) }, new double[] { high(peers) });
		report.note("query-" + size + "-SQLite-FTS5", String.format("%.2f ms, p95 %.2f ms", Report.median(databases), high(databases)));
		report.note("query-only-here-" + size, String.format("%.2f ms, p95 %.2f ms", Report.median(more), high(more)));
	}

	/** From the command to the hit. */
	private void edits(int size, CountyFolder folder, SearchIndex index) throws Exception {
		folder.addListener(index);
		Locality locality = folder.programmes().getFirst().getLocalities().getFirst();
		double[] edits = new double[EDITS];
		for (int at = 0; at < EDITS; at++) {
			String name = "Nyby" + at;
			edits[at] = time(() -> {
				folder.commandStack().execute(new Edits(folder).set(locality, Literals.PLACE__NAME, name));
				if (Search.search(List.of(index), name, SearchOptions.DEFAULT).total() == 0) {
					throw new IllegalStateException("the edit was not found");
				}
			});
		}
		folder.removeListener(index);
		report.note("edit-to-hit-" + size, String.format("%.1f ms, p95 %.1f ms", Report.median(edits), high(edits)));
	}

	/** Something that is measured. */
	@FunctionalInterface
	private interface Work {

		void run() throws Exception;
	}

	private static double time(Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / NANOS_PER_MS;
	}

	private static double megabytes(long bytes) {
		return bytes / (1024.0 * 1024);
	}

	private static double high(double[] figures) {
		double[] sorted = figures.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length * 95 / 100];
	}

	private static void delete(Path directory) throws IOException {
		try (Stream<Path> paths = Files.walk(directory)) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}
}
