package se.lansnat.ui.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.reorder.action.ColumnReorderDragMode;

/** Dragging of a column by its header to another place. */
final class ColumnDrag<R> extends ColumnReorderDragMode {

	private final ShownColumns<R> columns;
	private int from;

	ColumnDrag(ShownColumns<R> columns) {
		this.columns = columns;
	}

	@Override
	protected void fireMoveStartCommand(NatTable table, int dragFromGridColumnPosition) {
		from = table.getColumnIndexByPosition(dragFromGridColumnPosition);
	}

	@Override
	protected boolean isValidTargetColumnPosition(ILayer table, int dragFrom, int dragTo) {
		return dragTo >= 0 && dragTo != dragFrom && dragTo != dragFrom + 1;
	}

	/** The column goes before the one at the target, or behind the last one. */
	@Override
	protected void fireMoveEndCommand(NatTable table, int dragToGridColumnPosition) {
		int before = dragToGridColumnPosition >= table.getColumnCount() ? table.getColumnIndexByPosition(table.getColumnCount() - 1) + 1
				: table.getColumnIndexByPosition(dragToGridColumnPosition);
		if (from >= 0 && before >= 0) {
			columns.move(columns.shown().get(from), before > from ? before - 1 : before);
		}
	}
}
