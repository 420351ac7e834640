package se.lansnat.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
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
import org.eclipse.nebula.widgets.nattable.selection.SelectionModel;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.Rectangle;

/**
 * How a table is put together from NatTable's layers: headers, filter row, the rows in their viewport, and totals, one below the other.
 * The layers know only the columns that are shown: their positions and indexes are places among these.
 */
final class Layers<R> {

	static final String FILTER = "FILTER_ROW";
	static final String TOTALS = "TOTALS_ROW";

	private final TableModel<R> model;
	private final ShownColumns<R> columns;
	private final DataLayer rows;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final FreezeLayer frozen;
	private final CompositeFreezeLayer body;
	private final CompositeLayer all;
	private final int above;

	Layers(TableModel<R> model, ShownColumns<R> columns, Look look, BodyPainter<R> painter, HeaderPainter<R> header, int headerHeight,
			Map<Integer, Unparsed> filterProblems) {
		this.model = model;
		this.columns = columns;
		rows = new TextLayer(this::columnCount, model::rowCount, this::text, painter);
		selection = new SelectionLayer(rows, false);
		// After each change the arranger selects again what it is to be. By itself the model would look whether anything selected has
		// changed, a row at a time, whenever a column has another width: most of the time to the first painting of many rows.
		((SelectionModel) selection.getSelectionModel()).setClearSelectionOnChange(false);
		selection.setLayerPainter(new GridLineCellLayerPainter());
		viewport = new ViewportLayer(selection);
		frozen = new FreezeLayer(selection);
		body = new CompositeFreezeLayer(frozen, viewport, selection);
		body.setRegionName(GridRegion.BODY);
		painter.setSelection(selection);
		rows.setDefaultRowHeight(look.rowHeight());

		List<AbstractLayer> parts = new ArrayList<>();
		parts.add(row(GridRegion.COLUMN_HEADER, headerHeight, p -> column(p).title(), header));
		parts.add(row(FILTER, look.rowHeight(), p -> model.filter(model.columns().indexOf(column(p))),
				new FilterPainter<>(look, model, columns, filterProblems)));
		above = parts.size();
		parts.add(body);
		if (model.columns().stream().anyMatch(Column::hasTotal)) {
			parts.add(row(TOTALS, look.rowHeight() + 2, p -> model.totals().text(column(p)), new TotalsPainter<>(look, model, columns)));
		}
		all = new CompositeLayer(1, parts.size());
		for (int i = 0; i < parts.size(); i++) {
			all.setChildLayer(parts.get(i).getRegionName(), parts.get(i), 0, i);
		}
	}

	private int columnCount() {
		return columns.shown().size();
	}

	private Column<R, ?> column(int position) {
		return columns.shown().get(position);
	}

	private String text(int column, int position) {
		Group<R> group = model.group(position);
		return group != null ? group.label() : column(column).text(model.row(position));
	}

	private AbstractLayer row(String region, int height, IntFunction<String> text, ICellPainter painter) {
		TextLayer cells = new TextLayer(this::columnCount, () -> 1, (column, row) -> text.apply(column), painter);
		return new FixedRow(region, height, cells, body, painter);
	}

	ILayer all() {
		return all;
	}

	/** @return the layer that knows how wide columns are */
	DataLayer rows() {
		return rows;
	}

	SelectionLayer selection() {
		return selection;
	}

	ViewportLayer viewport() {
		return viewport;
	}

	/** Tells the layers that there are other rows than before. */
	void rowsChanged() {
		rows.fireLayerEvent(new RowStructuralRefreshEvent(rows));
	}

	/** Tells the layers that other columns are shown, or in another order or width. */
	void columnsChanged() {
		FreezeHelper.unfreeze(frozen, viewport);
		rows.fireLayerEvent(new ColumnStructuralRefreshEvent(rows));
		if (columns.frozen() > 0) {
			FreezeHelper.freeze(frozen, viewport, new PositionCoordinate(frozen, 0, -1), new PositionCoordinate(frozen, columns.frozen() - 1, -1));
			rows.fireLayerEvent(new ColumnStructuralRefreshEvent(rows));
		}
	}

	/**
	 * Finds a cell of the rows on the screen.
	 *
	 * @param column its column's place among those shown
	 * @param position the place of its line
	 * @return its place in the table, or null where it is not in sight
	 */
	Rectangle bounds(int column, int position) {
		int x = onScreen(column);
		int y = viewport.underlyingToLocalRowPosition(selection, position);
		return x < 0 || y < 0 || y >= viewport.getRowCount() ? null : all.getBoundsByPosition(x, y + above);
	}

	/**
	 * Finds a cell of the filter row on the screen.
	 *
	 * @param column its column's place among those shown
	 * @return its place in the table, or null where it is not in sight
	 */
	Rectangle filterBounds(int column) {
		int x = onScreen(column);
		return x < 0 ? null : all.getBoundsByPosition(x, above - 1);
	}

	/** Where a column is in the table now, or -1. */
	private int onScreen(int shown) {
		if (shown < columns.frozen()) {
			return shown < 0 ? -1 : shown;
		}
		int x = viewport.underlyingToLocalColumnPosition(selection, shown);
		return x < 0 || x >= viewport.getColumnCount() ? -1 : columns.frozen() + x;
	}
}
