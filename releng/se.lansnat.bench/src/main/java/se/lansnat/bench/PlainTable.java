package se.lansnat.bench;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Composite;

import se.lansnat.support.MunicipalityStatistics;
import se.lansnat.ui.table.DataTable;

/**
 * The peer's table: a NatTable over an array of texts, painted as NatTable paints by default. Its cells are as large as ours. It has
 * no filter row, and so a row more in sight.
 */
final class PlainTable {

	/** What stands for a figure that does not apply. */
	static final String MISSING = "\u2013";

	private static final String PERCENT = "\u00a0%";

	private final DecimalFormat number = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.of("sv", "SE")));
	private final NatTable table;
	private String[][] texts;

	/**
	 * Makes a table.
	 *
	 * @param parent   where it stands
	 * @param ours     the table whose titles and sizes it takes over
	 * @param ceilings what it shows at first; the number of rows never changes
	 */
	PlainTable(Composite parent, DataTable<?> ours, PlainCeilings ceilings) {
		texts = texts(ceilings);
		String[] titles = ours.model().columns().stream().map(column -> column.title()).toArray(String[]::new);
		table = PlainGrid.of(parent, (NatTable) ours.control(), titles, () -> texts.length, this::text);
	}

	NatTable control() {
		return table;
	}

	String text(int column, int row) {
		return texts[row][column];
	}

	/** Writes all figures as texts, and asks for their painting. */
	void show(PlainCeilings ceilings) {
		texts = texts(ceilings);
		table.redraw();
	}

	private String[][] texts(PlainCeilings ceilings) {
		return ceilings.rows.stream().map(this::texts).toArray(String[][]::new);
	}

	private String[] texts(PlainCeilings.Row row) {
		MunicipalityStatistics statistics = row.statistics;
		return new String[] { statistics.name(), number.format(statistics.population()), number.format(statistics.localities()),
				number.format(statistics.fictiveNetworkM()), number.format(row.costSek), number.format(row.ownSek),
				number.format(row.needSek), number.format(row.supportSek), number.format(row.sharePercent) + PERCENT,
				number.format(row.perInhabitantSek), number.format(row.rate) + PERCENT,
				row.breakpoint ? number.format(row.ownSek) : MISSING, number.format(row.administrativeSek) };
	}
}
