package se.lansnat.report.document.odt;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;

import se.lansnat.report.document.Block;
import se.lansnat.report.document.ColumnWidths;
import se.lansnat.report.document.Inline;
import se.lansnat.report.document.Outline;
import se.lansnat.report.document.Outline.Target;
import se.lansnat.report.document.Table;
import se.lansnat.report.document.Table.Alignment;
import se.lansnat.report.document.Table.Cell;
import se.lansnat.report.document.Table.Row;
import se.lansnat.report.document.xml.XmlOut;

/** Writes tables. */
final class OdtTable {

	/** The width between the margins in points: of upright pages, and of turned ones. */
	static final int UPRIGHT = 482;
	static final int TURNED = 729;
	private static final double TENTHS = 10;

	private final XmlOut xml;
	private final Outline outline;
	private final OdtInlines inlines;
	/** Widths in tenths of a point for each table in turn; the styles for them stand before the text. */
	private final List<long[]> widths = new ArrayList<>();
	private final Iterator<long[]> next;

	OdtTable(XmlOut xml, Outline outline, OdtInlines inlines, List<Block> blocks) {
		this.xml = xml;
		this.outline = outline;
		this.inlines = inlines;
		for (Block block : blocks) {
			if (block instanceof Table table) {
				widths.add(widths(table));
			}
		}
		next = widths.iterator();
	}

	private long[] widths(Table table) {
		double room = table.landscape() ? TURNED : UPRIGHT;
		double[] shares = ColumnWidths.shares(table, outline, room);
		long[] tenths = new long[shares.length];
		for (int i = 0; i < shares.length; i++) {
			tenths[i] = Math.round(shares[i] * room * TENTHS);
		}
		return tenths;
	}

	/** Writes the styles of columns, tables and cells. */
	void styles() {
		TreeSet<Long> all = new TreeSet<>();
		widths.forEach(table -> {
			for (long width : table) {
				all.add(width);
			}
		});
		for (long width : all) {
			xml.start("style:style", "style:name", column(width), "style:family", "table-column");
			xml.empty("style:table-column-properties", "style:column-width", OdtPictures.points(width / TENTHS)).end();
		}
		table("Tabell", UPRIGHT);
		table("Tabell_20_liggande", TURNED);
		xml.start("style:style", "style:name", "Rad", "style:family", "table-row");
		xml.empty("style:table-row-properties", "fo:keep-together", "always").end();
		cell("Cell", null, "0.5pt solid #d5d9de", null, null);
		cell("Huvud", null, "1pt solid #1b4468", "#e8eef4", "bottom");
		cell("Summa", "1pt solid #1b4468", "1pt solid #1b4468", null, null);
	}

	private void table(String name, int width) {
		xml.start("style:style", "style:name", name, "style:family", "table");
		xml.empty("style:table-properties", "style:width", width + "pt", "table:align", "left", "fo:margin-bottom", "12pt",
				"table:border-model", "collapsing", "style:may-break-between-rows", "true").end();
	}

	private void cell(String name, String top, String bottom, String ground, String align) {
		xml.start("style:style", "style:name", name, "style:family", "table-cell");
		xml.empty("style:table-cell-properties", "fo:padding-left", "4pt", "fo:padding-right", "4pt", "fo:padding-top", "0.5pt",
				"fo:padding-bottom", "0.5pt", "fo:border-left", "none", "fo:border-right", "none", "fo:border-top",
				top == null ? "none" : top, "fo:border-bottom", bottom, "fo:background-color", ground, "style:vertical-align", align);
		xml.end();
	}

	void write(Table table, Target target) {
		long[] columns = next.next();
		xml.start("table:table", "table:name", target.name(), "table:style-name", table.landscape() ? "Tabell_20_liggande" : "Tabell");
		for (long width : columns) {
			xml.empty("table:table-column", "table:style-name", column(width));
		}
		xml.start("table:table-header-rows");
		table.header().forEach(row -> row(table, row, "Huvud", true));
		xml.end();
		table.body().forEach(row -> row(table, row, "Cell", false));
		if (table.body().isEmpty()) {
			Cell none = new Cell(List.of(Inline.text(outline.words().get("noRows"))), columns.length);
			row(table, new Row(List.of(none)), "Cell", false);
		}
		table.totals().forEach(row -> row(table, row, "Summa", true));
		xml.end();
	}

	private void row(Table table, Row row, String style, boolean bold) {
		xml.start("table:table-row", "table:style-name", "Rad");
		int column = 0;
		for (Cell cell : row.cells()) {
			boolean one = cell.span() == 1;
			xml.start("table:table-cell", "table:style-name", style, "office:value-type", "string", "table:number-columns-spanned",
					one ? null : Integer.toString(cell.span()));
			Alignment alignment = style.equals("Huvud") && !one ? Alignment.CENTER : table.columns().get(column).alignment();
			xml.start("text:p", "text:style-name", text(alignment));
			if (bold) {
				xml.start("text:span", "text:style-name", "Strong_20_Emphasis");
			}
			inlines.write(cell.content());
			if (bold) {
				xml.end();
			}
			xml.end().end();
			for (int covered = 1; covered < cell.span(); covered++) {
				xml.empty("table:covered-table-cell");
			}
			column += cell.span();
		}
		xml.end();
	}

	private static String text(Alignment alignment) {
		return switch (alignment) {
		case START -> "Tabelltext";
		case CENTER -> "Tabelltext_20_mitten";
		case END -> "Tabelltext_20_hoger";
		};
	}

	private static String column(long tenths) {
		return "K" + tenths;
	}
}
