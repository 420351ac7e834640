package se.lansnat.ui.table;

import java.util.Map;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the filter row: what each column is filtered by, or a funnel where something can be typed. */
final class FilterPainter<R> extends CellText {

	private final TableModel<R> model;
	private final ShownColumns<R> columns;
	private final Map<Integer, Unparsed> unparsed;

	FilterPainter(Look look, TableModel<R> model, ShownColumns<R> columns, Map<Integer, Unparsed> unparsed) {
		super(look);
		this.model = model;
		this.columns = columns;
		this.unparsed = unparsed;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle area, IConfigRegistry registry) {
		int column = model.columns().indexOf(columns.shown().get(cell.getColumnIndex()));
		Shades shades = look.shades();
		Unparsed wrong = unparsed.get(column);
		gc.setBackground(wrong == null ? shades.background : shades.errorBackground);
		gc.fillRectangle(area);
		String filter = wrong == null ? model.filter(column) : wrong.text();
		if (filter.isEmpty()) {
			int size = look.lineHeight / 2;
			Symbols.funnel(gc, area.x + look.padding, area.y + (area.height - size) / 2, size, shades.strongLine);
		} else {
			gc.setForeground(wrong == null ? shades.foreground : shades.error);
			drawText(gc, filter, area, false, true);
		}
	}
}
