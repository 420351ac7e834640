package se.lansnat.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How long a start takes, whole process: from the start of the starter to the first paint of the ceilings table with its texts,
 * against a bare workbench with one table; and {@code county info} against the smallest headless application. The peers are built
 * in the same reactor and started plainly.
 */
public final class StartBench {

	private static final int RUNS = 7;
	private static final long LIMIT_S = 120;

	private final Path products;
	private final Path peers;
	private final Path scratch;

	private StartBench(Path products, Path peers, Path scratch) {
		this.products = products;
		this.peers = peers;
		this.scratch = scratch;
	}

	/**
	 * Runs the benchmark.
	 *
	 * @param args the folder of the products, and that of the peers
	 * @throws IOException          if a process cannot be started or its trace not be read
	 * @throws InterruptedException if somebody interrupts it
	 */
	public static void main(String[] args) throws IOException, InterruptedException {
		new StartBench(Path.of(args[0]), Path.of(args[1]), Files.createTempDirectory("start")).run();
	}

	private void run() throws IOException, InterruptedException {
		Report report = new Report("start");
		Path county = scratch.resolve("county");
		headless(starter("lansnat-headless", "county", "create", "Örebro", "--out", county.toString()));
		List<String> info = starter("lansnat-headless", "county", "info", county.toString(), "--json");
		List<String> minimal = plain(peer("minimal"), "-data", "@none");
		List<String> window = starter("lansnat", "-data", scratch.resolve("ours").toString(), county.toString());
		List<String> bare = plain(peer("bare"), "-data", scratch.resolve("bare").toString());

		System.out.printf("# first start of the window, with nothing cached: ours %.0f ms, peer %.0f ms%n", window(window),
				window(bare));
		headless(info);
		headless(minimal);
		double[] ours = new double[RUNS];
		double[] theirs = new double[RUNS];
		for (int i = 0; i < RUNS; i++) {
			ours[i] = window(window);
			theirs[i] = window(bare);
		}
		report.line("window-to-first-paint", "ms", ours, theirs);
		for (int i = 0; i < RUNS; i++) {
			ours[i] = headless(info);
			theirs[i] = headless(minimal);
		}
		report.line("county-info", "ms", ours, theirs);
	}

	private List<String> starter(String product, String... arguments) {
		List<String> command = new ArrayList<>();
		command.add(products.resolve(product).resolve("linux/gtk/x86_64/lansnat").toString());
		command.addAll(List.of(arguments));
		return command;
	}

	private Path peer(String product) {
		return peers.resolve(product).resolve("linux/gtk/x86_64");
	}

	private static List<String> plain(Path product, String... arguments) throws IOException {
		try (var jars = Files.newDirectoryStream(product.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
			List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java",
					"--enable-native-access=ALL-UNNAMED", "-jar", jars.iterator().next().toString(), "-nosplash"));
			command.addAll(List.of(arguments));
			return command;
		}
	}

	/** Starts a window, waits until it has written the time of its first paint, and closes it. */
	private double window(List<String> command) throws IOException, InterruptedException {
		Path trace = scratch.resolve("trace");
		Files.deleteIfExists(trace);
		String option = "-Dlansnat.start.trace=" + trace;
		ProcessBuilder builder = new ProcessBuilder(command);
		// Our starter takes options from the environment, plain Java from its own variable.
		builder.environment().putAll(Map.of("LANSNAT_JAVA_OPTIONS", option, "JDK_JAVA_OPTIONS", option));
		long begun = System.currentTimeMillis();
		Process process = start(builder);
		while (!Files.exists(trace) || Files.size(trace) == 0) {
			if (!process.isAlive() || System.currentTimeMillis() - begun > LIMIT_S * 1000) {
				process.destroyForcibly();
				throw new IOException("No window: " + command + "\n" + Files.readString(scratch.resolve("output")));
			}
			Thread.sleep(5);
		}
		Thread.sleep(200);
		double painted = Double.parseDouble(Files.readString(trace).strip()) - begun;
		process.destroy();
		if (!process.waitFor(LIMIT_S, TimeUnit.SECONDS)) {
			process.destroyForcibly();
		}
		return painted;
	}

	private double headless(List<String> command) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().remove("DISPLAY");
		long begun = System.nanoTime();
		Process process = start(builder);
		if (!process.waitFor(LIMIT_S, TimeUnit.SECONDS) || process.exitValue() != 0) {
			process.destroyForcibly();
			throw new IOException("Failed: " + command + "\n" + Files.readString(scratch.resolve("output")));
		}
		return (System.nanoTime() - begun) / 1e6;
	}

	private Process start(ProcessBuilder builder) throws IOException {
		File output = scratch.resolve("output").toFile();
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().put("HOME", scratch.toString());
		builder.environment().put("XDG_CACHE_HOME", scratch.resolve("cache").toString());
		return builder.redirectErrorStream(true).redirectOutput(output).start();
	}
}
