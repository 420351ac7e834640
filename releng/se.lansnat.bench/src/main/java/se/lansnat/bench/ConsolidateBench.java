package se.lansnat.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;

import se.lansnat.consolidation.Basis;
import se.lansnat.consolidation.Consolidated;
import se.lansnat.consolidation.Consolidator;
import se.lansnat.consolidation.PlainPairs;
import se.lansnat.consolidation.RegionalRebuild;
import se.lansnat.consolidation.tests.SyntheticCounty;
import se.lansnat.model.County;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.Municipality;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.reference.CountyName;
import se.lansnat.reference.county.CountyDocument;
import se.lansnat.reference.county.ReferenceCounty;

/**
 * Consolidation: the whole country, counties of up to 100 000 objects, one changed programme, and the search for pairs against comparing
 * each with each. Both sides of a pair take turns in one process, and their results must be equal.
 */
public final class ConsolidateBench {

	private static final int RUNS = 5;
	private static final int FULL_RUNS = 15;
	private static final int WARM_UP = 2;
	private static final double NANOS_PER_MS = 1e6;
	private static final int[] PAIRS = { 2_500, 5_000, 10_000, 20_000 };
	/** So often the peer runs: it takes very much longer, and varies less. */
	private static final int PEER_RUNS = 2;
	private static final int[] SIZES = { 25_000, 50_000, 100_000 };

	private final Report report = new Report("consolidate");
	private final int runs;

	private ConsolidateBench(int runs) {
		this.runs = runs;
	}

	/**
	 * Runs the benchmark.
	 *
	 * @param args {@code --full} for more runs
	 * @throws Exception if the folder of the rebuild cannot be written, or the sides differ
	 */
	public static void main(String[] args) throws Exception {
		ConsolidateBench bench = new ConsolidateBench(List.of(args).contains("--full") ? FULL_RUNS : RUNS);
		for (int size : PAIRS) {
			bench.pairs(size);
		}
		bench.country();
		for (int size : SIZES) {
			SyntheticCounty county = SyntheticCounty.of(size);
			bench.whole("objects-" + size, county.county(), county.programmes());
		}
		bench.rebuild(SIZES[0]);
	}

	/** The search for pairs alone, against comparing all with all; also by the product's own code for the likeness of two. */
	private void pairs(int size) {
		SyntheticCounty county = SyntheticCounty.of(size);
		PlainPairs.Programmes programmes = new PlainPairs.Programmes(county.programmes());
		Basis basis = basis(county.county());
		Comparison.same(PlainPairs.byIndex(programmes, basis), PlainPairs.byComparingAll(programmes, basis));
		double[] ours = {};
		double[] peer = {};
		for (int run = 0; run < runs; run++) {
			ours = with(ours, time(() -> PlainPairs.byIndex(programmes, basis)));
			if (run < PEER_RUNS) {
				peer = with(peer, time(() -> PlainPairs.byComparingAll(programmes, basis)));
			}
		}
		report.line("pairs-" + size, "ms", ours, peer);
	}

	private void country() {
		County country = ModelFactory.eINSTANCE.createCounty();
		List<MunicipalProgramme> programmes = new ArrayList<>();
		for (CountyName name : CountyName.all()) {
			CountyDocument document = ReferenceCounty.create(name);
			List<Municipality> municipalities = List.copyOf(document.county().getMunicipalities());
			country.getMunicipalities().addAll(municipalities);
			programmes.addAll(document.programmes());
		}
		programmes.sort(Comparator.comparing(MunicipalProgramme::getMunicipalityCode));
		whole("country-" + programmes.size(), country, programmes);
	}

	/** Everything, and then one programme changed: the peer of the change is everything. */
	private void whole(String label, County county, List<MunicipalProgramme> programmes) {
		Basis basis = basis(county);
		double[] all = {};
		double[] one = {};
		for (int run = -WARM_UP; run < runs; run++) {
			Consolidator[] consolidator = new Consolidator[1];
			double whole = time(() -> {
				consolidator[0] = all(programmes);
				return consolidator[0].consolidate(basis);
			});
			MunicipalProgramme changed = programmes.get(Math.floorMod(run, programmes.size()));
			double again = time(() -> {
				consolidator[0].put(changed, object -> false);
				return consolidator[0].consolidate(basis);
			});
			if (run >= 0) {
				all = with(all, whole);
				one = with(one, again);
			}
		}
		report.line(label + "-one-changed", "ms", one, all);
		System.gc();
		long before = used();
		Consolidator kept = all(programmes);
		Consolidated result = kept.consolidate(basis);
		System.gc();
		report.note(label + "-memory", (used() - before >> 20) + " MB for " + result.items().size() + " items, " + result.conflicts().size()
				+ " conflicts");
	}

	/** From the folder to the folder: consolidation, the command and the saved regional programme, against consolidation alone. */
	private void rebuild(int size) throws Exception {
		SyntheticCounty county = SyntheticCounty.of(size);
		Path directory = Files.createTempDirectory("consolidate");
		try {
			CountyFolder.create(directory.resolve("county"), county.county(), county.programmes(), null);
			double[] written = {};
			double[] consolidated = {};
			for (int run = 0; run < runs; run++) {
				Files.deleteIfExists(directory.resolve("county/regional.lansnat"));
				try (CountyFolder folder = CountyFolder.open(directory.resolve("county"), Access.EDIT, null)) {
					long start = System.nanoTime();
					Consolidated result = Consolidator.consolidate(folder, List.of());
					consolidated = with(consolidated, (System.nanoTime() - start) / NANOS_PER_MS);
					Command command = RegionalRebuild.command(folder, result).orElseThrow();
					folder.commandStack().execute(command);
					folder.save(null);
					written = with(written, (System.nanoTime() - start) / NANOS_PER_MS);
				}
			}
			report.line("rebuild-and-save-" + size, "ms", written, consolidated);
		} finally {
			try (Stream<Path> paths = Files.walk(directory)) {
				for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
	}

	private static Consolidator all(List<MunicipalProgramme> programmes) {
		Consolidator consolidator = new Consolidator();
		programmes.forEach(programme -> consolidator.put(programme, object -> false));
		return consolidator;
	}

	private static Basis basis(County county) {
		return Basis.of(county, ModelFactory.eINSTANCE.createRegionalProgramme());
	}

	private static long used() {
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private static double time(Supplier<?> work) {
		long start = System.nanoTime();
		if (work.get() == null) {
			throw new IllegalStateException("nothing came of it");
		}
		return (System.nanoTime() - start) / NANOS_PER_MS;
	}

	private static double[] with(double[] figures, double one) {
		return DoubleStream.concat(DoubleStream.of(figures), DoubleStream.of(one)).toArray();
	}
}
