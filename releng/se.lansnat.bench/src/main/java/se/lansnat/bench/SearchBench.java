package se.lansnat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import se.lansnat.consolidation.tests.SyntheticCounty;
import se.lansnat.model.Locality;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.search.Search;
import se.lansnat.search.SearchIndex;
import se.lansnat.search.SearchOptions;
import se.lansnat.search.tests.PlainSwedish;

/** Indexing and searching a county, against a bare Lucene loop over the same texts; and how long an edit takes to be found. */
final class SearchBench {

	private static final double NANOS_PER_MS = 1e6;
	private static final int[] SIZES = { 20_000, 200_000 };
	private static final int RUNS = 3;
	private static final int FULL_RUNS = 9;
	private static final int ROUNDS = 10;
	private static final int EDITS = 50;
	private static final List<String> QUERIES = List.of("huvudnod", "skola", "stamn\u00e4t planerad", "fiber", "n\u00e4t", "askersund",
			"kanalisation",
			"f\u00f6rbindelse fiber", "tomma r\u00f6r", "kommun");

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
		SearchBench bench = new SearchBench(List.of(args).contains("--full") ? FULL_RUNS : RUNS);
		for (int size : SIZES) {
			Path directory = Files.createTempDirectory("search");
			try {
				SyntheticCounty county = SyntheticCounty.of(size);
				CountyFolder.create(directory.resolve("county"), county.county(), county.programmes(), null);
				try (CountyFolder folder = CountyFolder.open(directory.resolve("county"), Access.EDIT, null)) {
					bench.county(size, folder);
				}
			} finally {
				delete(directory);
			}
		}
	}

	private void county(int size, CountyFolder folder) throws Exception {
		double[] ours = new double[runs];
		double[] peers = new double[runs];
		for (int run = -1; run < runs; run++) { // the first warms up
			long start = System.nanoTime();
			SearchIndex.of(folder).close();
			long between = System.nanoTime();
			new PlainSwedish(folder).close();
			ours[Math.max(run, 0)] = (between - start) / NANOS_PER_MS;
			peers[Math.max(run, 0)] = (System.nanoTime() - between) / NANOS_PER_MS;
		}
		report.line("index-" + size, "ms", ours, peers);
		try (SearchIndex index = SearchIndex.of(folder); PlainSwedish peer = new PlainSwedish(folder)) {
			queries(size, index, peer);
			edits(size, folder, index);
		}
	}

	private void queries(int size, SearchIndex index, PlainSwedish peer) throws Exception {
		double[] ours = new double[ROUNDS * QUERIES.size()];
		double[] peers = new double[ours.length];
		for (int at = -ours.length; at < ours.length; at++) {
			String query = QUERIES.get(Math.floorMod(at, QUERIES.size()));
			long start = System.nanoTime();
			Search.search(List.of(index), query, SearchOptions.DEFAULT);
			long between = System.nanoTime();
			peer.search(query, true);
			ours[Math.max(at, 0)] = (between - start) / NANOS_PER_MS;
			peers[Math.max(at, 0)] = (System.nanoTime() - between) / NANOS_PER_MS;
		}
		report.line("query-" + size, "ms", ours, peers);
		report.line("query-p95-" + size, "ms", new double[] { high(ours) }, new double[] { high(peers) });
		report.note("size-" + size, (index.size() >> 20) + " MB, peer " + (peer.size() >> 20) + " MB");
	}

	/** From the command to the hit. */
	private void edits(int size, CountyFolder folder, SearchIndex index) throws Exception {
		folder.addListener(index);
		Locality locality = folder.programmes().getFirst().getLocalities().getFirst();
		double[] edits = new double[EDITS];
		for (int at = 0; at < EDITS; at++) {
			long start = System.nanoTime();
			folder.commandStack().execute(new Edits(folder).set(locality, Literals.PLACE__NAME, "Nyby" + at));
			if (Search.search(List.of(index), "nyby" + at, SearchOptions.DEFAULT).total() == 0) {
				throw new IllegalStateException("the edit was not found");
			}
			edits[at] = (System.nanoTime() - start) / NANOS_PER_MS;
		}
		folder.removeListener(index);
		report.note("edit-to-hit-" + size, String.format("%.1f ms, p95 %.1f ms", Report.median(edits), high(edits)));
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
