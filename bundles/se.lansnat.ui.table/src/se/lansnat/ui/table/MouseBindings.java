package se.lansnat.ui.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.resize.action.ColumnResizeCursorAction;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEventMatcher;
import org.eclipse.nebula.widgets.nattable.resize.mode.ColumnResizeDragMode;
import org.eclipse.nebula.widgets.nattable.ui.action.ClearCursorAction;
import org.eclipse.nebula.widgets.nattable.ui.action.NoOpMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeDetectUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** What the mouse does in a table. */
final class MouseBindings<R> {

	private static final int FITTED_ROWS = 2_000;

	private final DataTable<R> table;
	private final TableCanvas canvas;
	private final Layers<R> layers;
	private final ColumnWidths<R> widths;
	private final CellEditing<R> editing;
	private final FilterEditing<R> filtering;

	MouseBindings(DataTable<R> table, TableCanvas canvas, Layers<R> layers, ColumnWidths<R> widths, CellEditing<R> editing, FilterEditing<R> filtering) {
		this.table = table;
		this.canvas = canvas;
		this.layers = layers;
		this.widths = widths;
		this.editing = editing;
		this.filtering = filtering;
	}

	void register(UiBindingRegistry bindings) {
		registerResizing(bindings);
		bindings.registerMouseDragMode(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1), new ColumnDrag<>(table.columns()));
		bindings.registerSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1), (nat, event) -> sort(event, false));
		bindings.registerSingleClickBinding(new MouseEventMatcher(SWT.SHIFT, GridRegion.COLUMN_HEADER, 1), (nat, event) -> sort(event, true));
		bindings.registerSingleClickBinding(new MouseEventMatcher(SWT.NONE, Layers.FILTER, 1),
				(nat, event) -> filtering.begin(table.model().columns().indexOf(column(event))));
		bindings.registerSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, 1), (nat, event) -> toggle(event));
		bindings.registerDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, 1), (nat, event) -> activate());
		// What the mouse's right button hits becomes the current cell, unless it is selected already.
		bindings.registerMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, 3), (nat, event) -> selectForMenu(event));
		bindings.registerMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 3), (nat, event) -> table.setMenuColumn(column(event)));
		bindings.registerMouseDownBinding(new MouseEventMatcher(SWT.NONE, Layers.FILTER, 3), (nat, event) -> table.setMenuColumn(column(event)));
	}

	private void registerResizing(UiBindingRegistry bindings) {
		bindings.registerFirstMouseMoveBinding(new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 0), new ColumnResizeCursorAction(),
				new ClearCursorAction());
		bindings.registerFirstMouseDragMode(new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1), new ColumnResizeDragMode());
		bindings.registerDoubleClickBinding(new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1), this::fit);
		bindings.registerSingleClickBinding(new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1), new NoOpMouseAction());
	}

	private void sort(MouseEvent event, boolean add) {
		table.sort(SortSteps.next(table.model().sortKeys(), table.model().columns().indexOf(column(event)), add));
	}

	private void toggle(MouseEvent event) {
		Column<R, ?> column = column(event);
		if (table.currentGroup() != null) {
			table.activate();
		} else if (column.type().isCheck() && column == table.currentColumn()) {
			editing.begin();
		}
	}

	/** A check box has been turned over by the clicks themselves, and so has a group. */
	private void activate() {
		if (table.currentRow() != null && !table.currentColumn().type().isCheck()) {
			table.activate();
		}
	}

	private void selectForMenu(MouseEvent event) {
		table.setMenuColumn(null);
		int column = canvas.getColumnIndexByPosition(canvas.getColumnPositionByX(event.x));
		int position = canvas.getRowIndexByPosition(canvas.getRowPositionByY(event.y));
		if (!layers.selection().isCellPositionSelected(column, position) && position < table.model().rowCount()) {
			table.selectPlace(position, column);
		}
	}

	/** Makes the column left of the edge as wide as its widest text. */
	private void fit(NatTable nat, MouseEvent event) {
		int position = CellEdgeDetectUtil.getColumnPositionToResize(canvas, new Point(event.x, event.y));
		if (position >= 0) {
			GC gc = new GC(canvas);
			widths.fit(gc, table.columns().shown().get(canvas.getColumnIndexByPosition(position)), FITTED_ROWS);
			gc.dispose();
			table.widthsChanged();
		}
	}

	private Column<R, ?> column(MouseEvent event) {
		return table.columns().shown().get(canvas.getColumnIndexByPosition(canvas.getColumnPositionByX(event.x)));
	}
}
