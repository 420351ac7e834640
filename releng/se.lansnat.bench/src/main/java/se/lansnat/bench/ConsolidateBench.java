package se.lansnat.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
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
	private static final int WARM_UP = 3;
	/** Edits after each whole run. */
	private static final int EDITS = 5;
	private static final double NANOS_PER_MS = 1e6;
	private static final double MICROS_PER_MILLI = 1e3;
	private static final int[] PAIRS = { 1_000, 2_000, 5_000 };
	/** So often the peer runs: it takes very much longer, and varies less. */
	private static final int PEER_RUNS = 2;
	private static final int[] SIZES = { 25_000, 50_000, 100_000 };
	/** As many municipalities as a county has, each with a large programme. */
	private static final int COUNTY = 12;

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
		double[] first = {};
		double[] last = {};
		for (int size : SIZES) {
			SyntheticCounty county = SyntheticCounty.of(size);
			last = bench.whole("objects-" + size, county.county(), county.programmes());
			double each = size;
			last = DoubleStream.of(last).map(millis -> millis / each * MICROS_PER_MILLI).toArray();
			first = first.length == 0 ? last : first;
		}
		bench.report.line("each-object-of-" + SIZES[SIZES.length - 1] + "-against-of-" + SIZES[0], "us", last, first);
		SyntheticCounty few = SyntheticCounty.of(SIZES[SIZES.length - 1], COUNTY, 1);
		bench.whole("objects-" + SIZES[SIZES.length - 1] + "-in-" + COUNTY, few.county(), few.programmes());
		bench.rebuild(SIZES[0]);
		bench.report.note("process", memory());
	}

	/** The most that the process has needed, as the system counts it, and what Java's heap may grow to. */
	private static String memory() throws IOException {
		String peak = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmHWM:"))
				.map(line -> line.replaceAll("\\D", "")).findFirst().orElse("0");
		long heap = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
				.mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
		return "peak heap " + (heap >> 20) + " MB, peak resident " + (Long.parseLong(peak) >> 10) + " MB";
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

	/**
	 * Everything, and then one programme after the other edited: the peer of an edit is everything.
	 *
	 * @return how long everything took, in ms
	 */
	private double[] whole(String label, County county, List<MunicipalProgramme> programmes) {
		Basis basis = basis(county);
		double[] all = {};
		double[] one = {};
		for (int run = -WARM_UP; run < runs; run++) {
			Consolidator[] consolidator = new Consolidator[1];
			double whole = time(() -> {
				consolidator[0] = all(programmes);
				return consolidator[0].consolidate(basis);
			});
			double[] again = new double[EDITS];
			for (int i = 0; i < EDITS; i++) {
				MunicipalProgramme changed = programmes.get(Math.floorMod((run * EDITS + i) * 7, programmes.size()));
				edit(changed, run * EDITS + i);
				again[i] = time(() -> {
					consolidator[0].put(changed, object -> false);
					return consolidator[0].consolidate(basis);
				});
			}
			if (run >= 0) {
				all = with(all, whole);
				for (double edit : again) {
					one = with(one, edit);
				}
			}
		}
		report.line(label + "-one-edited", "ms", one, all);
		System.gc();
		long before = used();
		Consolidator kept = all(programmes);
		Consolidated result = kept.consolidate(basis);
		System.gc();
		report.note(label + "-memory", (used() - before >> 20) + " MB for " + result.items().size() + " items, " + result.conflicts().size()
				+ " conflicts");
		return all;
	}

	/** What somebody may do in a meeting: a name, a few figures. */
	private static void edit(MunicipalProgramme programme, int run) {
		programme.getNodes().stream().limit(1).forEach(node -> node.setName(node.getName() + " " + run));
		programme.getLocalities().stream().limit(2).forEach(locality -> locality.setPopulation(1_000L + run));
		programme.getConnections().stream().limit(2).forEach(connection -> connection.setLengthM(BigDecimal.valueOf(9_000 + run)));
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
