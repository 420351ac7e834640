package se.lansnat.ui.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.resize.action.ColumnResizeCursorAction;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEventMatcher;
import org.eclipse.nebula.widgets.nattable.resize.mode.ColumnResizeDragMode;
import org.eclipse.nebula.widgets.nattable.selection.MoveCellSelectionCommandHandler;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.ui.action.ClearCursorAction;
import org.eclipse.nebula.widgets.nattable.ui.action.NoOpMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeDetectUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** What keys and the mouse do in a table. Undo and redo are not among them: those keys go to the workbench. */
final class Bindings<R> {

	private static final int FITTED_ROWS = 2_000;

	private final DataTable<R> table;
	private final TableCanvas canvas;
	private final Layers<R> layers;
	private final CellEditing<R> editing;
	private final FilterEditing<R> filtering;

	Bindings(DataTable<R> table, TableCanvas canvas, Layers<R> layers, CellEditing<R> editing, FilterEditing<R> filtering) {
		this.table = table;
		this.canvas = canvas;
		this.layers = layers;
		this.editing = editing;
		this.filtering = filtering;
	}

	void register() {
		UiBindingRegistry bindings = canvas.getUiBindingRegistry();
		registerKeys(bindings);
		registerResizing(bindings);
		bindings.registerSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1), (nat, event) -> sort(event, false));
		bindings.registerSingleClickBinding(new MouseEventMatcher(SWT.SHIFT, GridRegion.COLUMN_HEADER, 1), (nat, event) -> sort(event, true));
		bindings.registerSingleClickBinding(new MouseEventMatcher(SWT.NONE, Layers.FILTER, 1), (nat, event) -> filtering.begin(column(event)));
		bindings.registerSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, 1), (nat, event) -> toggle(event));
		bindings.registerDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, 1), (nat, event) -> activate());
		// What the mouse's right button hits becomes the current cell, unless it is selected already.
		bindings.registerMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, 3), (nat, event) -> selectForMenu(event));
		new DefaultSelectionBindings() {
			@Override
			protected void configureColumnHeaderMouseClickBindings(UiBindingRegistry registry) {
				// Clicks on headers sort.
			}

			@Override
			protected void configureRowHeaderMouseClickBindings(UiBindingRegistry registry) {
				// There are no row headers.
			}
		}.configureUiBindings(bindings);
		layers.selection().registerCommandHandler(new MoveCellSelectionCommandHandler(layers.selection()));
		canvas.addListener(SWT.Traverse, event -> {
			// A table that cannot be edited doesn't hold the Tab key back.
			boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
			if (tab && (!isEditable() || (event.stateMask & SWT.CTRL) != 0)) {
				event.doit = true;
			}
		});
	}

	private void registerKeys(UiBindingRegistry bindings) {
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'), (nat, event) -> table.copy(false));
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1 | SWT.MOD2, 'c'), (nat, event) -> table.copy(true));
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'f'), (nat, event) -> filtering.begin(currentColumn()));
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), (nat, event) -> table.activate());
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.ESC), (nat, event) -> {
			editing.discardUnparsed();
			canvas.redraw();
		});
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.DEL), (nat, event) -> {
			editing.clear();
			canvas.redraw();
		});
		bindings.registerFirstKeyBinding(event -> isEnter(event) && !isEditable(), (nat, event) -> table.activate());
		bindings.registerFirstKeyBinding(Bindings::isTyped, (nat, event) -> editing.begin(event.character));
	}

	private void registerResizing(UiBindingRegistry bindings) {
		bindings.registerFirstMouseMoveBinding(new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 0), new ColumnResizeCursorAction(),
				new ClearCursorAction());
		bindings.registerFirstMouseDragMode(new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1), new ColumnResizeDragMode());
		bindings.registerDoubleClickBinding(new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1), this::fit);
		bindings.registerSingleClickBinding(new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1), new NoOpMouseAction());
	}

	private static boolean isTyped(KeyEvent event) {
		return event.character >= ' ' && event.character != SWT.DEL && (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
	}

	private static boolean isEnter(KeyEvent event) {
		return event.stateMask == 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR);
	}

	private boolean isEditable() {
		return table.currentRow() != null && table.model().columns().stream().anyMatch(column -> column.isEditable(table.currentRow()));
	}

	/** Each click goes one step on: ascending, descending, unsorted. */
	private void sort(MouseEvent event, boolean add) {
		int column = column(event);
		List<SortKey> keys = new ArrayList<>(table.model().sortKeys());
		int step = -1;
		for (int i = 0; i < keys.size(); i++) {
			step = keys.get(i).column() == column ? i : step;
		}
		SortKey next = step < 0 ? new SortKey(column, false) : keys.get(step).descending() ? null : new SortKey(column, true);
		if (!add) {
			keys.clear();
			step = -1;
		}
		if (step >= 0 && next != null) {
			keys.set(step, next);
		} else if (step >= 0) {
			keys.remove(step);
		} else if (next != null) {
			keys.add(next);
		}
		table.sort(keys);
	}

	private void toggle(MouseEvent event) {
		Column<R, ?> column = table.model().columns().get(column(event));
		if (column.type().isCheck() && column == table.currentColumn()) {
			editing.begin();
		}
	}

	/** A check box has been turned over by the clicks themselves. */
	private void activate() {
		if (table.currentColumn() != null && !table.currentColumn().type().isCheck()) {
			table.activate();
		}
	}

	private void selectForMenu(MouseEvent event) {
		int column = column(event);
		int position = canvas.getRowIndexByPosition(canvas.getRowPositionByY(event.y));
		if (!layers.selection().isCellPositionSelected(column, position) && position < table.model().rowCount()) {
			table.select(table.model().row(position), table.model().columns().get(column).id());
		}
	}

	/** Makes the column left of the edge as wide as its widest text. */
	private void fit(NatTable nat, MouseEvent event) {
		int position = CellEdgeDetectUtil.getColumnPositionToResize(canvas, new Point(event.x, event.y));
		if (position >= 0) {
			int index = canvas.getColumnIndexByPosition(position);
			GC gc = new GC(canvas);
			layers.setWidth(index, layers.fittingWidth(gc, index, FITTED_ROWS));
			gc.dispose();
		}
	}

	private int currentColumn() {
		return table.currentColumn() == null ? 0 : table.model().columns().indexOf(table.currentColumn());
	}

	private int column(MouseEvent event) {
		return canvas.getColumnIndexByPosition(canvas.getColumnPositionByX(event.x));
	}
}
