package se.lansnat.ui.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the totals row that stands below the rows. */
final class TotalsPainter<R> extends CellText {

	private final TableModel<R> model;

	TotalsPainter(Look look, TableModel<R> model) {
		super(look);
		this.model = model;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle area, IConfigRegistry registry) {
		Column<R, ?> column = model.columns().get(cell.getColumnIndex());
		Shades shades = look.shades();
		gc.setBackground(shades.header);
		gc.fillRectangle(area);
		gc.setForeground(shades.strongLine);
		gc.drawLine(area.x, area.y, area.x + area.width, area.y);
		if (!column.totalNote(model.shownRows()).isEmpty()) {
			int size = look.lineHeight * 3 / 4;
			Symbols.mark(gc, area.x + look.padding / 2, area.y + (area.height - size) / 2, size, Mark.Kind.NOTE, shades.note, shades.header);
		}
		gc.setForeground(shades.foreground);
		drawText(gc, column.totalText(model.shownRows()), area, column.type().isRightAligned(), true);
	}
}
