package se.lansnat.ui.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the column headers: the title in at most two lines, the unit below, and how the column takes part in the sorting. */
final class HeaderPainter<R> extends CellText {

	/** Where a long word of a title may be broken. */
	private static final String HYPHEN = "\u00ad";

	private final TableModel<R> model;
	private final ShownColumns<R> columns;

	HeaderPainter(Look look, TableModel<R> model, ShownColumns<R> columns) {
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
		List<String> lines = wrap(gc, column.titleWithHyphens(), area.width - 2 * look.padding - reserved(column));
		int count = lines.size() + (column.unit().isEmpty() ? 0 : 1);
		int top = area.y + (area.height - count * look.lineHeight) / 2;
		paintSymbols(gc, column, model.columns().indexOf(column), new Rectangle(area.x, top + (count - 1) * look.lineHeight, area.width, look.lineHeight));
		int y = top;
		gc.setForeground(shades.foreground);
		for (String line : lines) {
			drawLine(gc, line, area, y, column, true);
			y += look.lineHeight;
		}
		gc.setForeground(shades.dim);
		drawLine(gc, column.unit(), area, y, column, false);
	}

	/** Symbols stand beside the unit, at the edge that it leaves free; without a unit they need room beside the title. */
	private int reserved(Column<R, ?> column) {
		return !column.unit().isEmpty() || column.type().isCheck() ? 0 : look.lineHeight / 2 + look.padding;
	}

	private void drawLine(GC gc, String line, Rectangle area, int y, Column<R, ?> column, boolean bold) {
		gc.setFont(bold ? look.bold() : look.plain());
		TextWidths widths = bold ? look.boldWidths : look.plainWidths;
		int width = widths.of(gc, line);
		int x = column.type().isCheck() ? area.x + (area.width - width) / 2
				: column.type().isRightAligned() ? area.x + area.width - look.padding - width : area.x + look.padding;
		gc.drawText(line, x, y, SWT.DRAW_TRANSPARENT);
	}

	/** Breaks a title into at most two lines, between words or at a soft hyphen; what has no room is shortened. */
	private List<String> wrap(GC gc, String title, int room) {
		gc.setFont(look.bold());
		String whole = title.replace(HYPHEN, "");
		if (look.boldWidths.of(gc, whole) <= room) {
			return List.of(whole);
		}
		int end = -1;
		for (int i = 0; i < title.length(); i++) {
			boolean canBreak = title.charAt(i) == ' ' || title.startsWith(HYPHEN, i);
			if (canBreak && (end < 0 || look.boldWidths.of(gc, line(title, i)) <= room)) {
				end = i;
			}
		}
		if (end < 0) {
			return List.of(look.boldWidths.fitted(gc, whole, room));
		}
		String rest = title.substring(end + 1).replace(HYPHEN, "");
		return List.of(look.boldWidths.fitted(gc, line(title, end), room), look.boldWidths.fitted(gc, rest, room));
	}

	/** The first line of a title that is broken at a place. */
	private static String line(String title, int end) {
		return title.substring(0, end).replace(HYPHEN, "") + (title.startsWith(HYPHEN, end) ? "-" : "");
	}

	private int sortStep(int column) {
		List<SortKey> keys = model.sortKeys();
		for (int i = 0; i < keys.size(); i++) {
			if (keys.get(i).column() == column) {
				return i;
			}
		}
		return -1;
	}

	private void paintSymbols(GC gc, Column<R, ?> column, int index, Rectangle line) {
		Shades shades = look.shades();
		boolean fromLeft = column.type().isRightAligned();
		int gap = look.padding / 2;
		int x = fromLeft ? line.x + gap : line.x + line.width - gap;
		if (column.isNoted()) {
			int size = look.lineHeight * 3 / 4;
			Symbols.mark(gc, fromLeft ? x : x - size, line.y + (line.height - size) / 2, size, Mark.Kind.NOTE, shades.note, shades.header);
			x += fromLeft ? size + gap : -size - gap;
		}
		int step = sortStep(index);
		if (step >= 0) {
			int size = look.lineHeight / 2;
			gc.setFont(look.plain());
			String number = model.sortKeys().size() > 1 ? String.valueOf(step + 1) : "";
			int left = fromLeft ? x : x - size - look.plainWidths.of(gc, number) - 1;
			Symbols.arrow(gc, left, line.y + (line.height - size) / 2, size, model.sortKeys().get(step).descending(), shades.foreground);
			gc.setForeground(shades.dim);
			gc.drawText(number, left + size + 1, line.y, SWT.DRAW_TRANSPARENT);
		}
	}

	/**
	 * Finds how wide a column must be for its header.
	 *
	 * @param gc any
	 * @param column the column
	 * @return the width in which its title has room in two lines
	 */
	int leastWidth(GC gc, Column<R, ?> column) {
		gc.setFont(look.bold());
		String[] parts = column.titleWithHyphens().replace(HYPHEN, "-" + HYPHEN).split("[ " + HYPHEN + "]");
		int widest = 0;
		for (String part : parts) {
			widest = Math.max(widest, look.boldWidths.of(gc, part));
		}
		if (parts.length > 2) {
			widest = twoLines(gc, column.titleWithHyphens(), widest);
		}
		gc.setFont(look.plain());
		return Math.max(widest + reserved(column), look.plainWidths.of(gc, column.unit())) + 2 * look.padding;
	}

	/** Widens what the longest part of a title takes until all of it has room in two lines. */
	private int twoLines(GC gc, String title, int longestPart) {
		int width = longestPart;
		while (String.join("", wrap(gc, title, width)).indexOf('\u2026') >= 0) {
			width += look.padding;
		}
		return width;
	}

	/**
	 * Finds how many lines a header takes.
	 *
	 * @param gc any
	 * @param column the column
	 * @param width its width
	 * @return 1 to 3
	 */
	int lines(GC gc, Column<R, ?> column, int width) {
		return wrap(gc, column.titleWithHyphens(), width - 2 * look.padding - reserved(column)).size() + (column.unit().isEmpty() ? 0 : 1);
	}
}
