package se.lansnat.report.document.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

import se.lansnat.report.document.Table;
import se.lansnat.report.document.Table.Alignment;
import se.lansnat.report.document.Table.Cell;
import se.lansnat.report.document.Table.Column;
import se.lansnat.report.document.Table.Row;

/** A table of Markdown; its first row names the columns. */
final class MarkdownTable {

	private MarkdownTable() {
	}

	static Table of(TableBlock block, String caption) {
		List<Column> columns = new ArrayList<>();
		List<Row> header = new ArrayList<>();
		List<Row> body = new ArrayList<>();
		for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
			for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
				List<Cell> cells = new ArrayList<>();
				for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
					cells.add(new Cell(MarkdownText.of(cell), 1));
					if (header.isEmpty()) {
						columns.add(new Column(alignment((TableCell) cell), 0, false));
					}
				}
				(part instanceof TableBody ? body : header).add(new Row(cells));
			}
		}
		return new Table("", caption, columns, header, body, List.of(), false);
	}

	private static Alignment alignment(TableCell cell) {
		if (cell.getAlignment() == null) {
			return Alignment.START;
		}
		return switch (cell.getAlignment()) {
		case LEFT -> Alignment.START;
		case CENTER -> Alignment.CENTER;
		case RIGHT -> Alignment.END;
		};
	}
}
