package se.lansnat.bench;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
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
		NatTable sizes = (NatTable) ours.control();
		int columns = ours.model().columns().size();
		String[] titles = ours.model().columns().stream().map(column -> column.title()).toArray(String[]::new);
		DataLayer rows = new DataLayer(new Texts(columns, null));
		rows.setDefaultRowHeight(sizes.getRowHeightByPosition(2));
		DataLayer header = new DataLayer(new Texts(columns, titles));
		header.setDefaultRowHeight(sizes.getRowHeightByPosition(0));
		for (int column = 0; column < columns; column++) {
			rows.setColumnWidthByPosition(column, sizes.getColumnWidthByPosition(column));
		}
		SelectionLayer selection = new SelectionLayer(rows);
		ViewportLayer viewport = new ViewportLayer(selection);
		CompositeLayer all = new CompositeLayer(1, 2);
		all.setChildLayer(GridRegion.COLUMN_HEADER, new ColumnHeaderLayer(header, viewport, selection), 0, 0);
		all.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		table = new NatTable(parent, all, false);
		DefaultNatTableStyleConfiguration style = new DefaultNatTableStyleConfiguration();
		style.hAlign = HorizontalAlignmentEnum.RIGHT;
		table.addConfiguration(style);
		table.configure();
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

	/** The titles, or the table's texts where there are none. */
	private final class Texts implements IDataProvider {

		private final int columns;
		private final String[] titles;

		Texts(int columns, String[] titles) {
			this.columns = columns;
			this.titles = titles;
		}

		@Override
		public Object getDataValue(int column, int row) {
			return titles == null ? texts[row][column] : titles[column];
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			throw new UnsupportedOperationException();
		}

		@Override
		public int getColumnCount() {
			return columns;
		}

		@Override
		public int getRowCount() {
			return titles == null ? texts.length : 1;
		}
	}
}
