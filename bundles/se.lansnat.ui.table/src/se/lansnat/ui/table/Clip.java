package se.lansnat.ui.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Copies cells as text that spreadsheets and word processors take as a table, and gets such text from them. */
final class Clip<R> {

	private final Display display;
	private final ShownColumns<R> columns;
	private final CellSelection<R> selection;

	Clip(Display display, ShownColumns<R> columns, CellSelection<R> selection) {
		this.display = display;
		this.columns = columns;
		this.selection = selection;
	}

	void copy(boolean withHeaders) {
		String text = text(withHeaders);
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(display);
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	/** {@return the text in the clipboard, or null} */
	String contents() {
		Clipboard clipboard = new Clipboard(display);
		try {
			return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : null;
		} finally {
			clipboard.dispose();
		}
	}

	/** The block around all selected cells: every row with a selected cell, every column between the first and the last. */
	private String text(boolean withHeaders) {
		Range range = selection.columnRange();
		List<Column<R, ?>> copied = columns.shown().subList(range.start, range.end);
		List<R> rows = selection.rows();
		if (copied.isEmpty() || rows.isEmpty()) {
			return "";
		}
		if (rows.size() == 1 && copied.size() == 1 && !withHeaders) {
			// A single cell is copied as it is, to be pasted into other texts.
			return ClipText.write(List.of(List.of(copied.get(0).copyText(rows.get(0))))).stripTrailing();
		}
		List<List<String>> block = new ArrayList<>();
		if (withHeaders) {
			block.add(copied.stream().map(Column::titleWithUnit).toList());
		}
		for (R row : rows) {
			block.add(copied.stream().map(column -> column.copyText(row)).toList());
		}
		return ClipText.write(block);
	}
}
