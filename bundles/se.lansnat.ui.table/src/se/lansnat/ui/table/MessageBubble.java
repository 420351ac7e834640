package se.lansnat.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Says below a cell what is wrong with what is being typed there. */
final class MessageBubble {

	private static final int CHARACTERS = 46;

	private final Canvas canvas;
	private final Look look;
	private String text = "";

	MessageBubble(Composite table, Look look) {
		this.look = look;
		canvas = new Canvas(table, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		canvas.setFont(look.plain());
		canvas.setVisible(false);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
	}

	/**
	 * Shows a text, in place of the one before.
	 *
	 * @param message what is wrong
	 * @param cell where the cell is in the table
	 */
	void show(String message, Rectangle cell) {
		text = message;
		GC gc = new GC(canvas);
		Point extent = gc.textExtent(wrapped(gc));
		gc.dispose();
		int icon = look.lineHeight + look.padding;
		int width = extent.x + icon + 2 * look.padding;
		int height = extent.y + 2 * look.rowPadding;
		Rectangle area = canvas.getParent().getClientArea();
		int x = Math.max(0, Math.min(cell.x, area.width - width));
		int y = cell.y + cell.height;
		if (y + height > area.height) {
			y = Math.max(0, cell.y - height);
		}
		canvas.setBounds(x, y, width, height);
		canvas.moveAbove(null);
		canvas.setVisible(true);
		canvas.redraw();
	}

	void dispose() {
		canvas.dispose();
	}

	void hide() {
		canvas.setVisible(false);
	}

	private void paint(GC gc) {
		Shades shades = look.shades();
		Point size = canvas.getSize();
		gc.setBackground(shades.errorBackground);
		gc.fillRectangle(0, 0, size.x, size.y);
		gc.setForeground(shades.error);
		gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
		int mark = look.lineHeight * 4 / 5;
		Symbols.mark(gc, look.padding, look.rowPadding + (look.lineHeight - mark) / 2, mark, Mark.Kind.WARNING, shades.error, shades.errorBackground);
		gc.setForeground(shades.foreground);
		gc.drawText(wrapped(gc), look.lineHeight + 2 * look.padding, look.rowPadding, SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
	}

	private String wrapped(GC gc) {
		double room = CHARACTERS * look.characterWidth;
		StringBuilder lines = new StringBuilder();
		StringBuilder line = new StringBuilder();
		for (String word : text.split(" ")) {
			if (!line.isEmpty() && gc.textExtent(line + " " + word).x > room) {
				lines.append(line).append('\n');
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		return lines.append(line).toString();
	}
}
