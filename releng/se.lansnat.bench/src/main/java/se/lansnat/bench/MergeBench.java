package se.lansnat.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jgit.api.Git;

import se.lansnat.consolidation.tests.SyntheticCounty;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Part;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.PartFiles;
import se.lansnat.model.text.PartReader;
import se.lansnat.model.text.PartWriter;
import se.lansnat.model.text.SchemaVersion;
import se.lansnat.sync.merge.FolderVersion;
import se.lansnat.sync.merge.Merge;
import se.lansnat.sync.merge.MergeResult;
import se.lansnat.sync.pack.FieldPacks;
import se.lansnat.sync.share.SharedFolder;

/**
 * Merging against loading the three versions alone, sharing an unchanged county against the bare status of Git, and the making of a pack.
 * Both sides of a pair take turns in one process.
 */
public final class MergeBench {

	private static final int RUNS = 7;
	private static final int FULL_RUNS = 15;
	private static final int WARM_UP = 3;
	private static final double NANOS_PER_MS = 1e6;
	private static final int PROGRAMME = 5_000;
	private static final int COUNTY = 150_000;
	/** One object in so many is changed by each side. */
	private static final int CHANGED = 40;
	private static final int TAKEN_ALONG = 12;

	private final Report report = new Report("merge");
	private final int runs;

	private MergeBench(int runs) {
		this.runs = runs;
	}

	/**
	 * Runs the benchmark.
	 *
	 * @param args {@code --full} for more runs
	 * @throws Exception if something cannot be written
	 */
	public static void main(String[] args) throws Exception {
		MergeBench bench = new MergeBench(List.of(args).contains("--full") ? FULL_RUNS : RUNS);
		SyntheticCounty county = SyntheticCounty.of(COUNTY);
		SyntheticCounty small = SyntheticCounty.of(PROGRAMME * county.programmes().size());
		bench.merge("programme-" + PROGRAMME, small, small.programmes().stream().limit(1).toList());
		bench.merge("county-" + COUNTY, county, county.programmes());
		bench.folder(county);
	}


	private void merge(String label, SyntheticCounty county, Collection<MunicipalProgramme> programmes) throws Exception {
		FolderVersion base = version(county.county(), programmes);
		change(programmes, 0, "ours");
		FolderVersion ours = version(county.county(), programmes);
		change(programmes, 0, null);
		change(programmes, CHANGED / 2, "theirs");
		FolderVersion theirs = version(county.county(), programmes);
		change(programmes, CHANGED / 2, null);
		pair(label, () -> {
			MergeResult result = Merge.of(base, ours, theirs, List.of());
			if (!result.conflicts().isEmpty() || result.ours() == 0 || result.theirs() == 0) {
				throw new IllegalStateException("The merge is not what was to be measured");
			}
			return result;
		}, () -> List.of(load(base), load(ours), load(theirs)));
	}

	private static List<Object> load(FolderVersion version) {
		List<Object> parts = new ArrayList<>();
		version.files().forEach((name, bytes) -> parts.add(new PartReader().read(name, bytes)));
		return parts;
	}

	private static FolderVersion version(Part county, Collection<MunicipalProgramme> programmes) {
		Map<String, byte[]> files = new TreeMap<>();
		files.put(PartFiles.COUNTY, written(county));
		programmes.forEach(programme -> files.put(PartFiles.programme(programme.getMunicipalityCode()), written(programme)));
		return new FolderVersion("bench", files);
	}

	private static byte[] written(Part part) {
		part.setSchema(SchemaVersion.CURRENT.toString());
		return PartWriter.write(part);
	}

	private static void change(Collection<MunicipalProgramme> programmes, int first, String note) {
		for (MunicipalProgramme programme : programmes) {
			int number = 0;
			for (Iterator<EObject> all = programme.eAllContents(); all.hasNext();) {
				EObject object = all.next();
				EStructuralFeature feature = object.eClass().getEStructuralFeature("note");
				if (feature != null && number++ % CHANGED == first) {
					object.eSet(feature, note);
				}
			}
		}
	}

	private void folder(SyntheticCounty county) throws Exception {
		Path directory = Files.createTempDirectory("lansnat-merge");
		Path folder = directory.resolve("county");
		CountyFolder.create(folder, county.county(), county.programmes(), null);
		SharedFolder.init(folder, Optional.of(directory.resolve("shared.git").toString()), Optional.empty()).close();
		try (SharedFolder shared = SharedFolder.open(folder, Optional.empty())) {
			shared.push(Optional.empty());
		}
		pair("share-unchanged", () -> {
			try (SharedFolder shared = SharedFolder.open(folder, Optional.empty())) {
				return shared.push(Optional.empty());
			}
		}, () -> {
			try (Git git = Git.open(folder.toFile())) {
				return git.status().call();
			}
		});
		List<String> codes = county.programmes().stream().map(MunicipalProgramme::getMunicipalityCode).limit(TAKEN_ALONG).toList();
		double[] pack = {};
		for (int run = 0; run < runs; run++) {
			pack = with(pack, time(() -> FieldPacks.write(FieldPacks.create(folder, codes, false), Optional.empty())));
		}
		report.note("pack-" + codes.size(), Report.median(pack) + " ms");
		try (Stream<Path> all = Files.walk(directory)) {
			for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}

	private void pair(String label, Callable<?> ours, Callable<?> peer) throws Exception {
		double[] our = {};
		double[] their = {};
		for (int run = 0; run < WARM_UP + runs; run++) {
			double one = time(ours);
			double other = time(peer);
			if (run >= WARM_UP) {
				our = with(our, one);
				their = with(their, other);
			}
		}
		report.line(label, "ms", our, their);
	}

	private static double time(Callable<?> work) throws Exception {
		System.gc();
		long begun = System.nanoTime();
		work.call();
		return (System.nanoTime() - begun) / NANOS_PER_MS;
	}

	private static double[] with(double[] values, double value) {
		double[] more = Arrays.copyOf(values, values.length + 1);
		more[values.length] = value;
		return more;
	}
}
