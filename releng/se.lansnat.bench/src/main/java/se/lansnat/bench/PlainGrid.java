package se.lansnat.bench;

import java.util.function.IntSupplier;

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

/** The plainest NatTable there is: a header and texts, in NatTable's own default style and the sizes of one of our tables. */
final class PlainGrid {

	private PlainGrid() {
	}

	/** The text of a cell. */
	interface Texts {
		String of(int column, int row);
	}

	/**
	 * Makes a table.
	 *
	 * @param parent where it stands
	 * @param sizes  the table whose heights and widths it takes over, in sight
	 * @param titles the headers
	 * @param rows   how many rows there are, asked each time
	 * @param texts  what the cells say, asked at each painting
	 * @return the table
	 */
	static NatTable of(Composite parent, NatTable sizes, String[] titles, IntSupplier rows, Texts texts) {
		DataLayer body = new DataLayer(new Data(titles.length, rows, texts));
		body.setDefaultRowHeight(sizes.getRowHeightByPosition(2));
		DataLayer header = new DataLayer(new Data(titles.length, () -> 1, (column, row) -> titles[column]));
		header.setDefaultRowHeight(sizes.getRowHeightByPosition(0));
		for (int column = 0; column < titles.length; column++) {
			body.setColumnWidthByPosition(column, sizes.getColumnWidthByPosition(column));
		}
		SelectionLayer selection = new SelectionLayer(body);
		ViewportLayer viewport = new ViewportLayer(selection);
		CompositeLayer all = new CompositeLayer(1, 2);
		all.setChildLayer(GridRegion.COLUMN_HEADER, new ColumnHeaderLayer(header, viewport, selection), 0, 0);
		all.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		NatTable table = new NatTable(parent, all, false);
		DefaultNatTableStyleConfiguration style = new DefaultNatTableStyleConfiguration();
		style.hAlign = HorizontalAlignmentEnum.RIGHT;
		table.addConfiguration(style);
		table.configure();
		return table;
	}

	private record Data(int columns, IntSupplier rows, Texts texts) implements IDataProvider {

		@Override
		public Object getDataValue(int column, int row) {
			return texts.of(column, row);
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
			return rows.getAsInt();
		}
	}
}
