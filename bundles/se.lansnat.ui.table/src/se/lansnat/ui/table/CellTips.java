package se.lansnat.ui.table;

import java.util.Map;
import java.util.StringJoiner;

import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What is shown when the mouse rests on a cell: what is wrong, what it draws attention to, where it comes from, and all of a text. */
final class CellTips<R> {

	private final DataTable<R> table;
	private final TableCanvas canvas;
	private final Unparsed.Store<R> unparsed;
	private final Map<Integer, Unparsed> filterProblems;

	CellTips(DataTable<R> table, TableCanvas canvas, Unparsed.Store<R> unparsed, Map<Integer, Unparsed> filterProblems) {
		this.table = table;
		this.canvas = canvas;
		this.unparsed = unparsed;
		this.filterProblems = filterProblems;
	}

	void install() {
		canvas.addListener(SWT.MouseMove, event -> {
			String tip = tip(event);
			if (!tip.equals(canvas.getToolTipText())) {
				canvas.setToolTipText(tip);
			}
		});
	}

	private String tip(Event event) {
		LabelStack regions = canvas.getRegionLabelsByXY(event.x, event.y);
		ILayerCell cell = canvas.getCellByPosition(canvas.getColumnPositionByX(event.x), canvas.getRowPositionByY(event.y));
		if (regions == null || cell == null) {
			return "";
		}
		Column<R, ?> column = table.columns().shown().get(cell.getColumnIndex());
		if (regions.hasLabel(Layers.FILTER)) {
			Unparsed wrong = filterProblems.get(table.model().columns().indexOf(column));
			return wrong != null ? wrong.problem() : column.type().isCheck() ? Messages.filter_check : column.type().isRightAligned() ? Messages.filter_number : Messages.filter_text;
		}
		if (regions.hasLabel(GridRegion.COLUMN_HEADER)) {
			return column.description();
		}
		if (regions.hasLabel(Layers.TOTALS)) {
			return table.model().totals().note(column);
		}
		if (regions.hasLabel(GridRegion.BODY) && cell.getRowIndex() < table.model().rowCount()) {
			R row = table.model().row(cell.getRowIndex());
			return row == null ? GroupPainter.text(table.model().group(cell.getRowIndex())) : tip(row, column, cell.getBounds().width);
		}
		return "";
	}

	private String tip(R row, Column<R, ?> column, int width) {
		StringJoiner lines = new StringJoiner("\n");
		Unparsed wrong = unparsed.of(row, column);
		if (wrong != null) {
			lines.add(wrong.problem());
		}
		String text = column.type().isCheck() ? "" : column.text(row);
		if (text.length() * 5 > width) {
			lines.add(text);
		}
		Mark mark = column.mark(row);
		if (mark != null) {
			lines.add(mark.text());
		}
		String more = column.tooltip(row);
		if (!more.isEmpty()) {
			lines.add(more);
		}
		return lines.toString();
	}
}
