package se.lansnat.report.document.html;

import java.util.List;
import java.util.Locale;

import se.lansnat.report.document.ColumnWidths;
import se.lansnat.report.document.Outline;
import se.lansnat.report.document.Outline.Target;
import se.lansnat.report.document.Table;
import se.lansnat.report.document.Table.Alignment;
import se.lansnat.report.document.Table.Cell;
import se.lansnat.report.document.Table.Column;
import se.lansnat.report.document.Table.Row;
import se.lansnat.report.document.xml.XmlOut;

/** Writes a table. */
final class HtmlTable {

	private static final double PORTRAIT = 482;
	private static final double LANDSCAPE = 729;

	private final XmlOut xml;
	private final Outline outline;
	private final HtmlInlines inlines;
	private final boolean paged;

	/**
	 * @param paged whether the caption stands as a paragraph before the table: the engine that makes the PDF would tag it after
	 */
	HtmlTable(XmlOut xml, Outline outline, HtmlInlines inlines, boolean paged) {
		this.xml = xml;
		this.outline = outline;
		this.inlines = inlines;
		this.paged = paged;
	}

	void write(Table table, Target target) {
		xml.start("div", "class", "table", "role", "region", "tabindex", "0", "aria-label",
				outline.words().get("scroll"));
		if (paged) {
			caption("p", table, target);
		}
		xml.start("table", "id", target.anchor());
		if (!paged) {
			caption("caption", table, target);
		}
		xml.start("colgroup");
		for (double share : ColumnWidths.shares(table, outline, table.landscape() ? LANDSCAPE : PORTRAIT)) {
			xml.empty("col", "style", String.format(Locale.ROOT, "width:%.2f%%", share * 100));
		}
		xml.end().start("thead");
		table.header().forEach(row -> header(table.columns(), row));
		xml.end().start("tbody");
		table.body().forEach(row -> row(table.columns(), row));
		if (table.body().isEmpty()) {
			xml.start("tr").element("td", outline.words().get("noRows"), "colspan", Integer.toString(table.columns().size())).end();
		}
		xml.end();
		if (!table.totals().isEmpty()) {
			// No tfoot: in print it would stand at the foot of every page.
			xml.start("tbody", "class", "totals");
			table.totals().forEach(row -> row(table.columns(), row));
			xml.end();
		}
		xml.end().end();
	}

	private void caption(String element, Table table, Target target) {
		xml.start(element, "class", "caption").element("span", target.name() + ".", "class", "label").text(" " + table.caption())
				.end();
	}

	private void header(List<Column> columns, Row row) {
		xml.start("tr");
		int index = 0;
		for (Cell cell : row.cells()) {
			boolean one = cell.span() == 1;
			xml.start("th", "scope", one ? "col" : "colgroup", "class", one ? name(columns.get(index).alignment()) : "c", "colspan",
					span(cell));
			inlines.write(cell.content());
			xml.end();
			index += cell.span();
		}
		xml.end();
	}

	private void row(List<Column> columns, Row row) {
		xml.start("tr");
		int index = 0;
		for (Cell cell : row.cells()) {
			Column column = columns.get(index);
			if (column.heads()) {
				xml.start("th", "scope", "row", "class", name(column.alignment()), "colspan", span(cell));
			} else {
				xml.start("td", "class", name(column.alignment()), "colspan", span(cell));
			}
			inlines.write(cell.content());
			xml.end();
			index += cell.span();
		}
		xml.end().raw("\n");
	}

	private static String span(Cell cell) {
		return cell.span() == 1 ? null : Integer.toString(cell.span());
	}

	private static String name(Alignment alignment) {
		return switch (alignment) {
		case START -> null;
		case CENTER -> "c";
		case END -> "e";
		};
	}
}
