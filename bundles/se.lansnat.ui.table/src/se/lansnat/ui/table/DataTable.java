package se.lansnat.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.event.ScrollEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A table of row objects that can be sorted, filtered, edited and copied from. It shows what its {@link TableModel} holds and never
 * copies it. UI thread only.
 *
 * @param <R> the row objects
 */
public final class DataTable<R> {

	private static final int FITTED_ROWS = 100;

	static {
		CollectionFactories.load();
	}

	private final TableModel<R> model;
	private final TableCanvas canvas;
	private final Layers<R> layers;
	private final BodyPainter<R> body;
	private final InlineEditor editor;
	private final CellSelection<R> selection;
	private final CellEditing<R> editing;
	private final FilterEditing<R> filtering;
	private final Unparsed.Store<R> unparsed = new Unparsed.Store<>();
	private final Map<Integer, Unparsed> filterProblems = new HashMap<>();
	private final List<Runnable> selectionListeners = new ArrayList<>();
	private final Clip<R> clip;
	private Runnable activation = () -> {
	};
	private Runnable typingListener = () -> {
	};
	private boolean arranging;
	private String emptyNote = "";

	/**
	 * Makes a table without rows.
	 *
	 * @param parent where it stands; its font and colours are taken over
	 * @param name what the table is, for those who cannot see it
	 * @param columns the columns, at least one
	 */
	public DataTable(Composite parent, String name, List<Column<R, ?>> columns) {
		model = new TableModel<>(columns);
		Look look = new Look(parent);
		body = new BodyPainter<>(look, model, unparsed);
		layers = new Layers<>(parent, model, look, body, filterProblems);
		canvas = new TableCanvas(parent, layers.all(), look);
		selection = new CellSelection<>(model, layers);
		editor = new InlineEditor(canvas, look);
		editing = new CellEditing<>(model, layers, editor, unparsed, selection, () -> typingListener.run());
		filtering = new FilterEditing<>(this, layers, editor, filterProblems);
		clip = new Clip<>(this, selection);
		canvas.onCopy(() -> clip.copy(false));
		canvas.setEmptyNote(() -> model.rowCount() > 0 ? "" : model.isFiltered() && !model.allRows().isEmpty() ? Messages.filter_nothing : emptyNote);
		canvas.onSelectAll(layers.selection()::selectAll);
		new Bindings<>(this, canvas, layers, editing, filtering).register();
		canvas.configure();
		new CellTips<>(this, canvas, unparsed, filterProblems).install();
		layers.selection().addLayerListener(event -> {
			if (event instanceof ISelectionEvent && !arranging) {
				selectionChanged();
			}
		});
		layers.viewport().addLayerListener(event -> {
			if (event instanceof ScrollEvent) {
				editor.follow();
			}
		});
		canvas.addListener(SWT.Resize, event -> {
			layers.stretch(canvas.getClientArea().width);
			editor.follow();
		});
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

	/** Takes the keyboard; without a current cell the first one becomes it. */
	public void setFocus() {
		canvas.setFocus();
		if (selection.row() == null) {
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

	/**
	 * Shows other rows. The current cell stays where its row is still there, and so does an open edit.
	 *
	 * @param rows the rows; the list is kept and must not change
	 */
	public void setRows(List<R> rows) {
		int position = selection.position();
		int column = selection.columnIndex();
		arrange(() -> model.setRows(rows));
		// Where the current row has gone its place is taken by the next one.
		if (position >= 0 && selection.row() == null && model.rowCount() > 0) {
			selection.select(Math.min(position, model.rowCount() - 1), column);
		}
	}

	/** Makes the columns wide enough for what the first rows and the totals hold. */
	public void fitColumns() {
		GC gc = new GC(canvas);
		layers.fit(gc, FITTED_ROWS);
		gc.dispose();
		layers.stretch(canvas.getClientArea().width);
	}

	/** Paints all cells in sight again with the values that they have now. */
	public void refresh() {
		model.valuesChanged();
		canvas.redraw();
	}

	/**
	 * Orders the rows. An open edit is finished first.
	 *
	 * @param keys by what, the most important first
	 */
	public void sort(List<SortKey> keys) {
		editor.leave();
		arrange(() -> model.sort(keys));
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

	/** Shows all rows again. */
	public void clearFilters() {
		editor.leave();
		filterProblems.clear();
		arrange(model::clearFilters);
	}

	/** @return the row object of the current cell, or null */
	public R currentRow() {
		return selection.row();
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
	 * Selects a cell and brings it in sight, also when the filters leave its row out.
	 *
	 * @param row the row object; one that is not in the table does nothing
	 * @param columnId the column, or null for the current one
	 */
	public void select(R row, String columnId) {
		int column = columnId == null ? -1 : model.columnIndex(columnId);
		Column<R, ?> wanted = column >= 0 ? model.columns().get(column) : selection.column() == null ? model.columns().get(0) : selection.column();
		if (row == selection.row() && wanted == selection.column()) {
			return;
		}
		if (model.positionOf(row) < 0 && model.allRows().contains(row)) {
			arrange(() -> model.exempt(row));
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
	 * Sets what a double click and Enter do in cells that cannot be edited.
	 *
	 * @param action what to do with the current cell
	 */
	public void onActivation(Runnable action) {
		activation = action;
	}

	/**
	 * Sets what stands in place of the rows where there are none.
	 *
	 * @param text a sentence: what is not there, and what can be done
	 */
	public void setEmptyNote(String text) {
		emptyNote = text;
	}

	/** Opens the current cell for editing, or does what was set for cells that cannot be edited. */
	public void activate() {
		if (!editing.begin()) {
			activation.run();
		}
	}

	/** @return whether something is being typed in a cell or a filter */
	public boolean isEditing() {
		return editor.isOpen();
	}

	/** @return whether something has been typed in a cell that is not in its row object yet, in an open cell or as a text that is no value */
	public boolean isUnfinished() {
		return editing.isUnfinished();
	}

	/**
	 * Begins to tell when typing in cells begins and ends.
	 *
	 * @param listener called after each change of {@link #isUnfinished()} or {@link #isEditing()}
	 */
	public void onTyping(Runnable listener) {
		typingListener = listener;
	}

	/** Takes back what has been typed in the open cell or filter; it stays open. */
	public void revertTyping() {
		editor.revert();
	}

	/**
	 * Sets who empties the selected cells, as one command.
	 *
	 * @param clearing gets the columns that can be edited for each row object
	 */
	public void onClearing(Consumer<Map<R, List<Column<R, ?>>>> clearing) {
		editing.setClearing(clearing);
	}

	/**
	 * Finishes all editing: to be called before saving, closing and whatever needs the values.
	 *
	 * @return false if something typed is no value of its column: its cell is open then and says what is wrong
	 */
	public boolean commitAndClose() {
		return editing.finish();
	}

	/**
	 * Copies the selected cells to the clipboard, tabs between columns and a line for each row.
	 *
	 * @param withHeaders whether the titles stand above
	 */
	public void copy(boolean withHeaders) {
		clip.copy(withHeaders);
	}

	/**
	 * Adds what can be done in any table to a context menu.
	 *
	 * @param menu the menu that is about to be shown
	 */
	public void fillMenu(IMenuManager menu) {
		new TableActions<>(this, filtering).fill(menu);
	}

	/** @return whether the text of a row has been painted yet */
	public boolean hasPainted() {
		return body.hasPainted();
	}

	/** Selects the first row's cell of a column. */
	void selectFirst(int column) {
		if (model.rowCount() > 0) {
			selection.select(0, column);
		}
	}

	private void arrange(Runnable change) {
		R row = selection.row();
		Column<R, ?> column = selection.column();
		arranging = true;
		try {
			change.run();
			layers.rowsChanged();
			selection.restore(row, column);
		} finally {
			arranging = false;
		}
		editor.follow();
		canvas.redraw();
		if (row != selection.row()) {
			selectionChanged();
		}
	}

	private void selectionChanged() {
		List.copyOf(selectionListeners).forEach(Runnable::run);
	}
}
