package se.lansnat.ui.table;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/** Widths of texts that have been measured, for a table paints the same ones again and again. Forgets all when there are very many. */
final class TextWidths {

	private static final int MOST = 20_000;
	private static final String ELLIPSIS = "\u2026";

	private final Map<String, Integer> widths = new HashMap<>();
	private Font font;

	/**
	 * Measures a text.
	 *
	 * @param gc with the font
	 * @param text the text
	 * @return its width in points
	 */
	int of(GC gc, String text) {
		if (!gc.getFont().equals(font) || widths.size() > MOST) {
			widths.clear();
			font = gc.getFont();
		}
		Integer known = widths.get(text);
		if (known == null) {
			known = gc.textExtent(text).x;
			widths.put(text, known);
		}
		return known;
	}

	/**
	 * Shortens a text to a width.
	 *
	 * @param gc with the font
	 * @param text the text
	 * @param width the width in points
	 * @return the text, or as much of it as has room with three dots at its end
	 */
	String fitted(GC gc, String text, int width) {
		if (of(gc, text) <= width) {
			return text;
		}
		int room = width - of(gc, ELLIPSIS);
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (gc.textExtent(text.substring(0, middle)).x <= room) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return text.substring(0, low).stripTrailing() + ELLIPSIS;
	}
}
