package se.lansnat.ui.tests;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.reference.CountyName;
import se.lansnat.reference.county.CountyDocument;
import se.lansnat.reference.county.ReferenceCounty;

/**
 * How long it takes to open a county of 49 municipalities in the window, until all of the window has been painted with it, against
 * loading its model alone in the same process. No test: {@code releng/bench opening} runs it.
 */
class OpeningBench {

	private static final int WARM_UP = 3;
	private static final int RUNS = 9;
	private static final double NS_PER_MS = 1e6;

	@TempDir
	Path folder;

	@Test
	void open() throws Exception {
		CountyDocument document = ReferenceCounty.create(CountyName.find("14").orElseThrow());
		CountyFolder.create(folder.resolve("county"), document.county(), document.programmes(), null);
		double[] window = new double[RUNS];
		double[] model = new double[RUNS];
		double[] handing = new double[RUNS];
		double[] painting = new double[RUNS];
		for (int run = -WARM_UP; run < RUNS; run++) {
			Ui.run(() -> Ui.session().close());
			long begun = System.nanoTime();
			CountyFolder.open(folder.resolve("county"), Access.EDIT, null).close();
			long loaded = System.nanoTime();
			CountyFolder opened = CountyFolder.open(folder.resolve("county"), Access.EDIT, null);
			long read = System.nanoTime();
			Ui.run(() -> Ui.session().opened(opened));
			long handedOver = System.nanoTime();
			Ui.run(OpeningBench::paint);
			long shown = System.nanoTime();
			if (run >= 0) {
				model[run] = (loaded - begun) / NS_PER_MS;
				window[run] = (shown - loaded) / NS_PER_MS;
				handing[run] = (handedOver - read) / NS_PER_MS;
				painting[run] = (shown - handedOver) / NS_PER_MS;
			}
		}
		double ours = median(window);
		double theirs = median(model);
		System.out.printf(Locale.ROOT, "opening county-49 %.1f %.1f %.2f%n", ours, theirs, ours / theirs);
		System.out.printf(Locale.ROOT, "# of that in the window's thread: handing over %.1f ms, painting %.1f ms%n", median(handing),
				median(painting));
	}

	/** Paints until nothing is left to be painted. */
	private static void paint() {
		Shell shell = Ui.window().getShell();
		shell.update();
		while (shell.getDisplay().readAndDispatch()) {
			shell.update();
		}
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
