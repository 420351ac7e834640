package se.lansnat.ui.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints cells of one line of text. */
abstract class CellText extends AbstractCellPainter {

	final Look look;

	CellText(Look look) {
		this.look = look;
	}

	/** Draws a text in a cell, shortened where it has no room, with the colours that are set. */
	final void drawText(GC gc, String text, Rectangle area, boolean right, boolean bold) {
		if (text.isEmpty()) {
			return;
		}
		gc.setFont(bold ? look.bold() : look.plain());
		TextWidths widths = bold ? look.boldWidths : look.plainWidths;
		int room = area.width - 2 * look.padding;
		String shown = widths.fitted(gc, text, room);
		int x = right ? area.x + area.width - look.padding - widths.of(gc, shown) : area.x + look.padding;
		gc.drawText(shown, x, area.y + (area.height - look.lineHeight) / 2, SWT.DRAW_TRANSPARENT);
	}

	/** Draws a text at the left of a cell with some of its parts in bold, shortened where it has no room. */
	final void drawEmphasised(GC gc, String text, int[] bold, Rectangle area) {
		int right = area.x + area.width - look.padding;
		int x = area.x + look.padding;
		int at = 0;
		for (int i = 0; i <= bold.length && x < right; i++) {
			int end = i < bold.length ? Math.min(bold[i], text.length()) : text.length();
			if (end > at) {
				x = drawPart(gc, text.substring(at, end), i % 2 == 1, x, right, area);
				at = end;
			}
		}
	}

	/** Draws a part of a text; what has no room ends in dots, and nothing stands behind it. */
	private int drawPart(GC gc, String part, boolean bold, int x, int right, Rectangle area) {
		gc.setFont(bold ? look.bold() : look.plain());
		TextWidths widths = bold ? look.boldWidths : look.plainWidths;
		String shown = widths.fitted(gc, part, right - x);
		gc.drawText(shown, x, area.y + (area.height - look.lineHeight) / 2, SWT.DRAW_TRANSPARENT);
		return shown.equals(part) ? x + widths.of(gc, part) : right;
	}

	/** {@return a text with its lines side by side} */
	static String oneLine(String text) {
		return text.indexOf('\n') < 0 ? text : text.replace('\n', ' ');
	}

	/** Frames the current cell. */
	static void paintFocus(GC gc, Rectangle area, Color color) {
		gc.setForeground(color);
		gc.setLineWidth(1);
		gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
		gc.drawRectangle(area.x + 1, area.y + 1, area.width - 3, area.height - 3);
	}

	@Override
	public final int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().width;
	}

	@Override
	public final int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return look.rowHeight();
	}
}
