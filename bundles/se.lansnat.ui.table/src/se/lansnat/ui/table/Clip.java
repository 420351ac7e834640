package se.lansnat.ui.table;

import java.util.List;
import java.util.StringJoiner;

import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Copies cells as text that spreadsheets and word processors take as a table. */
final class Clip<R> {

	private final DataTable<R> table;
	private final CellSelection<R> selection;

	Clip(DataTable<R> table, CellSelection<R> selection) {
		this.table = table;
		this.selection = selection;
	}

	void copy(boolean withHeaders) {
		String text = text(withHeaders);
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(table.control().getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	/** The block around all selected cells: every row with a selected cell, every column between the first and the last. */
	private String text(boolean withHeaders) {
		Range range = selection.columnRange();
		List<Column<R, ?>> columns = table.model().columns().subList(range.start, range.end);
		List<R> rows = selection.rows();
		if (columns.isEmpty() || rows.isEmpty()) {
			return "";
		}
		StringBuilder text = new StringBuilder();
		if (withHeaders) {
			StringJoiner line = new StringJoiner("\t", "", "\n");
			columns.forEach(column -> line.add(column.unit().isEmpty() ? column.title() : column.title() + " (" + column.unit() + ")"));
			text.append(line);
		}
		for (R row : rows) {
			StringJoiner line = new StringJoiner("\t", "", "\n");
			columns.forEach(column -> line.add(column.copyText(row).replaceAll("[\\t\\r\\n]+", " ")));
			text.append(line);
		}
		// A single cell is copied as it is, to be pasted into other texts.
		return rows.size() == 1 && columns.size() == 1 && !withHeaders ? text.toString().stripTrailing() : text.toString();
	}
}
