package se.lansnat.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.Rulesets;
import se.lansnat.reference.ruleset.Unit;
import se.lansnat.support.Figure;
import se.lansnat.support.MunicipalityCeiling;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.SupportException;
import se.lansnat.support.SupportModel;
import se.lansnat.support.interlocality.InterLocalityModel;
import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.DataTable;
import se.lansnat.ui.table.NumberType;
import se.lansnat.ui.table.TextType;

/**
 * From a changed parameter to the painted table of the published 289 municipalities: what a user waits for. The peer is the
 * plainest loop of doubles and a NatTable over arrays of texts.
 */
final class RepaintBench {

	private static final int WARM_UPS = 20;
	private static final int ROUNDS = 51;
	private static final int FULL_ROUNDS = 201;
	private static final int WIDTH = 1600;
	private static final int HEIGHT = 1000;
	private static final int REST_MS = 60;
	private static final double NANOS_PER_MS = 1e6;
	private static final double[] PRICES = { 210, PlainCeilings.METRE_PRICE };

	private final SupportModel model = new InterLocalityModel();
	private final Ruleset ruleset = Rulesets.builtIn("sou-2000-111").orElseThrow();
	private final StatisticsSet statistics = StatisticsSet.published();
	private final Shell shell = new Shell(new Display(), SWT.NO_TRIM);
	private final StackLayout stack = new StackLayout();
	private final DataTable<MunicipalityCeiling> ours;
	private final PlainTable peer;
	private int paints;

	private RepaintBench() {
		shell.setLayout(stack);
		shell.setSize(WIDTH, HEIGHT);
		ours = new DataTable<>(shell, "ceilings", columns());
		changeOurs(PlainCeilings.METRE_PRICE);
		ours.fitColumns();
		ours.control().addListener(SWT.Paint, event -> paints++);
		shell.open();
		show(ours.control());
		// Only a table in sight has sizes to take over.
		peer = new PlainTable(shell, ours, PlainCeilings.compute(statistics.rows()));
		peer.control().addListener(SWT.Paint, event -> paints++);
		show(peer.control());
	}

	/**
	 * Runs the benchmark.
	 *
	 * @param args {@code --full} for more rounds
	 */
	public static void main(String[] args) {
		Locale.setDefault(Locale.of("sv"));
		Report report = new Report("ceilings");
		new RepaintBench().run(report, List.of(args).contains("--full") ? FULL_ROUNDS : ROUNDS);
	}

	/** The columns of the product's table of ceilings. */
	private List<Column<MunicipalityCeiling, ?>> columns() {
		NumberType<Long> count = NumberType.whole(0, Long.MAX_VALUE);
		List<Column<MunicipalityCeiling, ?>> columns = new ArrayList<>();
		columns.add(Column.of("name", "Kommun", TextType.optional(), row -> row.statistics().name()));
		columns.add(Column.of("population", "Folkmängd", count, row -> row.statistics().population()));
		columns.add(Column.of("localities", "Orter", count, row -> (long) row.statistics().localities()));
		columns.add(Column.of("network", "Fiktivt nät", count, row -> row.statistics().fictiveNetworkM()));
		for (Figure figure : model.municipalityFigures()) {
			NumberType<BigDecimal> type = figure.unit() == Unit.PERCENT ? NumberType.percent(1)
					: NumberType.exact(BigDecimal.ZERO, BigDecimal.valueOf(Long.MAX_VALUE), 0);
			columns.add(Column.<MunicipalityCeiling, BigDecimal>of(figure.key(), figure.label(), type.missing(PlainTable.MISSING),
					row -> row.value(figure).orElse(null)).width(1));
		}
		return columns;
	}

	private void changeOurs(double metrePrice) {
		try {
			Ruleset changed = ruleset.with("metre_price_sek", BigDecimal.valueOf((long) metrePrice));
			ours.setRows(List.copyOf(model.compute(changed, statistics).municipalities()));
		} catch (SupportException e) {
			throw new IllegalStateException(e);
		}
	}

	private void changePeer(double metrePrice) {
		peer.show(PlainCeilings.compute(statistics.rows(), metrePrice));
	}

	private void run(Report report, int rounds) {
		for (double price : PRICES) {
			changeOurs(price);
			changePeer(price);
			check();
		}
		double[] oursMs = new double[rounds];
		double[] peerMs = new double[rounds];
		for (int round = -WARM_UPS; round < rounds; round++) {
			double price = PRICES[Math.floorMod(round, PRICES.length)];
			double first = time(ours.control(), this::changeOurs, price);
			double second = time(peer.control(), this::changePeer, price);
			if (round >= 0) {
				oursMs[round] = first;
				peerMs[round] = second;
			}
		}
		report.line("changed-parameter-to-painted-table", "ms", oursMs, peerMs);
		shell.getDisplay().dispose();
	}

	/** Both sides show the same texts, and the peer paints no fewer cells. */
	private void check() {
		Comparison.same(((NatTable) ours.control()).getColumnCount(), peer.control().getColumnCount());
		if (peer.control().getRowCount() < ((NatTable) ours.control()).getRowCount()) {
			throw new IllegalStateException("The peer shows fewer rows.");
		}
		for (int row = 0; row < ours.model().rowCount(); row++) {
			for (int column = 0; column < ours.model().columns().size(); column++) {
				Comparison.same(ours.model().columns().get(column).text(ours.model().row(row)), peer.text(column, row));
			}
		}
	}

	/**
	 * Measures one change until it has been painted. A table out of sight would not be painted, so it is brought to the front first,
	 * and rests for some frames: the toolkit would put off a painting that follows another too soon.
	 */
	private double time(Control table, DoubleConsumer change, double price) {
		show(table);
		rest();
		long begun = System.nanoTime();
		change.accept(price);
		paint(table);
		return (System.nanoTime() - begun) / NANOS_PER_MS;
	}

	private void show(Control table) {
		stack.topControl = table;
		shell.layout();
		paint(table);
	}

	private void paint(Control table) {
		Display display = shell.getDisplay();
		paints = 0;
		table.redraw();
		table.update();
		while (display.readAndDispatch() || paints == 0) {
			if (paints == 0) {
				Thread.onSpinWait();
			}
		}
	}

	private void rest() {
		Display display = shell.getDisplay();
		boolean[] over = new boolean[1];
		display.timerExec(REST_MS, () -> over[0] = true);
		while (!over[0]) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}
}
