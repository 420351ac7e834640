package se.lansnat.ui.table;

import java.util.ArrayList;
import java.util.List;

/** Changes what a table shows and in which order, and keeps the current cell with its row and column. */
final class Arranger<R> {

	private final TableModel<R> model;
	private final Layers<R> layers;
	private final CellSelection<R> selection;
	private final List<Runnable> listeners = new ArrayList<>();
	private boolean arranging;

	Arranger(TableModel<R> model, Layers<R> layers, CellSelection<R> selection) {
		this.model = model;
		this.layers = layers;
		this.selection = selection;
	}

	/** Begins to tell of each change, after it. */
	void listen(Runnable listener) {
		listeners.add(listener);
	}

	/** @return whether a change is under way, in which the selection comes and goes */
	boolean isArranging() {
		return arranging;
	}

	/**
	 * Changes which lines there are.
	 *
	 * @return whether another row is the current one now
	 */
	boolean rows(Runnable change) {
		return columns(() -> {
			change.run();
			layers.rowsChanged();
		});
	}

	/** Shows a row that filters or folding leave out, unless it is none of the table's. */
	void expose(R row) {
		if (model.positionOf(row) < 0 && model.allRows().contains(row)) {
			rows(() -> model.exempt(row));
		}
	}

	/** Changes how wide columns are; all that is selected stays so. */
	void widths(Runnable change) {
		boolean within = arranging;
		arranging = true;
		try {
			selection.keep(change);
		} finally {
			arranging = within;
		}
	}

	/** Changes which columns are shown, and how. */
	boolean columns(Runnable change) {
		R row = selection.row();
		Column<R, ?> column = selection.column();
		int place = selection.columnPosition();
		arranging = true;
		try {
			change.run();
			selection.restore(row, column, place);
		} finally {
			arranging = false;
		}
		listeners.forEach(Runnable::run);
		return row != selection.row();
	}
}
