package se.lansnat.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.AbstractLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.event.ColumnStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.layer.GridLineCellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** How a table is put together from NatTable's layers: headers, filter row, the rows in their viewport, and totals, one below the other. */
final class Layers<R> {

	private static final int MOST_CHARACTERS = 26;

	static final String FILTER = "FILTER_ROW";
	static final String TOTALS = "TOTALS_ROW";

	private final TableModel<R> model;
	private final Look look;
	private final DataLayer rows;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final CompositeLayer all;
	private final int[] leastWidths;
	private final int above;
	private final HeaderPainter<R> header;

	Layers(Control parent, TableModel<R> model, Look look, BodyPainter<R> body, Map<Integer, Unparsed> filterProblems) {
		this.model = model;
		this.look = look;
		List<Column<R, ?>> columns = model.columns();
		int count = columns.size();
		this.leastWidths = new int[count];
		rows = new TextLayer(count, model::rowCount, (c, r) -> columns.get(c).text(model.row(r)), body);
		selection = new SelectionLayer(rows, false);
		selection.setLayerPainter(new GridLineCellLayerPainter());
		viewport = new ViewportLayer(selection);
		viewport.setRegionName(GridRegion.BODY);
		body.setSelection(selection);
		header = new HeaderPainter<>(look, model);
		rows.setDefaultRowHeight(look.rowHeight());
		int headerHeight = size(parent);

		List<AbstractLayer> parts = new ArrayList<>();
		parts.add(row(GridRegion.COLUMN_HEADER, headerHeight, c -> columns.get(c).title(), header));
		parts.add(row(FILTER, look.rowHeight(), model::filter, new FilterPainter<>(look, model, filterProblems)));
		above = parts.size();
		parts.add(viewport);
		if (columns.stream().anyMatch(Column::hasTotal)) {
			parts.add(row(TOTALS, look.rowHeight() + 2, c -> columns.get(c).totalText(model.shownRows()), new TotalsPainter<>(look, model)));
		}
		all = new CompositeLayer(1, parts.size());
		for (int i = 0; i < parts.size(); i++) {
			all.setChildLayer(parts.get(i).getRegionName(), parts.get(i), 0, i);
		}
	}

	private AbstractLayer row(String region, int height, IntFunction<String> text, ICellPainter painter) {
		TextLayer cells = new TextLayer(model.columns().size(), () -> 1, (column, row) -> text.apply(column), painter);
		return new FixedRow(region, height, cells, viewport, painter);
	}

	/** Sets the widths that columns have at first, and finds the height of the headers. */
	private int size(Control parent) {
		GC gc = new GC(parent);
		int lines = 1;
		for (int c = 0; c < leastWidths.length; c++) {
			Column<R, ?> column = model.columns().get(c);
			int asked = (int) Math.ceil(column.width() * look.characterWidth) + 2 * look.padding + 1;
			leastWidths[c] = Math.max(asked, header.leastWidth(gc, column) + 1);
			rows.setColumnWidthByPosition(c, leastWidths[c], false);
			lines = Math.max(lines, header.lines(gc, column, leastWidths[c]));
		}
		gc.dispose();
		return lines * look.lineHeight + 2 * look.rowPadding + 1;
	}

	ILayer all() {
		return all;
	}

	SelectionLayer selection() {
		return selection;
	}

	ViewportLayer viewport() {
		return viewport;
	}

	/** Gives the stretching columns what the others leave of a width. */
	void stretch(int width) {
		int stretching = 0;
		int taken = 0;
		for (int c = 0; c < leastWidths.length; c++) {
			boolean stretches = model.columns().get(c).isStretching();
			stretching += stretches ? 1 : 0;
			taken += stretches ? leastWidths[c] : rows.getColumnWidthByPosition(c);
		}
		if (stretching == 0) {
			return;
		}
		int more = Math.max(0, width - taken) / stretching;
		for (int c = 0; c < leastWidths.length; c++) {
			if (model.columns().get(c).isStretching() && rows.getColumnWidthByPosition(c) != leastWidths[c] + more) {
				rows.setColumnWidthByPosition(c, leastWidths[c] + more, true);
			}
		}
	}

	void setWidth(int column, int width) {
		rows.setColumnWidthByPosition(column, width);
	}

	/** Finds how wide a column must be for its header and its first rows. */
	int fittingWidth(GC gc, int column, int mostRows) {
		gc.setFont(look.plain());
		int widest = 0;
		for (int position = 0; position < Math.min(mostRows, model.rowCount()); position++) {
			widest = Math.max(widest, look.plainWidths.of(gc, model.columns().get(column).text(model.row(position))));
		}
		gc.setFont(look.bold());
		widest = Math.max(widest, look.boldWidths.of(gc, model.columns().get(column).totalText(model.shownRows())));
		int mark = model.columns().get(column).totalNote(model.shownRows()).isEmpty() ? 0 : look.lineHeight;
		return Math.max(header.leastWidth(gc, model.columns().get(column)), widest + mark + 2 * look.padding) + 1;
	}

	/** Makes all columns as wide as their headers and first rows need, and no less than they asked for; long texts are cut. */
	void fit(GC gc, int mostRows) {
		for (int column = 0; column < leastWidths.length; column++) {
			boolean number = model.columns().get(column).type().isRightAligned();
			int most = number ? Integer.MAX_VALUE : (int) (MOST_CHARACTERS * look.characterWidth);
			leastWidths[column] = Math.max(leastWidths[column], Math.min(most, fittingWidth(gc, column, mostRows)));
			rows.setColumnWidthByPosition(column, leastWidths[column], false);
		}
		rows.fireLayerEvent(new ColumnStructuralRefreshEvent(rows));
	}

	/** Tells the layers that there are other rows than before. */
	void rowsChanged() {
		rows.fireLayerEvent(new RowStructuralRefreshEvent(rows));
	}

	/**
	 * Finds a cell of the rows on the screen.
	 *
	 * @param column its index
	 * @param position its row's place among those shown
	 * @return its place in the table, or null where it is not in sight
	 */
	Rectangle bounds(int column, int position) {
		int x = viewport.underlyingToLocalColumnPosition(selection, column);
		int y = viewport.underlyingToLocalRowPosition(selection, position);
		if (x < 0 || y < 0 || x >= viewport.getColumnCount() || y >= viewport.getRowCount()) {
			return null;
		}
		return all.getBoundsByPosition(x, y + above);
	}

	/**
	 * Finds a cell of the filter row on the screen.
	 *
	 * @param column its index
	 * @return its place in the table, or null where it is not in sight
	 */
	Rectangle filterBounds(int column) {
		int x = viewport.underlyingToLocalColumnPosition(selection, column);
		return x < 0 || x >= viewport.getColumnCount() ? null : all.getBoundsByPosition(x, above - 1);
	}
}
