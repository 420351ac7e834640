package se.lansnat.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.event.ScrollEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What a table shows, in which order, and what is selected in it. */
abstract sealed class ArrangedTable<R> permits DataTable {

	static {
		CollectionFactories.load();
	}

	final TableModel<R> model;
	final ShownColumns<R> columns;
	final Look look;
	final BodyPainter<R> body;
	final Layers<R> layers;
	final ColumnWidths<R> widths;
	final TableCanvas canvas;
	final CellSelection<R> selection;
	final Arranger<R> arranger;
	final InlineEditor editor;
	final Unparsed.Store<R> unparsed = new Unparsed.Store<>();
	final Map<Integer, Unparsed> filterProblems = new HashMap<>();
	private final List<Runnable> selectionListeners = new ArrayList<>();
	private String emptyNote = "";

	ArrangedTable(Composite parent, List<Column<R, ?>> all) {
		model = new TableModel<>(all);
		columns = new ShownColumns<>(model.columns(), this::arrangeColumns);
		look = new Look(parent);
		body = new BodyPainter<>(look, model, columns, unparsed);
		HeaderPainter<R> header = new HeaderPainter<>(look, model, columns);
		widths = new ColumnWidths<>(parent, model, columns, look, header);
		layers = new Layers<>(model, columns, look, body, header, widths.headerHeight(), filterProblems);
		widths.setLayers(layers);
		canvas = new TableCanvas(parent, layers.all(), look);
		selection = new CellSelection<>(model, columns, layers);
		arranger = new Arranger<>(model, layers, selection);
		editor = new InlineEditor(canvas, look);
		canvas.setEmptyNote(() -> model.rowCount() > 0 ? "" : model.isFiltered() && !model.allRows().isEmpty() ? Messages.filter_nothing : emptyNote);
		canvas.onSelectAll(layers.selection()::selectAll);
		layers.selection().addLayerListener(event -> {
			if (event instanceof ISelectionEvent && !arranger.isArranging()) {
				selectionChanged();
			}
		});
		layers.viewport().addLayerListener(event -> {
			if (event instanceof ScrollEvent) {
				editor.follow();
			}
		});
		canvas.addListener(SWT.Resize, event -> widthsChanged());
	}

	/** Takes the keyboard; without a current cell the first one becomes it. */
	public void setFocus() {
		canvas.setFocus();
		if (selection.position() < 0) {
			selectFirst(0);
		}
	}

	/** @return the widget, to be laid out and to hang menus on */
	public Control control() {
		return canvas;
	}

	/** @return what is shown; change it through the table */
	public TableModel<R> model() {
		return model;
	}

	/** @return which columns are shown, and how */
	public ShownColumns<R> columns() {
		return columns;
	}

	/**
	 * Shows other rows. The current cell stays where its row is still there, and so does an open edit.
	 *
	 * @param rows the rows; the list is kept and must not change
	 */
	public void setRows(List<R> rows) {
		int position = selection.position();
		int column = selection.columnPosition();
		arrange(() -> model.setRows(rows));
		// Where the current row has gone its place is taken by the next one.
		if (position >= 0 && selection.position() < 0 && model.rowCount() > 0) {
			selection.select(Math.min(position, model.rowCount() - 1), column);
		}
	}

	/** Makes the columns wide enough for what the first rows and the totals hold, but those that the user has sized. */
	public void fitColumns() {
		GC gc = new GC(canvas);
		widths.fit(gc);
		gc.dispose();
		widthsChanged();
	}

	/** Paints all cells in sight again with the values that they have now. */
	public void refresh() {
		model.valuesChanged();
		canvas.redraw();
	}

	/**
	 * Orders the rows. What is being typed is taken over first.
	 *
	 * @param keys by what, the most important first
	 * @return false if what is being typed is no value: nothing is ordered then, and the open cell says what is wrong
	 */
	public boolean sort(List<SortKey> keys) {
		return committed(() -> model.sort(keys));
	}

	/**
	 * Groups the rows by a column's values. What is being typed is taken over first.
	 *
	 * @param columnId the column, or null for no groups
	 * @return false if what is being typed is no value: nothing has changed then, and the open cell says what is wrong
	 */
	public boolean groupBy(String columnId) {
		return committed(() -> model.groupBy(columnId == null ? -1 : model.columnIndex(columnId)));
	}

	/**
	 * Folds groups, or unfolds them. What is being typed is taken over first.
	 *
	 * @param groups which
	 * @param collapsed whether only their own lines are shown
	 */
	public void collapse(List<Group<R>> groups, boolean collapsed) {
		int position = selection.position();
		int column = selection.columnPosition();
		Group<R> current = selection.group();
		if (committed(() -> model.collapse(groups, collapsed)) && selection.position() < 0 && position >= 0) {
			selection.selectGroup(current == null ? null : current.label(), position, column);
		}
	}

	/**
	 * Filters by a column.
	 *
	 * @param column its index
	 * @param text what was typed; blank for no filter
	 * @throws InvalidInputException if it is no filter of the column; nothing has changed then
	 */
	public void filter(int column, String text) throws InvalidInputException {
		InvalidInputException[] failure = new InvalidInputException[1];
		arrange(() -> {
			try {
				model.setFilter(column, text);
			} catch (InvalidInputException e) {
				failure[0] = e;
			}
		});
		if (failure[0] != null) {
			throw failure[0];
		}
	}

	/** Shows all rows again, unless what is being typed is no value. */
	public void clearFilters() {
		committed(() -> {
			filterProblems.clear();
			model.clearFilters();
		});
	}

	/** @return the row object of the current cell, or null; also where it is in a group's own line */
	public R currentRow() {
		return selection.row();
	}

	/** @return the group in whose own line the current cell is, or null */
	public Group<R> currentGroup() {
		return selection.group();
	}

	/** @return the column of the current cell, or null */
	public Column<R, ?> currentColumn() {
		return selection.column();
	}

	/** @return the row objects with a selected cell, from top to bottom */
	public List<R> selectedRows() {
		return selection.rows();
	}

	/**
	 * Selects a cell and brings it in sight, also when filters or folded groups leave its row out, or its column is hidden.
	 *
	 * @param row the row object; one that is not in the table does nothing
	 * @param columnId the column, or null for the current one
	 */
	public void select(R row, String columnId) {
		int column = columnId == null ? -1 : model.columnIndex(columnId);
		Column<R, ?> wanted = column >= 0 ? model.columns().get(column) : selection.column() == null ? columns.shown().get(0) : selection.column();
		if (row == null || row == selection.row() && wanted == selection.column()) {
			return;
		}
		arranger.expose(row);
		if (columns.isHidden(wanted)) {
			columns.show(wanted);
		}
		selection.select(row, wanted);
	}

	/**
	 * Begins to tell of other selected cells.
	 *
	 * @param listener called after each change
	 */
	public void onSelection(Runnable listener) {
		selectionListeners.add(listener);
	}

	/**
	 * Sets what stands in place of the rows where there are none.
	 *
	 * @param text a sentence: what is not there, and what can be done
	 */
	public void setEmptyNote(String text) {
		emptyNote = text;
	}

	/**
	 * Arranges the table as the user has left it the last time, and keeps how it is left this time. To be called last, when rows and
	 * the order at first are set.
	 *
	 * @param tableId the same each time for tables with the same columns
	 * @param memory where it is kept
	 */
	public void remember(String tableId, TableMemory memory) {
		Remembering<R> remembering = new Remembering<>(model, columns, widths, look);
		String state = memory.load(tableId);
		if (!state.isEmpty()) {
			arrange(() -> remembering.restore(state));
			widthsChanged();
		}
		new Keeping<>(remembering, tableId, memory, canvas).follow(arranger, layers);
	}

	/** @return whether the text of a row has been painted yet */
	public boolean hasPainted() {
		return body.hasPainted();
	}

	/** Selects the first line's cell of a column, by its place among those shown. */
	void selectFirst(int column) {
		if (model.rowCount() > 0) {
			selection.select(0, column);
		}
	}

	/** Columns have other widths than before. The layers forget the selected cells with their columns; they stay all the same. */
	void widthsChanged() {
		arranger.widths(() -> widths.apply(canvas.getClientArea().width));
		editor.follow();
		canvas.redraw();
	}

	private void arrangeColumns(Runnable change) {
		arranged(arranger.columns(() -> {
			change.run();
			widths.apply(canvas.getClientArea().width);
		}));
	}

	private boolean committed(Runnable change) {
		if (!editor.commit(InlineEditor.Move.STAY)) {
			return false;
		}
		arrange(change);
		return true;
	}

	private void arrange(Runnable change) {
		arranged(arranger.rows(change));
	}

	private void arranged(boolean otherRow) {
		editor.follow();
		canvas.redraw();
		if (otherRow) {
			selectionChanged();
		}
	}

	private void selectionChanged() {
		List.copyOf(selectionListeners).forEach(Runnable::run);
	}
}
