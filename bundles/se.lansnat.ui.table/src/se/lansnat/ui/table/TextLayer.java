package se.lansnat.ui.table;

import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;

/**
 * Cells that are all painted by one painter. The painter takes what it paints from the table's model by the indexes of the cell, so
 * that no value is wrapped, labelled or looked up in a registry on its way to the screen.
 */
final class TextLayer extends DataLayer {

	private final ICellPainter painter;

	/**
	 * Makes a layer.
	 *
	 * @param columns how many columns there are, asked each time
	 * @param rows how many rows there are, asked each time
	 * @param text what a cell says, for those who read the table by other means than looking
	 * @param painter paints all cells
	 */
	TextLayer(IntSupplier columns, IntSupplier rows, Texts text, ICellPainter painter) {
		super(new IDataProvider() {
			@Override
			public Object getDataValue(int column, int row) {
				return text.of(column, row);
			}

			@Override
			public void setDataValue(int column, int row, Object value) {
				throw new UnsupportedOperationException("Cells are edited through their columns");
			}

			@Override
			public int getColumnCount() {
				return columns.getAsInt();
			}

			@Override
			public int getRowCount() {
				return rows.getAsInt();
			}
		});
		this.painter = painter;
	}

	/** The text of a cell. */
	interface Texts {
		String of(int column, int row);
	}

	@Override
	public ICellPainter getCellPainter(int column, int row, ILayerCell cell, IConfigRegistry registry) {
		return painter;
	}
}
