package se.lansnat.ui.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.layer.GridLineCellLayerPainter;

/** A row that doesn't scroll with the others, but sideways with their columns: headers, filters, totals. */
final class FixedRow extends DimensionallyDependentLayer {

	private final ICellPainter painter;

	FixedRow(String region, int height, TextLayer cells, ILayer viewport, ICellPainter painter) {
		super(cells, viewport, cells);
		this.painter = painter;
		cells.setDefaultRowHeight(height);
		setRegionName(region);
		// The row above may be cut by this one: it begins where it begins, not where that would end.
		setLayerPainter(new GridLineCellLayerPainter(false, true));
	}

	@Override
	public ICellPainter getCellPainter(int column, int row, ILayerCell cell, IConfigRegistry registry) {
		return painter;
	}
}
