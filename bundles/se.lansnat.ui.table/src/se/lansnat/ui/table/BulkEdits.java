package se.lansnat.ui.table;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Edits of several cells, as one step: filling, emptying, and whatever else the selected cells are given together. */
final class BulkEdits<R> {

	private final CellSelection<R> selection;
	private final TableModel<R> model;
	private final Unparsed.Store<R> unparsed;
	private final Runnable changed;
	private Consumer<List<CellEdit<R, ?>>> owner = edits -> edits.forEach(CellEdit::apply);

	/**
	 * Makes them.
	 *
	 * @param changed called after each change of values or of texts that are none
	 */
	BulkEdits(CellSelection<R> selection, TableModel<R> model, Unparsed.Store<R> unparsed, Runnable changed) {
		this.selection = selection;
		this.model = model;
		this.unparsed = unparsed;
		this.changed = changed;
	}

	void setOwner(Consumer<List<CellEdit<R, ?>>> edits) {
		owner = edits;
	}

	/** Begins an edit. */
	Batch<R> begin() {
		return new Batch<>(unparsed);
	}

	/** Does an edit as one step. */
	void apply(Batch<R> batch) {
		if (!batch.edits().isEmpty()) {
			owner.accept(batch.edits());
		}
		if (!batch.edits().isEmpty() || batch.touchedTexts()) {
			changed.run();
		}
	}

	/** Empties the selected cells that can be emptied. */
	Batch<R> clear() {
		Batch<R> batch = begin();
		selection.cells().forEach((row, columns) -> columns.forEach(column -> batch.empty(row, column)));
		apply(batch);
		return batch;
	}

	/** Gives the selected cells what the topmost one of their column holds; a single row what the row above holds. */
	Batch<R> fillDown() {
		Batch<R> batch = begin();
		Map<R, List<Column<R, ?>>> cells = selection.cells();
		if (cells.isEmpty()) {
			return batch;
		}
		R source = cells.keySet().iterator().next();
		boolean single = cells.size() == 1;
		if (single) {
			int above = selection.position() - 1;
			if (above < 0 || model.row(above) == null) {
				return batch;
			}
			source = model.row(above);
		}
		for (Map.Entry<R, List<Column<R, ?>>> entry : cells.entrySet()) {
			for (Column<R, ?> column : entry.getValue()) {
				if (entry.getKey() != source) {
					batch.copy(source, entry.getKey(), column);
				}
			}
		}
		apply(batch);
		return batch;
	}

	/**
	 * Gives all selected cells that can be edited the same text.
	 *
	 * @throws InvalidInputException if it is no value of one of their columns; nothing has changed then
	 */
	Batch<R> fill(String text) throws InvalidInputException {
		Batch<R> batch = begin();
		for (Map.Entry<R, List<Column<R, ?>>> entry : selection.cells().entrySet()) {
			for (Column<R, ?> column : entry.getValue()) {
				if (column.isEditable(entry.getKey())) {
					column.type().parse(text);
				}
				batch.text(entry.getKey(), column, text);
			}
		}
		apply(batch);
		return batch;
	}

	/** Turns the selected check boxes to the other side of the current one, as one step. */
	void toggle() {
		Batch<R> batch = begin();
		boolean checked = !Boolean.TRUE.equals(selection.column().value(selection.row()));
		selection.cells().forEach((row, columns) -> columns.stream().filter(column -> column.type().isCheck())
				.forEach(column -> batch.check(row, column, checked)));
		apply(batch);
	}
}
