package se.lansnat.ui.table;

import java.util.BitSet;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** How wide the columns are: at first as their headers and texts need, then as the user wants them, whether they are shown or not. */
final class ColumnWidths<R> {

	private static final int MOST_CHARACTERS = 26;
	private static final int FITTED_ROWS = 100;

	private final TableModel<R> model;
	private final ShownColumns<R> shown;
	private final Look look;
	private final HeaderPainter<R> header;
	private final int headerHeight;
	private final int[] widths;
	private final BitSet chosen = new BitSet();
	private Layers<R> layers;
	private boolean applying;

	ColumnWidths(Control parent, TableModel<R> model, ShownColumns<R> shown, Look look, HeaderPainter<R> header) {
		this.model = model;
		this.shown = shown;
		this.look = look;
		this.header = header;
		widths = new int[model.columns().size()];
		GC gc = new GC(parent);
		int lines = 1;
		for (int c = 0; c < widths.length; c++) {
			Column<R, ?> column = model.columns().get(c);
			int asked = (int) Math.ceil(column.width() * look.characterWidth) + 2 * look.padding + 1;
			widths[c] = Math.max(asked, header.leastWidth(gc, column) + 1);
			lines = Math.max(lines, header.lines(gc, column, widths[c]));
		}
		gc.dispose();
		headerHeight = lines * look.lineHeight + 2 * look.rowPadding + 1;
	}

	/** @return how high the headers are at these widths */
	int headerHeight() {
		return headerHeight;
	}

	/** Begins to keep the layers' widths. */
	void setLayers(Layers<R> made) {
		layers = made;
		apply(0);
		DataLayer rows = layers.rows();
		rows.addLayerListener(event -> {
			if (event instanceof ColumnResizeEvent && !applying) {
				for (int p = 0; p < shown.shown().size(); p++) {
					int column = index(p);
					if (!stretches(column) || shown.shown().size() == 1) {
						chosen.set(column, chosen.get(column) || widths[column] != rows.getColumnWidthByPosition(p));
						widths[column] = rows.getColumnWidthByPosition(p);
					}
				}
			}
		});
	}

	/**
	 * Gives all columns that are shown their widths.
	 *
	 * @param room how wide the table is; the stretching columns get what the others leave of it
	 */
	void apply(int room) {
		int stretching = 0;
		int taken = 0;
		for (int p = 0; p < shown.shown().size(); p++) {
			stretching += stretches(index(p)) ? 1 : 0;
			taken += widths[index(p)];
		}
		int more = stretching == 0 ? 0 : Math.max(0, room - taken) / stretching;
		applying = true;
		for (int p = 0; p < shown.shown().size(); p++) {
			int column = index(p);
			layers.rows().setColumnWidthByPosition(p, widths[column] + (stretches(column) ? more : 0), false);
		}
		applying = false;
		layers.columnsChanged();
	}

	/** Makes columns as wide as their headers and first rows need, and no less than they asked for; long texts are cut. */
	void fit(GC gc) {
		for (int c = 0; c < widths.length; c++) {
			int most = model.columns().get(c).type().isRightAligned() ? Integer.MAX_VALUE : (int) (MOST_CHARACTERS * look.characterWidth);
			widths[c] = chosen.get(c) ? widths[c] : Math.max(widths[c], Math.min(most, fitting(gc, model.columns().get(c), FITTED_ROWS)));
		}
	}

	/** Makes one column as wide as its header and its first rows need. */
	void fit(GC gc, Column<R, ?> column, int mostRows) {
		set(model.columns().indexOf(column), fitting(gc, column, mostRows));
	}

	/** {@return the width that the user gave a column, or 0} */
	int chosen(int column) {
		return chosen.get(column) ? widths[column] : 0;
	}

	/** Sets the width that the user wants. */
	void set(int column, int width) {
		widths[column] = width;
		chosen.set(column);
	}

	private int fitting(GC gc, Column<R, ?> column, int mostRows) {
		gc.setFont(look.plain());
		int widest = 0;
		List<R> rows = model.shownRows();
		for (int i = 0; i < Math.min(mostRows, rows.size()); i++) {
			widest = Math.max(widest, look.plainWidths.of(gc, column.text(rows.get(i))));
		}
		gc.setFont(look.bold());
		widest = Math.max(widest, look.boldWidths.of(gc, model.totals().text(column)));
		int mark = model.totals().note(column).isEmpty() ? 0 : look.lineHeight;
		return Math.max(header.leastWidth(gc, column), widest + mark + 2 * look.padding) + 1;
	}

	private int index(int position) {
		return model.columns().indexOf(shown.shown().get(position));
	}

	/** A column whose width the user has chosen no longer stretches. */
	private boolean stretches(int column) {
		return model.columns().get(column).isStretching() && !chosen.get(column);
	}
}
