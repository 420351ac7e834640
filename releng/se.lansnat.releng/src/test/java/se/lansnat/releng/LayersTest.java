package se.lansnat.releng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Dependencies point one way: model, reference, support and so on up to the command line and the window. */
class LayersTest {

	private static final Set<String> CORE = Set.of("model", "reference", "support", "network", "consolidation", "search",
			"exchange", "sync", "draw", "report");

	/** What each bundle of the core may see of the others. The window may see all of the core, never the command line. */
	private static final Map<String, Set<String>> MAY_SEE = Map.ofEntries(Map.entry("model", Set.of()),
			Map.entry("draw", Set.of()), Map.entry("reference", Set.of("model")), Map.entry("network", Set.of("model")),
			Map.entry("search", Set.of("model")), Map.entry("exchange", Set.of("model")), Map.entry("sync", Set.of("model")),
			Map.entry("support", Set.of("model", "reference")),
			Map.entry("consolidation", Set.of("model", "reference", "support", "network")), Map.entry("report", CORE),
			Map.entry("cli", CORE));

	private static final Pattern WINDOW = Pattern
			.compile("org\\.eclipse\\.(ui|e4\\.ui|jface|swt|nebula\\.widgets\\.nattable)(\\..*)?");

	@Test
	void bundlesSeeOnlyWhatIsBelowThem() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path bundle : SourceTree.bundles()) {
			String layer = layer(SourceTree.name(bundle));
			if (SourceTree.isTest(bundle) || layer.startsWith("ui")) {
				continue;
			}
			assertTrue(MAY_SEE.containsKey(layer), () -> "No layer is known for " + SourceTree.name(bundle));
			for (String seen : ours(bundle)) {
				if (!MAY_SEE.get(layer).contains(seen)) {
					wrong.add(layer + " sees " + seen);
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void theWindowSeesTheCoreAndNotTheCommandLine() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path bundle : SourceTree.bundles()) {
			String layer = layer(SourceTree.name(bundle));
			if (SourceTree.isTest(bundle) || !layer.startsWith("ui")) {
				continue;
			}
			for (String seen : ours(bundle)) {
				if (!CORE.contains(seen) && !seen.startsWith("ui")) {
					wrong.add(layer + " sees " + seen);
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void onlyTheWindowKnowsWindows() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path bundle : SourceTree.bundles()) {
			if (layer(SourceTree.name(bundle)).startsWith("ui")) {
				continue;
			}
			for (String header : List.of("Require-Bundle", "Import-Package", "Fragment-Host", "DynamicImport-Package")) {
				SourceTree.names(bundle, header).stream().filter(name -> WINDOW.matcher(name).matches())
						.forEach(name -> wrong.add(SourceTree.name(bundle) + ": " + header + " " + name));
			}
			for (Path source : SourceTree.files(bundle, ".java")) {
				Files.readString(source).lines().filter(line -> line.startsWith("import "))
						.map(line -> line.replaceAll("^import (static )?|;.*$", "")).filter(name -> WINDOW.matcher(name).matches())
						.forEach(name -> wrong.add(source + ": " + name));
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static Set<String> ours(Path bundle) throws IOException {
		Set<String> seen = new TreeSet<>();
		for (String header : List.of("Require-Bundle", "Import-Package")) {
			for (String name : SourceTree.names(bundle, header)) {
				if (name.startsWith("se.lansnat.")) {
					seen.add(header.equals("Import-Package") ? layer(name).replaceAll("\\..*", "") : layer(name));
				}
			}
		}
		return seen;
	}

	/** {@code model} for {@code se.lansnat.model}, {@code ui.table} for {@code se.lansnat.ui.table}. */
	private static String layer(String bundle) {
		return bundle.replaceFirst("^se\\.lansnat\\.", "").replaceFirst("\\.tests$", "");
	}
}
