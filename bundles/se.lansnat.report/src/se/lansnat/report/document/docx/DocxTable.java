package se.lansnat.report.document.docx;

import java.io.StringWriter;
import java.util.List;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import se.lansnat.report.document.ColumnWidths;
import se.lansnat.report.document.Inline;
import se.lansnat.report.document.Table;
import se.lansnat.report.document.Table.Alignment;
import se.lansnat.report.document.Table.Cell;
import se.lansnat.report.document.Table.Row;
import se.lansnat.report.document.docx.Runs.Look;
import se.lansnat.report.document.xml.XmlOut;

/** Writes tables: how they look is the table style's business, where it can be. */
final class DocxTable {

	private static final String STYLE = "Länsnät tabell";
	private static final double TWIPS = 20;

	private final XmlOut xml;
	private final Making making;
	private final DocxInlines inlines;
	private final String tableStyle;
	private final String textStyle;
	private final String headerCell;
	private final Look headerLook;

	DocxTable(XmlOut xml, Making making, DocxInlines inlines) {
		this.xml = xml;
		this.making = making;
		this.inlines = inlines;
		tableStyle = making.styles().table(STYLE);
		textStyle = making.styles().paragraph("Tabelltext");
		List<Element> header = making.styles().header(STYLE);
		headerCell = cellProperties(header);
		boolean bold = header.stream().anyMatch(part -> Dom.path(part, "rPr", "b").isPresent());
		headerLook = bold ? Look.PLAIN.inBold() : Look.PLAIN;
	}

	private static String cellProperties(List<Element> header) {
		StringWriter text = new StringWriter();
		XmlOut out = new XmlOut(text);
		header.stream().flatMap(part -> Dom.children(part, Ooxml.W, "tcPr").stream()).forEach(properties -> {
			for (Node child = properties.getFirstChild(); child != null; child = child.getNextSibling()) {
				if (child instanceof Element element) {
					DomOut.write(out, element);
				}
			}
		});
		out.flush();
		return text.toString();
	}

	void write(Table table, int textWidth) {
		int[] widths = widths(table, textWidth);
		boolean totals = !table.totals().isEmpty();
		xml.start("w:tbl").start("w:tblPr").empty("w:tblStyle", "w:val", tableStyle);
		xml.empty("w:tblW", "w:w", Integer.toString(sum(widths, 0, widths.length)), "w:type", "dxa");
		xml.empty("w:tblLayout", "w:type", "fixed");
		xml.empty("w:tblLook", "w:val", totals ? "0660" : "0620", "w:firstRow", "1", "w:lastRow", totals ? "1" : "0", "w:firstColumn",
				"0", "w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1");
		xml.empty("w:tblCaption", "w:val", table.caption()).end();
		xml.start("w:tblGrid");
		for (int width : widths) {
			xml.empty("w:gridCol", "w:w", Integer.toString(width));
		}
		xml.end();
		for (int i = 0; i < table.header().size(); i++) {
			header(table, table.header().get(i), widths, i > 0);
		}
		table.body().forEach(row -> row(table, row, widths));
		if (table.body().isEmpty()) {
			String none = making.outline().words().get("noRows");
			row(table, new Row(List.of(new Cell(List.of(Inline.text(none)), widths.length))), widths);
		}
		table.totals().forEach(row -> row(table, row, widths));
		xml.end();
		// Keeps two tables apart, and the text below at a distance.
		xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", textStyle);
		xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "240", "w:lineRule", "exact").end().end();
	}

	private int[] widths(Table table, int textWidth) {
		double[] shares = ColumnWidths.shares(table, making.outline(), textWidth / TWIPS);
		int[] widths = new int[shares.length];
		double end = 0;
		int before = 0;
		for (int i = 0; i < shares.length; i++) {
			end += shares[i] * textWidth;
			widths[i] = (int) Math.round(end) - before;
			before += widths[i];
		}
		return widths;
	}

	private void header(Table table, Row row, int[] widths, boolean below) {
		xml.start("w:tr").start("w:trPr").empty("w:cantSplit").empty("w:tblHeader").end();
		int column = 0;
		for (Cell cell : row.cells()) {
			start(cell, widths, column, below ? headerCell : "");
			Alignment alignment = cell.span() > 1 ? Alignment.CENTER : table.columns().get(column).alignment();
			paragraph(cell, alignment, true, below ? headerLook : Look.PLAIN);
			column += cell.span();
		}
		xml.end();
	}

	private void row(Table table, Row row, int[] widths) {
		xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
		int column = 0;
		for (Cell cell : row.cells()) {
			start(cell, widths, column, "");
			paragraph(cell, table.columns().get(column).alignment(), false, Look.PLAIN);
			column += cell.span();
		}
		xml.end();
	}

	private void start(Cell cell, int[] widths, int column, String properties) {
		xml.start("w:tc").start("w:tcPr");
		xml.empty("w:tcW", "w:w", Integer.toString(sum(widths, column, column + cell.span())), "w:type", "dxa");
		if (cell.span() > 1) {
			xml.empty("w:gridSpan", "w:val", Integer.toString(cell.span()));
		}
		if (!properties.isEmpty()) {
			xml.raw(properties);
		}
		xml.end();
	}

	private void paragraph(Cell cell, Alignment alignment, boolean withNext, Look look) {
		xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", textStyle);
		if (withNext) {
			xml.empty("w:keepNext");
		}
		if (alignment != Alignment.START) {
			xml.empty("w:jc", "w:val", alignment == Alignment.CENTER ? "center" : "right");
		}
		xml.end();
		inlines.write(cell.content(), look);
		xml.end().end();
	}

	private static int sum(int[] widths, int from, int to) {
		int sum = 0;
		for (int i = from; i < to; i++) {
			sum += widths[i];
		}
		return sum;
	}
}
