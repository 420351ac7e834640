package se.lansnat.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

/** The symbols in a table, drawn as shapes of a given size so that they are sharp at any scaling and need no font or image. */
final class Symbols {

	private Symbols() {
	}

	/** Draws a check box. */
	static void checkBox(GC gc, int x, int y, int size, boolean checked, Color frame, Color tick) {
		gc.setAntialias(SWT.ON);
		gc.setLineWidth(1);
		gc.setForeground(frame);
		gc.drawRoundRectangle(x, y, size - 1, size - 1, 3, 3);
		if (checked) {
			gc.setForeground(tick);
			gc.setLineWidth(Math.max(2, size / 7));
			gc.drawPolyline(new int[] { x + size / 4, y + size / 2, x + size * 2 / 5 + 1, y + size * 2 / 3 + 1, x + size * 3 / 4, y + size / 4 + 1 });
			gc.setLineWidth(1);
		}
	}

	/** Draws what a cell draws attention to: a filled shape with its sign cut out in the background's colour. */
	static void mark(GC gc, int x, int y, int size, Mark.Kind kind, Color color, Color ground) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(color);
		int middle = x + size / 2;
		int stroke = Math.max(2, size / 7);
		int left = middle - stroke / 2;
		if (kind == Mark.Kind.WARNING) {
			gc.fillPolygon(new int[] { middle, y, x + size, y + size, x, y + size });
			gc.setBackground(ground);
			gc.fillRectangle(left, y + size * 2 / 5, stroke, size * 3 / 10);
			gc.fillRectangle(left, y + size - stroke - 1, stroke, stroke);
		} else {
			gc.fillOval(x, y, size, size);
			gc.setBackground(ground);
			gc.fillRectangle(left, y + size / 6, stroke, stroke);
			gc.fillRectangle(left, y + size / 6 + stroke + 1, stroke, size * 9 / 20);
		}
	}

	/** Draws which way a column is sorted. */
	static void arrow(GC gc, int x, int y, int size, boolean down, Color color) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(color);
		int tip = down ? y + size : y;
		int base = down ? y + size / 4 : y + size * 3 / 4;
		gc.fillPolygon(new int[] { x, base, x + size, base, x + size / 2, tip });
	}

	/** Draws whether something is folded: a triangle that points to its text, or down to what is unfolded. */
	static void fold(GC gc, int x, int y, int size, boolean folded, Color color) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(color);
		gc.fillPolygon(folded ? new int[] { x, y, x + size, y + size / 2, x, y + size } : new int[] { x, y, x + size, y, x + size / 2, y + size });
	}

	/** Draws a funnel, for where a filter is typed. */
	static void funnel(GC gc, int x, int y, int size, Color color) {
		gc.setAntialias(SWT.ON);
		gc.setForeground(color);
		gc.setLineWidth(1);
		int neck = x + size / 2;
		gc.drawPolyline(new int[] { x, y, x + size, y, neck + 1, y + size / 2, neck + 1, y + size, neck - 1, y + size - 2, neck - 1, y + size / 2, x, y });
	}
}
