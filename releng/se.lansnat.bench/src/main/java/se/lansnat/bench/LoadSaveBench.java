package se.lansnat.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.text.PartReader;
import se.lansnat.model.text.PartWriter;
import se.lansnat.model.text.ReadPart;

/**
 * Loading and saving a part of 100 000 objects with our reader and writer against plain EMF, tuned as its documentation says, on the
 * same content in the same run: ours also checks every value, keeps what it does not understand and sorts its sets.
 */
public final class LoadSaveBench {

	private static final int OBJECTS = 100_000;
	private static final int WARM_UPS = 5;
	private static final int RUNS = 9;
	private static final int FULL_RUNS = 31;
	private static final int HEAPS = 5;

	private interface Work {
		Object run() throws IOException;
	}

	/** The settings that EMF keeps from one document to the next. */
	private static final Map<Object, Object> LOAD = Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
			XMLResource.OPTION_DEFER_ATTACHMENT, true, XMLResource.OPTION_USE_DEPRECATED_METHODS, false,
			XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl(), XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
	private static final Map<Object, Object> SAVE = Map.of(XMLResource.OPTION_ENCODING, "UTF-8",
			XMLResource.OPTION_CONFIGURATION_CACHE, true, XMLResource.OPTION_USE_CACHED_LOOKUP_TABLE, new ArrayList<>());

	private LoadSaveBench() {
	}

	/**
	 * Runs the benchmark.
	 *
	 * @param args {@code --full} for more runs
	 * @throws IOException if a document cannot be read
	 */
	public static void main(String[] args) throws IOException {
		// The peer's parser has the JDK's limits, which a document of this size exceeds.
		System.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
		System.setProperty("jdk.xml.totalEntitySizeLimit", "0");
		Report report = new Report("load-save");
		MunicipalProgramme programme = BigProgramme.of(OBJECTS);
		byte[] ours = PartWriter.write(programme);
		XMIResourceImpl resource = resource();
		resource.getContents().add(programme);
		byte[] peers = save(resource);
		checkSame(ours, peers);
		int runs = args.length > 0 && args[0].equals("--full") ? FULL_RUNS : RUNS;
		measure(report, "load-100000", runs, () -> read(ours), () -> load(peers));
		measure(report, "save-100000", runs, () -> PartWriter.write(programme), () -> save(resource));
		report.line("memory-per-object", "B", memory(() -> read(ours)), memory(() -> loadAlone(peers)));
		report.line("file-size", "kB", new double[] {ours.length / 1e3}, new double[] {peers.length / 1e3});
		Reference.reachabilityFence(resource);
	}

	/** Both files hold the same programme: written by us, they are the same text. */
	private static void checkSame(byte[] ours, byte[] peers) throws IOException {
		EObject read = read(ours).root().orElseThrow();
		EObject loaded = load(peers).getContents().get(0);
		Comparison.sameText(text(PartWriter.write(read)), text(ours));
		Comparison.sameText(text(PartWriter.write(loaded)), text(ours));
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private static ReadPart read(byte[] bytes) {
		return new PartReader().read("part.lansnat", bytes);
	}

	private static XMIResourceImpl resource() {
		ResourceSetImpl resources = new ResourceSetImpl();
		resources.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("file:/part.xmi"));
		resource.setIntrinsicIDToEObjectMap(new HashMap<>());
		resources.getResources().add(resource);
		return resource;
	}

	private static XMIResourceImpl load(byte[] bytes) throws IOException {
		return load(bytes, LOAD);
	}

	private static XMIResourceImpl load(byte[] bytes, Map<Object, Object> options) throws IOException {
		XMIResourceImpl resource = resource();
		resource.load(new ByteArrayInputStream(bytes), options);
		return resource;
	}

	/** With a pool of its own, for a pool keeps the document that it read last. */
	private static XMIResourceImpl loadAlone(byte[] bytes) throws IOException {
		Map<Object, Object> options = new HashMap<>(LOAD);
		options.put(XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl());
		return load(bytes, options);
	}

	private static byte[] save(XMIResourceImpl resource) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
		resource.save(out, SAVE);
		return out.toByteArray();
	}

	/** One of ours, one of the peer's, in turns, so that whatever else the machine does meets both. */
	private static void measure(Report report, String label, int runs, Work ours, Work peer) throws IOException {
		for (int i = 0; i < WARM_UPS; i++) {
			millis(ours);
			millis(peer);
		}
		double[] our = new double[runs];
		double[] their = new double[runs];
		for (int i = 0; i < runs; i++) {
			our[i] = millis(ours);
			their[i] = millis(peer);
		}
		report.line(label, "ms", our, their);
	}

	private static double millis(Work work) throws IOException {
		System.gc();
		long begun = System.nanoTime();
		Object result = work.run();
		double millis = (System.nanoTime() - begun) / 1e6;
		Reference.reachabilityFence(result);
		return millis;
	}

	/** What stays in memory of a loaded part, its index of ids included. */
	private static double[] memory(Work work) throws IOException {
		double[] bytes = new double[HEAPS];
		for (int i = 0; i < HEAPS; i++) {
			long before = used();
			Object result = work.run();
			bytes[i] = (used() - before) / (double) OBJECTS;
			Reference.reachabilityFence(result);
		}
		return bytes;
	}

	private static long used() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}
}
