package se.lansnat.ui.table;

import java.util.StringJoiner;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;

import se.lansnat.model.text.SwedishNumbers;

/** What there is to say about a cell by its place: the place of its line and of its column among those shown. */
final class CellFacts<R> {

	private final ArrangedTable<R> table;

	CellFacts(ArrangedTable<R> table) {
		this.table = table;
	}

	/** {@return what the cell says, or what was typed there and is no value} */
	String text(int row, int column) {
		Group<R> group = group(row);
		Column<R, ?> of = column(column);
		if (group != null) {
			return column == 0 ? GroupPainter.text(group) : group.total(of);
		}
		Unparsed wrong = unparsed(row, column);
		return wrong != null ? wrong.text() : of.text(table.model.row(row));
	}

	/** {@return a sentence about the cell, for those that are told of the table alone and not of its cells} */
	String sentence(int row, int column) {
		Group<R> group = group(row);
		String text = text(row, column);
		String said = group == null ? text : text + ", " + (group.isCollapsed() ? Messages.cell_collapsed : Messages.cell_expanded);
		StringJoiner sentences = new StringJoiner(" ");
		sentences.add(NLS.bind(Messages.cell_place, new Object[] { column(column).title(), said.isEmpty() ? Messages.cell_empty : said,
				SwedishNumbers.format(row + 1), SwedishNumbers.format(table.model.rowCount()) }));
		if (group == null && !isEditable(row, column)) {
			sentences.add(Messages.cell_fixed);
		}
		return sentences.add(remark(row, column)).toString().strip();
	}

	/** {@return what is wrong in the cell or what it draws attention to, empty for nothing} */
	String remark(int row, int column) {
		Unparsed wrong = unparsed(row, column);
		if (wrong != null) {
			return wrong.problem();
		}
		Mark mark = group(row) != null ? null : column(column).mark(table.model.row(row));
		return mark == null ? "" : mark.text();
	}

	boolean isWrong(int row, int column) {
		return unparsed(row, column) != null;
	}

	Group<R> group(int row) {
		return table.model.group(row);
	}

	boolean isEditable(int row, int column) {
		return group(row) == null && column(column).isEditable(table.model.row(row));
	}

	boolean isChecked(int row, int column) {
		return group(row) == null && column(column).type().isCheck() && Boolean.TRUE.equals(column(column).value(table.model.row(row)));
	}

	boolean isSelected(int row, int column) {
		return table.layers.selection().isCellPositionSelected(column, row);
	}

	boolean isCurrent(int row, int column) {
		return table.selection.position() == row && table.selection.columnPosition() == column;
	}

	boolean isFocused() {
		return table.canvas.isFocusControl();
	}

	int columnCount() {
		return table.columns.shown().size();
	}

	/** {@return whether the place is still one of a cell} */
	boolean exists(int row, int column) {
		return row < table.model.rowCount() && column < table.columns.shown().size();
	}

	/** {@return where the cell is on the screen, or null where it is not in sight} */
	Rectangle onScreen(int row, int column) {
		Rectangle bounds = table.layers.bounds(column, row);
		return bounds == null ? null : table.canvas.getDisplay().map(table.canvas, null, bounds);
	}

	Column<R, ?> column(int column) {
		return table.columns.shown().get(column);
	}

	private Unparsed unparsed(int row, int column) {
		return group(row) != null ? null : table.unparsed.of(table.model.row(row), column(column));
	}
}
