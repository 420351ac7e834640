package se.lansnat.ui.table;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.text.SwedishNumbers;

/**
 * Pasting of blocks into the rows shown, from the first selected cell on, as one step. A block smaller than the selection is repeated
 * where it fits in it a whole number of times, so that a single value fills all selected cells.
 */
final class Pasting<R> {

	/** More text than any table of ours holds: something else has been copied. */
	static final int MOST_CHARACTERS = 5_000_000;
	/** As many characters as a spreadsheet allows in a cell. */
	static final int MOST_IN_CELL = 32_767;

	private final TableModel<R> model;
	private final ShownColumns<R> columns;
	private final CellSelection<R> selection;
	private final BulkEdits<R> bulk;

	Pasting(TableModel<R> model, ShownColumns<R> columns, CellSelection<R> selection, BulkEdits<R> bulk) {
		this.model = model;
		this.columns = columns;
		this.selection = selection;
		this.bulk = bulk;
	}

	/**
	 * Pastes a text.
	 *
	 * @param text what the clipboard holds, or null for no text
	 * @return what the user must know, empty where all has been pasted
	 */
	String paste(String text) {
		if (text == null || text.isEmpty()) {
			return Messages.paste_nothing;
		}
		if (text.length() > MOST_CHARACTERS) {
			return NLS.bind(Messages.paste_tooLong, SwedishNumbers.format(text.length()), SwedishNumbers.format(MOST_CHARACTERS));
		}
		if (!isEditable()) {
			return Messages.paste_readOnly;
		}
		List<List<String>> block = ClipText.read(text);
		if (block.stream().anyMatch(row -> row.stream().anyMatch(cell -> cell.length() > MOST_IN_CELL))) {
			return NLS.bind(Messages.paste_cellTooLong, SwedishNumbers.format(MOST_IN_CELL));
		}
		return paste(block);
	}

	private boolean isEditable() {
		List<R> rows = selection.rows();
		return !rows.isEmpty() && columns.shown().stream().anyMatch(column -> column.isEditable(rows.get(0)));
	}

	private String paste(List<List<String>> block) {
		int height = block.size();
		int width = block.stream().mapToInt(List::size).max().orElse(0);
		int[] selected = selection.positions().filter(position -> model.row(position) != null).toArray();
		Range range = selection.columnRange();
		int selectedWidth = range.end - range.start;
		boolean repeats = selected.length % height == 0 && selectedWidth % width == 0;
		int[] rows = repeats ? selected
				: IntStream.range(selected[0], model.rowCount()).filter(position -> model.row(position) != null).limit(height).toArray();
		int wide = repeats ? selectedWidth : width;
		if (!repeats && (rows.length < height || range.start + width > columns.shown().size())) {
			return NLS.bind(Messages.paste_tooLarge, new Object[] { SwedishNumbers.format(height), SwedishNumbers.format(width),
					SwedishNumbers.format(rows.length), SwedishNumbers.format(columns.shown().size() - range.start) });
		}
		Batch<R> batch = bulk.begin();
		for (int r = 0; r < rows.length; r++) {
			List<String> line = block.get(r % height);
			for (int c = 0; c < wide; c++) {
				// Rows that are shorter than others leave the cells beyond their end alone.
				if (c % width < line.size()) {
					batch.text(model.row(rows[r]), columns.shown().get(range.start + c), line.get(c % width));
				}
			}
		}
		bulk.apply(batch);
		selection.selectBlock(rows[0], range.start, wide, rows[rows.length - 1] - rows[0] + 1);
		return batch.report();
	}
}
