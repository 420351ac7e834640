package se.lansnat.ui.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the totals row that stands below the rows. */
final class TotalsPainter<R> extends CellText {

	private final TableModel<R> model;
	private final ShownColumns<R> columns;

	TotalsPainter(Look look, TableModel<R> model, ShownColumns<R> columns) {
		super(look);
		this.model = model;
		this.columns = columns;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle area, IConfigRegistry registry) {
		Column<R, ?> column = columns.shown().get(cell.getColumnIndex());
		Shades shades = look.shades();
		gc.setBackground(shades.header);
		gc.fillRectangle(area);
		gc.setForeground(shades.strongLine);
		gc.drawLine(area.x, area.y, area.x + area.width, area.y);
		if (!model.totals().note(column).isEmpty()) {
			int size = look.lineHeight * 3 / 4;
			Symbols.mark(gc, area.x + look.padding / 2, area.y + (area.height - size) / 2, size, Mark.Kind.NOTE, shades.note, shades.header);
		}
		gc.setForeground(shades.foreground);
		drawText(gc, model.totals().text(column), area, column.type().isRightAligned(), true);
	}
}
