package se.lansnat.ui.tests;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.storage.StorageException;
import se.lansnat.ui.settings.Settings;
import se.lansnat.ui.shell.CountyOpening;

/**
 * How long it takes to open a county of 49 municipalities in the window as its menu does, until the navigator and the table of ceilings
 * have been painted with it, against loading its model alone in the same way and the same process. No test: {@code releng/bench opening}
 * runs it.
 */
@ExtendWith(Pictures.class)
class OpeningBench {

	private static final String COUNTY = "14";
	private static final int WARM_UP = 5;
	private static final int RUNS = 15;
	private static final double NS_PER_MS = 1e6;
	/** Headers, filter and totals are there without a county, too. */
	private static final int ROWS_OF_CONTENT = 10;
	/** What goes on beside the window after an opening belongs to no other run. */
	private static final long REST_MS = 1500;

	@TempDir
	Path folder;

	/** As it is when the work begins: the municipalities with their localities and an empty programme each. */
	@Test
	void ofBeginners() throws Exception {
		Path county = folder.resolve("county");
		Counties.open(county, COUNTY);
		compare("county-49-empty", county);
	}

	/** With something planned in each municipality. */
	@Test
	void ofPlanners() throws Exception {
		Path county = folder.resolve("county");
		ExampleCounty.open(county, COUNTY);
		compare("county-49-planned", county);
	}

	/** @param county is open in the window: the table is made with the first county, and stays */
	private static void compare(String label, Path county) throws Exception {
		Tree tree = Navigator.tree();
		NatTable table = Ui.await("the ceilings", () -> Ui.all(Ui.window().getShell(), NatTable.class, one -> one.isVisible()
				&& one.getRowCount() > ROWS_OF_CONTENT).stream().findFirst().orElse(null));
		double[] window = new double[RUNS];
		double[] model = new double[RUNS];
		for (int run = -WARM_UP; run < RUNS; run++) {
			Ui.run(() -> Ui.session().close());
			Ui.pause(REST_MS);
			double loaded = load(county);
			double shown = show(county, tree, table);
			if (run >= 0) {
				model[run] = loaded;
				window[run] = shown;
			}
		}
		System.out.printf(Locale.ROOT, "opening %s %s %s %.2f%n", label, text(window), text(model), median(window) / median(model));
		double[] added = new double[RUNS];
		Arrays.setAll(added, run -> window[run] - model[run]);
		System.out.printf(Locale.ROOT, "# more than the model alone: %s%n", text(added));
	}

	private static double load(Path county) throws StorageException {
		long begun = System.nanoTime();
		CountyFolder.open(RealFiles.open(county), Access.EDIT, Settings.ofFolders(), null).close();
		return (System.nanoTime() - begun) / NS_PER_MS;
	}

	private static double show(Path county, Tree tree, NatTable table) throws Exception {
		CompletableFuture<Long> treePainted = Ui.get(() -> painted(tree, () -> tree.getItemCount() == 1 && tree.getItem(0).getExpanded()));
		CompletableFuture<Long> tablePainted = Ui.get(() -> painted(table, () -> table.getRowCount() > ROWS_OF_CONTENT));
		long begun = System.nanoTime();
		Ui.start(() -> new CountyOpening(Ui.window(), Ui.session()).open(county, Access.EDIT));
		return (Math.max(treePainted.get(1, TimeUnit.MINUTES), tablePainted.get(1, TimeUnit.MINUTES)) - begun) / NS_PER_MS;
	}

	/** When a control has been painted for the first time with what it is there for. UI thread. */
	private static CompletableFuture<Long> painted(Composite control, BooleanSupplier content) {
		CompletableFuture<Long> when = new CompletableFuture<>();
		Listener[] listener = new Listener[1];
		listener[0] = event -> {
			if (content.getAsBoolean()) {
				when.complete(System.nanoTime());
				control.removeListener(SWT.Paint, listener[0]);
			}
		};
		control.addListener(SWT.Paint, listener[0]);
		return when;
	}

	private static String text(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return String.format(Locale.ROOT, "%.1fms[%.1f-%.1f]", median(values), sorted[0], sorted[sorted.length - 1]);
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
