package se.lansnat.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentWriter;
import se.lansnat.report.document.docx.DocxWriter;
import se.lansnat.report.document.html.HtmlWriter;
import se.lansnat.report.document.odt.OdtWriter;
import se.lansnat.report.document.pdf.PdfWriter;

/**
 * A document of 300 pages in each format by a process of its own that has 512 MB and starts as the product does, but without its class
 * archive: time on the clock from the start of Java to the end, time of the processor and memory of the whole process; against the
 * plainest correct file of the same words by a process that starts in the same way.
 */
public final class ReportBench {

	private static final int RUNS = 3;
	private static final int FULL_RUNS = 7;
	/** As in the product's starter (features/se.lansnat.core.feature/root). */
	private static final List<String> STARTER = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
	private static final List<String> FORMATS = List.of("html", "docx", "odt", "pdf");
	private static final double MILLION = 1e6;

	private ReportBench() {
	}

	/** What one process took. */
	private record Taken(double clockMs, double processorMs, double memoryMb) {
	}

	/**
	 * Runs the benchmark, or writes one document as one of its processes.
	 *
	 * @param args {@code --full} for more runs
	 * @throws IOException          if a process fails
	 * @throws InterruptedException if somebody interrupts it
	 */
	public static void main(String[] args) throws IOException, InterruptedException {
		if (args.length == 2) {
			write(args[0], args[1]);
			return;
		}
		int runs = List.of(args).contains("--full") ? FULL_RUNS : RUNS;
		Report report = new Report("report");
		try (PDDocument pdf = Loader.loadPDF(bytes("pdf", LongDocument.build()))) {
			System.out.printf(Locale.ROOT, "# the document has %d pages%n", pdf.getNumberOfPages());
		}
		for (String format : FORMATS) {
			List<Taken> ours = new ArrayList<>();
			List<Taken> peer = new ArrayList<>();
			for (int i = 0; i < runs; i++) {
				ours.add(process(format, "ours"));
				peer.add(process(format, "peer"));
			}
			report.line(format + "-first", "ms", figures(ours, Taken::clockMs), figures(peer, Taken::clockMs));
			report.line(format + "-processor", "ms", figures(ours, Taken::processorMs), figures(peer, Taken::processorMs));
			report.line(format + "-memory", "MB", figures(ours, Taken::memoryMb), figures(peer, Taken::memoryMb));
		}
	}

	private static double[] figures(List<Taken> runs, ToDoubleFunction<Taken> figure) {
		return runs.stream().mapToDouble(figure).toArray();
	}

	private static Taken process(String format, String side) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx512m", "-Duser.language=sv"));
		command.addAll(STARTER);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), ReportBench.class.getName(), format, side));
		long clock = System.nanoTime();
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0) {
			throw new IOException(format + " " + side + ": " + said);
		}
		double clockMs = (System.nanoTime() - clock) / MILLION;
		String[] last = said.strip().lines().reduce((first, second) -> second).orElseThrow().split(" ");
		return new Taken(clockMs, Double.parseDouble(last[0]), Double.parseDouble(last[1]));
	}

	/** Writes one document and prints what it took of the processor and of memory. */
	private static void write(String format, String side) throws IOException {
		Document document = LongDocument.build();
		byte[] bytes = side.equals("ours") ? bytes(format, document) : PlainDocuments.write(format);
		if (bytes.length == 0) {
			throw new IOException("Nothing was written");
		}
		var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		System.out.printf(Locale.ROOT, "%.1f %.1f%n", system.getProcessCpuTime() / MILLION, peakMb());
	}

	private static byte[] bytes(String format, Document document) throws IOException {
		DocumentWriter writer = switch (format) {
		case "html" -> new HtmlWriter();
		case "docx" -> new DocxWriter();
		case "odt" -> new OdtWriter();
		case "pdf" -> new PdfWriter();
		default -> throw new IllegalArgumentException(format);
		};
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		writer.write(document, bytes);
		return bytes.toByteArray();
	}

	/** The most memory that the process has had, its heap and all else. */
	private static double peakMb() throws IOException {
		return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmHWM:"))
				.mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(Double.NaN);
	}
}
