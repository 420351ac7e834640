package se.lansnat.ui.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the column headers: the title in at most two lines, the unit below, and how the column takes part in the sorting. */
final class HeaderPainter<R> extends CellText {

	private final TableModel<R> model;

	HeaderPainter(Look look, TableModel<R> model) {
		super(look);
		this.model = model;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle area, IConfigRegistry registry) {
		Column<R, ?> column = model.columns().get(cell.getColumnIndex());
		Shades shades = look.shades();
		gc.setBackground(shades.header);
		gc.fillRectangle(area);
		int sort = sortStep(cell.getColumnIndex());
		int arrow = sort < 0 ? 0 : arrowWidth(gc, sort);
		if (sort >= 0) {
			paintArrow(gc, area, sort, arrow, shades);
		}
		List<String> lines = wrap(gc, column.title(), area.width - 2 * look.padding - arrow);
		int height = look.lineHeight * (lines.size() + (column.unit().isEmpty() ? 0 : 1));
		int y = area.y + (area.height - height) / 2;
		gc.setForeground(shades.foreground);
		for (String line : lines) {
			drawLine(gc, line, area, y, column, true);
			y += look.lineHeight;
		}
		gc.setForeground(shades.dim);
		drawLine(gc, column.unit(), area, y, column, false);
	}

	private void drawLine(GC gc, String line, Rectangle area, int y, Column<R, ?> column, boolean bold) {
		gc.setFont(bold ? look.bold() : look.plain());
		TextWidths widths = bold ? look.boldWidths : look.plainWidths;
		int width = widths.of(gc, line);
		int x = column.type().isCheck() ? area.x + (area.width - width) / 2
				: column.type().isRightAligned() ? area.x + area.width - look.padding - width : area.x + look.padding;
		gc.drawText(line, x, y, SWT.DRAW_TRANSPARENT);
	}

	/** Breaks a title into at most two lines between words; what has no room is shortened. */
	private List<String> wrap(GC gc, String title, int room) {
		gc.setFont(look.bold());
		List<String> lines = new ArrayList<>();
		String rest = title;
		if (look.boldWidths.of(gc, rest) > room) {
			int space = -1;
			for (int i = rest.indexOf(' '); i >= 0; i = rest.indexOf(' ', i + 1)) {
				if (space < 0 || look.boldWidths.of(gc, rest.substring(0, i)) <= room) {
					space = i;
				}
			}
			if (space >= 0) {
				lines.add(look.boldWidths.fitted(gc, rest.substring(0, space), room));
				rest = rest.substring(space + 1);
			}
		}
		lines.add(look.boldWidths.fitted(gc, rest, room));
		return lines;
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

	private int arrowWidth(GC gc, int step) {
		gc.setFont(look.plain());
		int number = model.sortKeys().size() > 1 ? look.plainWidths.of(gc, String.valueOf(step + 1)) : 0;
		return look.lineHeight / 2 + number + look.padding;
	}

	/** The arrow stands at the edge that the texts leave free: left of numbers, right of texts. */
	private void paintArrow(GC gc, Rectangle area, int step, int width, Shades shades) {
		int size = look.lineHeight / 2;
		boolean left = model.columns().get(model.sortKeys().get(step).column()).type().isRightAligned();
		int x = left ? area.x + look.padding / 2 : area.x + area.width - width - look.padding / 2;
		int y = area.y + (area.height - size) / 2;
		Symbols.arrow(gc, x, y, size, model.sortKeys().get(step).descending(), shades.foreground);
		if (model.sortKeys().size() > 1) {
			gc.setFont(look.plain());
			gc.setForeground(shades.dim);
			gc.drawText(String.valueOf(step + 1), x + size + 1, area.y + (area.height - look.lineHeight) / 2, SWT.DRAW_TRANSPARENT);
		}
	}

	/**
	 * Finds how wide a column must be for its header.
	 *
	 * @param gc any
	 * @param column the column
	 * @return the width of its longest word or its unit, with room for the arrow
	 */
	int leastWidth(GC gc, Column<R, ?> column) {
		gc.setFont(look.bold());
		int widest = 0;
		for (String word : column.title().split(" ")) {
			widest = Math.max(widest, look.boldWidths.of(gc, word));
		}
		int arrow = column.type().isCheck() ? 0 : look.lineHeight / 2 + look.padding;
		return widest + 2 * look.padding + arrow;
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
		int arrow = column.type().isCheck() ? 0 : look.lineHeight / 2 + look.padding;
		return wrap(gc, column.title(), width - 2 * look.padding - arrow).size() + (column.unit().isEmpty() ? 0 : 1);
	}
}
