package se.lansnat.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.graphics.Rectangle;

/** The selected cells as row objects and columns. The cell with the focus is the current one. */
final class CellSelection<R> {

	private final TableModel<R> model;
	private final ShownColumns<R> columns;
	private final Layers<R> layers;

	CellSelection(TableModel<R> model, ShownColumns<R> columns, Layers<R> layers) {
		this.model = model;
		this.columns = columns;
		this.layers = layers;
	}

	/** @return the place of the current cell's line, or -1 */
	int position() {
		return layers.selection().getSelectionAnchor().getRowPosition();
	}

	/** @return the place of the current cell's column among those shown, or -1 */
	int columnPosition() {
		return layers.selection().getSelectionAnchor().getColumnPosition();
	}

	/** @return the row object of the current cell, or null; also where it is in a group's own line */
	R row() {
		int position = position();
		return position < 0 || position >= model.rowCount() ? null : model.row(position);
	}

	/** @return the group in whose line the current cell is, or null */
	Group<R> group() {
		int position = position();
		return position < 0 || position >= model.rowCount() ? null : model.group(position);
	}

	/** @return the column of the current cell, or null */
	Column<R, ?> column() {
		int position = columnPosition();
		return position < 0 || position >= columns.shown().size() ? null : columns.shown().get(position);
	}

	/** @return the row objects with a selected cell, from top to bottom */
	List<R> rows() {
		return positions().mapToObj(model::row).filter(row -> row != null).toList();
	}

	/** @return the selected cells of rows, from top to bottom: for each row its columns from left to right */
	Map<R, List<Column<R, ?>>> cells() {
		Map<R, List<Column<R, ?>>> cells = new LinkedHashMap<>();
		int[] selected = columnPositions();
		positions().filter(position -> model.row(position) != null).forEach(position -> {
			List<Column<R, ?>> inRow = new ArrayList<>();
			for (int column : selected) {
				if (layers.selection().isCellPositionSelected(column, position)) {
					inRow.add(columns.shown().get(column));
				}
			}
			cells.put(model.row(position), inRow);
		});
		return cells;
	}

	/** @return whether more than one cell is selected */
	boolean isSeveral() {
		return columnPositions().length > 1 || positions().limit(2).count() > 1;
	}

	/** @return the places of the lines with a selected cell, from top to bottom */
	IntStream positions() {
		return layers.selection().getSelectedRowPositions().stream().sorted((a, b) -> Integer.compare(a.start, b.start))
				.flatMapToInt(range -> IntStream.range(range.start, Math.min(range.end, model.rowCount())));
	}

	/** Selects one cell and brings it in sight. */
	void select(R row, Column<R, ?> column) {
		int position = model.positionOf(row);
		if (position >= 0) {
			select(position, columns.shown().indexOf(column));
		}
	}

	/** Selects one cell by its place and brings it in sight. */
	void select(int position, int column) {
		SelectionLayer selection = layers.selection();
		selection.doCommand(new SelectCellCommand(selection, Math.max(0, column), position, false, false));
	}

	/**
	 * Selects a cell in a group's own line after folding: that of its group, or of the group that it has been folded into.
	 *
	 * @param label of the group in whose line the current cell was, or null
	 * @param before where the current cell was
	 * @param column the place of its column
	 */
	void selectGroup(String label, int before, int column) {
		int place = Math.min(before, model.rowCount() - 1);
		while (place > 0 && (model.group(place) == null || label != null && !model.group(place).label().equals(label))) {
			place--;
		}
		select(place, column);
	}

	/** Selects a block of cells; the first one becomes the current one. */
	void selectBlock(int position, int column, int width, int height) {
		SelectionLayer selection = layers.selection();
		selection.selectRegion(column, position, width, height);
		selection.moveSelectionAnchor(column, position);
	}

	/** Selects a cell again after its row or column has moved, without scrolling; in place of a hidden column its neighbour's. */
	void restore(R row, Column<R, ?> column, int before) {
		SelectionLayer selection = layers.selection();
		int position = row == null ? -1 : model.positionOf(row);
		if (position < 0) {
			selection.clear();
		} else {
			int place = columns.shown().contains(column) ? columns.shown().indexOf(column) : Math.min(before, columns.shown().size() - 1);
			selection.selectCell(place, position, false, false);
			selection.moveSelectionAnchor(place, position);
		}
	}

	/** Selects again what is selected now after a change that moves no cell; the layers forget it when columns have other widths. */
	void keep(Runnable change) {
		SelectionLayer selection = layers.selection();
		// The model empties the very rectangles that it gives.
		List<Rectangle> selected = selection.getSelectionModel().getSelections().stream().distinct()
				.map(area -> new Rectangle(area.x, area.y, area.width, area.height)).toList();
		int position = position();
		int column = columnPosition();
		change.run();
		if (position >= 0) {
			// Arrow keys go on from the cell that was selected last.
			selection.selectCell(column, position, false, false);
			selection.moveSelectionAnchor(column, position);
		}
		selected.forEach(selection.getSelectionModel()::addSelection);
	}

	/** Brings the current cell in sight. */
	void reveal() {
		PositionCoordinate anchor = layers.selection().getSelectionAnchor();
		if (anchor.getRowPosition() >= 0) {
			layers.viewport().moveCellPositionIntoViewport(anchor.getColumnPosition(), anchor.getRowPosition());
		}
	}

	/** Goes on to a neighbouring cell of a row; from the last of a row to the first of the next. */
	void move(InlineEditor.Move move) {
		int width = columns.shown().size();
		int step = switch (move) {
			case LEFT -> -1;
			case RIGHT -> 1;
			case UP -> -width;
			case DOWN -> width;
			case STAY -> 0;
		};
		long cells = (long) model.rowCount() * width;
		long cell = (long) position() * width + columnPosition() + step;
		while (step != 0 && cell >= 0 && cell < cells && model.row((int) (cell / width)) == null) {
			cell += step;
		}
		if (position() >= 0 && cell >= 0 && cell < cells) {
			select((int) (cell / width), (int) (cell % width));
		}
	}

	/** @return the smallest range of columns that holds all selected cells, by their places among those shown */
	Range columnRange() {
		int[] selected = columnPositions();
		return selected.length == 0 ? new Range(0, 0) : new Range(selected[0], selected[selected.length - 1] + 1);
	}

	private int[] columnPositions() {
		return IntStream.of(layers.selection().getSelectedColumnPositions()).filter(position -> position < columns.shown().size()).sorted().toArray();
	}
}
