package se.lansnat.releng;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The bundles as they lie in the source tree. */
final class SourceTree {

	private static final Path BUNDLES = Path.of("../../bundles");
	/** Commas between clauses, not those within quotes. */
	private static final Pattern CLAUSES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

	private SourceTree() {
	}

	/** All folders below {@code bundles} that have a manifest, in the order of their names. */
	static List<Path> bundles() throws IOException {
		try (var folders = Files.list(BUNDLES)) {
			return folders.filter(folder -> Files.exists(manifestFile(folder))).sorted().toList();
		}
	}

	static String name(Path bundle) {
		return bundle.getFileName().toString();
	}

	static boolean isTest(Path bundle) {
		return name(bundle).endsWith(".tests");
	}

	/** The names in a header such as Require-Bundle, without their attributes. */
	static Set<String> names(Path bundle, String header) throws IOException {
		String value = manifest(bundle).getMainAttributes().getValue(header);
		if (value == null) {
			return Set.of();
		}
		return Arrays.stream(CLAUSES.split(value)).map(clause -> clause.split(";")[0].strip())
				.collect(Collectors.toCollection(TreeSet::new));
	}

	static Manifest manifest(Path bundle) throws IOException {
		try (InputStream in = Files.newInputStream(manifestFile(bundle))) {
			return new Manifest(in);
		}
	}

	/** All files below a bundle's folder with the given ending, generated code and build results apart. */
	static List<Path> files(Path bundle, String ending) throws IOException {
		List<Path> found = new ArrayList<>();
		try (var files = Files.walk(bundle)) {
			files.filter(file -> file.toString().endsWith(ending))
					.filter(file -> !bundle.relativize(file).toString().matches("(target|bin|src-gen)/.*")).sorted()
					.forEach(found::add);
		}
		return found;
	}

	private static Path manifestFile(Path bundle) {
		return bundle.resolve("META-INF/MANIFEST.MF");
	}
}
