package se.lansnat.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Shell;

import se.lansnat.ui.table.DataTable;
import se.lansnat.ui.table.InvalidInputException;
import se.lansnat.ui.table.SortKey;

/**
 * What a user of a table of 100 000 rows waits for, against a plain NatTable over arrays in the same run. Each change is painted before
 * the next, into a picture, for the toolkit puts paintings on the screen off to its next frame; the time is that of the UI thread's processor.
 */
final class TableBench {

	private static final int ROWS = 100_000;
	private static final int WARM_UPS = 5;
	/** Making a table runs through much code once: with few rounds before, the figures are those of its compilation. */
	private static final int FIRST_WARM_UPS = 25;
	private static final int ROUNDS = 9;
	private static final int FULL_ROUNDS = 31;
	private static final int SCROLL_STEPS = 200;
	private static final int HEADERS = 2;
	private static final int NAME = 1;
	private static final int PEOPLE = 2;
	private static final int WIDTH = 1600;
	private static final int HEIGHT = 1000;
	private static final double NANOS_PER_MS = 1e6;
	private static final String FOUND = "gruvan 4";

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final List<BenchPlace> places = BenchPlace.many(ROWS);
	private final Shell shell = new Shell(new Display(), SWT.NO_TRIM);
	private final StackLayout stack = new StackLayout();
	private final GC gc;
	private final Report report;
	private final int rounds;
	private DataTable<BenchPlace> ours;
	private final PlainPlaces peer = new PlainPlaces(places);
	private int asked;

	private TableBench(Report report, int rounds) {
		this.report = report;
		this.rounds = rounds;
		shell.setLayout(stack);
		shell.setSize(WIDTH, HEIGHT);
		shell.open();
		gc = new GC(new Image(shell.getDisplay(), WIDTH, HEIGHT));
		makeOurs();
		makePeer();
	}

	/** What is done in one round. */
	private interface Step {
		void run(int round) throws InvalidInputException;
	}

	/**
	 * Runs the benchmark.
	 *
	 * @param args {@code --full} for more rounds
	 * @throws InvalidInputException never
	 */
	public static void main(String[] args) throws InvalidInputException {
		Locale.setDefault(Locale.of("sv"));
		TableBench bench = new TableBench(new Report("table"), List.of(args).contains("--full") ? FULL_ROUNDS : ROUNDS);
		bench.run();
		bench.shell.getDisplay().dispose();
	}

	private void run() throws InvalidInputException {
		compare("first-paint", FIRST_WARM_UPS, round -> {
			ours.control().dispose();
			makeOurs();
		}, round -> makePeer());
		same();
		countCells();
		// Values have changed since the last sort: nothing that was ranked before may be used again.
		compare("sort-numbers", round -> {
			ours.model().valuesChanged();
			ours.sort(List.of(new SortKey(PEOPLE, round % 2 == 0)));
			paint(ours.control());
		}, round -> {
			peer.sortByPeople(round % 2 == 0);
			paint(peer.control());
		});
		compare("sort-texts", round -> {
			ours.model().valuesChanged();
			ours.sort(List.of(new SortKey(NAME, round % 2 == 0)));
			paint(ours.control());
		}, round -> {
			peer.sortByName(round % 2 == 0);
			paint(peer.control());
		});
		ours.sort(List.of());
		compare("filter", round -> {
			ours.filter(NAME, round % 2 == 0 ? FOUND : "a");
			paint(ours.control());
		}, round -> {
			peer.filter(round % 2 == 0 ? FOUND : "a");
			paint(peer.control());
		});
		same();
		ours.clearFilters();
		peer.filter("");
		compare("scroll-200-steps", round -> scroll((NatTable) ours.control()), round -> scroll(peer.control()));
		compare("edit-to-repaint", round -> {
			ours.model().row(round).people = 1_000 + round;
			ours.refresh();
			paint(ours.control());
		}, round -> {
			peer.edit(round, 1_000 + round);
			paint(peer.control());
		});
	}

	private void makeOurs() {
		ours = new DataTable<>(shell, "places", BenchPlace.columns(() -> asked++));
		ours.setRows(places);
		show(ours.control());
	}

	private void makePeer() {
		String[] titles = ours.model().columns().stream().map(column -> column.title()).toArray(String[]::new);
		peer.makeTable(shell, (NatTable) ours.control(), titles);
		show(peer.control());
	}

	/** Only the cells in sight are asked for what they hold. */
	private void countCells() {
		show(ours.control());
		asked = 0;
		paint(ours.control());
		int inSight = ((NatTable) ours.control()).getRowCount() - HEADERS;
		report.note("names-asked-in-a-paint", asked + " of " + ROWS + ", " + inSight + " in sight");
	}

	private void compare(String name, Step first, Step second) throws InvalidInputException {
		compare(name, WARM_UPS, first, second);
	}

	private void compare(String name, int warmUps, Step first, Step second) throws InvalidInputException {
		double[] oursMs = new double[rounds];
		double[] peerMs = new double[rounds];
		for (int round = -warmUps; round < rounds; round++) {
			show(ours.control());
			double our = time(first, round + warmUps);
			show(peer.control());
			double their = time(second, round + warmUps);
			if (round >= 0) {
				oursMs[round] = our;
				peerMs[round] = their;
			}
		}
		report.line(name, "ms", oursMs, peerMs);
	}

	private double time(Step step, int round) throws InvalidInputException {
		long begun = threads.getCurrentThreadCpuTime();
		step.run(round);
		return (threads.getCurrentThreadCpuTime() - begun) / NANOS_PER_MS;
	}

	/** Both sides show as many rows, and the same texts in those in sight and at the end. */
	private void same() {
		Comparison.same(ours.model().rowCount(), peer.rows());
		for (int row : new int[] { 0, 1, 17, peer.rows() - 1 }) {
			for (int column = 0; column < ours.model().columns().size(); column++) {
				Comparison.same(ours.model().columns().get(column).text(ours.model().row(row)), peer.text(column, row));
			}
		}
	}

	private void scroll(NatTable table) {
		ScrollBar bar = table.getVerticalBar();
		for (int step = 1; step <= SCROLL_STEPS; step++) {
			bar.setSelection(step * 3 * bar.getIncrement());
			bar.notifyListeners(SWT.Selection, new Event());
			paint(table);
		}
		bar.setSelection(0);
		bar.notifyListeners(SWT.Selection, new Event());
	}

	private void show(Control table) {
		stack.topControl = table;
		shell.layout();
		paint(table);
	}

	/** Paints all of a table at once, wherever the toolkit is with its frames. */
	private void paint(Control table) {
		Display display = shell.getDisplay();
		while (display.readAndDispatch()) {
			// What has been put off belongs to the change.
		}
		table.print(gc);
	}
}
