package se.lansnat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** What every benchmark prints: the machine first, then one line for each case with both sides of the same run. */
final class Report {

	private final String name;

	/**
	 * Begins a report and prints the machine and the versions.
	 *
	 * @param name the benchmark's name, as given to {@code releng/bench}
	 */
	Report(String name) {
		this.name = name;
		Runtime runtime = Runtime.getRuntime();
		System.out.printf(Locale.ROOT, "# %s, %d cores, %d MB for Java, %s %s, Java %s (%s)%n", processor(),
				runtime.availableProcessors(), runtime.maxMemory() >> 20, System.getProperty("os.name"),
				System.getProperty("os.version"), System.getProperty("java.version"), System.getProperty("java.vendor"));
	}

	/**
	 * Prints one case: {@code NAME case ours peer ratio}, medians with the spread from the lowest to the highest run.
	 *
	 * @param label what was measured, without blanks
	 * @param unit  unit of the figures, for example ms
	 * @param ours  our runs, at least one
	 * @param peer  the peer's runs, at least one
	 * @return the ratio of the medians
	 */
	double line(String label, String unit, double[] ours, double[] peer) {
		double ratio = median(ours) / median(peer);
		System.out.printf(Locale.ROOT, "%s %s %s %s %.2f%n", name, label, text(ours, unit), text(peer, unit), ratio);
		return ratio;
	}

	/**
	 * Prints what has no peer.
	 *
	 * @param label what was measured, without blanks
	 * @param text  the figures
	 */
	void note(String label, String text) {
		System.out.printf(Locale.ROOT, "# %s %s %s%n", name, label, text);
	}

	/**
	 * The median.
	 *
	 * @param runs at least one figure
	 * @return the middle one, or the mean of the two in the middle
	 */
	static double median(double[] runs) {
		double[] sorted = runs.clone();
		Arrays.sort(sorted);
		int middle = sorted.length / 2;
		return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}

	private static String text(double[] runs, String unit) {
		double[] sorted = runs.clone();
		Arrays.sort(sorted);
		return String.format(Locale.ROOT, "%s%s[%s-%s]", number(median(runs)), unit, number(sorted[0]),
				number(sorted[sorted.length - 1]));
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
	}

	private static String processor() {
		try {
			return Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(line -> line.startsWith("model name"))
					.map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst().orElse("unknown processor");
		} catch (IOException e) {
			return System.getProperty("os.arch");
		}
	}
}
