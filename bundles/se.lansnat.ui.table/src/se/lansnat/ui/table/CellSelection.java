package se.lansnat.ui.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;

/** The selected cells as row objects and columns. The cell with the focus is the current one. */
final class CellSelection<R> {

	private final TableModel<R> model;
	private final Layers<R> layers;

	CellSelection(TableModel<R> model, Layers<R> layers) {
		this.model = model;
		this.layers = layers;
	}

	/** @return the place of the current cell's row among those shown, or -1 */
	int position() {
		return layers.selection().getSelectionAnchor().getRowPosition();
	}

	/** @return the index of the current cell's column, or -1 */
	int columnIndex() {
		return layers.selection().getSelectionAnchor().getColumnPosition();
	}

	/** @return the row object of the current cell, or null */
	R row() {
		int position = position();
		return position < 0 || position >= model.rowCount() ? null : model.row(position);
	}

	/** @return the column of the current cell, or null */
	Column<R, ?> column() {
		int index = columnIndex();
		return index < 0 ? null : model.columns().get(index);
	}

	/** @return the row objects with a selected cell, from top to bottom */
	List<R> rows() {
		List<R> rows = new ArrayList<>();
		layers.selection().getSelectedRowPositions().stream().sorted((a, b) -> Integer.compare(a.start, b.start)).forEach(range -> {
			for (int position = range.start; position < Math.min(range.end, model.rowCount()); position++) {
				rows.add(model.row(position));
			}
		});
		return rows;
	}

	/** @return the columns in which a row's cells are selected, from left to right */
	List<Column<R, ?>> columns(R row) {
		int position = model.positionOf(row);
		List<Column<R, ?>> columns = new ArrayList<>();
		for (int c = 0; c < model.columns().size(); c++) {
			if (layers.selection().isCellPositionSelected(c, position)) {
				columns.add(model.columns().get(c));
			}
		}
		return columns;
	}

	/** Selects one cell and brings it in sight. */
	void select(R row, Column<R, ?> column) {
		int position = model.positionOf(row);
		if (position >= 0) {
			select(position, model.columns().indexOf(column));
		}
	}

	/** Selects one cell by its place and brings it in sight. */
	void select(int position, int column) {
		SelectionLayer selection = layers.selection();
		selection.doCommand(new SelectCellCommand(selection, column, position, false, false));
	}

	/** Selects a cell again after its row has moved, without scrolling. */
	void restore(R row, Column<R, ?> column) {
		SelectionLayer selection = layers.selection();
		int position = row == null ? -1 : model.positionOf(row);
		if (position < 0) {
			selection.clear();
		} else {
			selection.selectCell(model.columns().indexOf(column), position, false, false);
			selection.moveSelectionAnchor(model.columns().indexOf(column), position);
		}
	}

	/** Brings the current cell in sight. */
	void reveal() {
		PositionCoordinate anchor = layers.selection().getSelectionAnchor();
		if (anchor.getRowPosition() >= 0) {
			layers.viewport().moveCellPositionIntoViewport(anchor.getColumnPosition(), anchor.getRowPosition());
		}
	}

	/** Goes on to a neighbouring cell; from the last of a row to the first of the next. */
	void move(InlineEditor.Move move) {
		PositionCoordinate anchor = layers.selection().getSelectionAnchor();
		int columns = model.columns().size();
		int cell = anchor.getRowPosition() * columns + anchor.getColumnPosition() + switch (move) {
			case LEFT -> -1;
			case RIGHT -> 1;
			case UP -> -columns;
			case DOWN -> columns;
			case STAY -> 0;
		};
		if (anchor.getRowPosition() >= 0 && cell >= 0 && cell < (long) model.rowCount() * columns) {
			select(cell / columns, cell % columns);
		}
	}

	/** @return the smallest range of columns that holds all selected cells */
	Range columnRange() {
		int[] selected = layers.selection().getSelectedColumnPositions();
		int first = Integer.MAX_VALUE;
		int last = -1;
		for (int column : selected) {
			first = Math.min(first, column);
			last = Math.max(last, column);
		}
		return new Range(Math.min(first, last + 1), last + 1);
	}
}
