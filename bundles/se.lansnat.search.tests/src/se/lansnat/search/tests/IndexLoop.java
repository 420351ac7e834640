package se.lansnat.search.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.County;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.storage.tests.ChildJvm;
import se.lansnat.search.SearchIndex;

/** A program of its own that indexes a county again and again, until it is killed; or once, and says how it went. */
public final class IndexLoop {

	/** It is printed each time an index is complete. */
	static final String INDEXED = "indexed";

	private static final String ONCE = "once";
	private static final List<Class<?>> NEEDED = List.of(SearchIndex.class, County.class, EObject.class, URI.class, XMIResource.class,
			EditingDomain.class, NLS.class, IProgressMonitor.class, IndexWriter.class, SwedishAnalyzer.class);

	private IndexLoop() {
	}

	/** Starts it for a county and the directory of indexes. */
	static ChildJvm start(Path county, Path cache) throws IOException {
		return ChildJvm.start(List.of(), IndexLoop.class, NEEDED, county.toString(), cache.toString());
	}

	/** Starts it to index once, where no file may grow beyond so many kilobytes. */
	static ChildJvm startOnFullDisk(Path county, Path cache, int kilobytes) throws IOException {
		List<String> limit = List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "--");
		return ChildJvm.start(limit, IndexLoop.class, NEEDED, county.toString(), cache.toString(), ONCE);
	}

	/**
	 * Indexes.
	 *
	 * @param arguments the county, the directory of indexes, and {@code once} to do it once
	 * @throws Exception if the county cannot be read
	 */
	public static void main(String[] arguments) throws Exception {
		Locale.setDefault(Locale.of("sv", "SE"));
		Path county = Path.of(arguments[0]);
		Path cache = Path.of(arguments[1]);
		try (CountyFolder folder = CountyFolder.open(county, Access.READ, null)) {
			if (arguments.length > 2) {
				try (SearchIndex index = SearchIndex.of(folder, county, cache)) {
					System.out.println(Counties.search(index, "visby").total() + " " + index.problem().orElse(""));
				}
				return;
			}
			while (true) {
				empty(cache);
				SearchIndex.of(folder, county, cache).close();
				System.out.println(INDEXED);
			}
		}
	}

	/** Deletes everything in a directory, if it is there. */
	static void empty(Path directory) throws IOException {
		if (Files.exists(directory)) {
			try (Stream<Path> all = Files.walk(directory)) {
				for (Path path : all.sorted(Comparator.reverseOrder()).filter(path -> !path.equals(directory)).toList()) {
					Files.delete(path);
				}
			}
		}
	}
}
