package se.lansnat.report.document.docx;

import java.util.List;

import se.lansnat.report.document.Outline.Entry;
import se.lansnat.report.document.docx.Runs.Look;
import se.lansnat.report.document.xml.XmlOut;

/** Writes a table of contents as a field, with what it shows until Word has counted the pages. */
final class DocxContents {

	private DocxContents() {
	}

	static void write(XmlOut xml, Making making, int depth, int textWidth) {
		Styles styles = making.styles();
		xml.start("w:sdt").start("w:sdtPr").start("w:docPartObj").empty("w:docPartGallery", "w:val", "Table of Contents");
		xml.empty("w:docPartUnique").end().end().start("w:sdtContent");
		xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", styles.paragraph("TOC Heading")).end();
		Runs.text(xml, making.outline().words().get("contents"), Look.PLAIN);
		xml.end();
		List<Entry> entries = making.outline().headings().stream().filter(entry -> entry.level() <= depth).toList();
		for (int i = 0; i < entries.size(); i++) {
			start(xml, styles.paragraph("toc " + entries.get(i).level()), textWidth);
			if (i == 0) {
				Runs.begin(xml, "TOC \\o \"1-" + depth + "\" \\h \\z \\u", true);
			}
			entry(xml, making, entries.get(i));
			if (i == entries.size() - 1) {
				Runs.end(xml);
			}
			xml.end();
		}
		xml.end().end();
	}

	private static void start(XmlOut xml, String style, int textWidth) {
		xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style);
		xml.start("w:tabs").empty("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", Integer.toString(textWidth)).end().end();
	}

	private static void entry(XmlOut xml, Making making, Entry entry) {
		String bookmark = making.bookmarks().name(entry.anchor());
		boolean numbered = !entry.number().isEmpty() && making.styles().list("heading " + entry.level()).isPresent();
		xml.start("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
		Runs.text(xml, (numbered ? entry.number() + "  " : "") + entry.heading().text(), Look.PLAIN);
		Runs.tab(xml);
		Runs.field(xml, "PAGEREF " + bookmark + " \\h", "", Look.PLAIN);
		xml.end();
	}
}
