package se.lansnat.report.document.odt;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentInfo;
import se.lansnat.report.document.Outline;
import se.lansnat.report.document.Words;
import se.lansnat.report.document.odt.OdtStyles.Begin;
import se.lansnat.report.document.xml.XmlOut;

/** Writes the part that holds the text. */
final class OdtContent {

	private static final String URN = "urn:oasis:names:tc:opendocument:xmlns:";

	private final XmlOut xml;
	private final Outline outline;
	private final OdtPictures pictures;

	OdtContent(XmlOut xml, Outline outline, OdtPictures pictures) {
		this.xml = xml;
		this.outline = outline;
		this.pictures = pictures;
	}

	void write(Document document) {
		xml.start("office:document-content", "xmlns:office", URN + "office:1.0", "xmlns:style", URN + "style:1.0", "xmlns:text",
				URN + "text:1.0", "xmlns:table", URN + "table:1.0", "xmlns:draw", URN + "drawing:1.0", "xmlns:fo",
				URN + "xsl-fo-compatible:1.0", "xmlns:svg", URN + "svg-compatible:1.0", "xmlns:xlink", "http://www.w3.org/1999/xlink",
				"office:version", "1.3");
		OdtInlines inlines = new OdtInlines(xml, outline);
		OdtTable tables = new OdtTable(xml, outline, inlines, document.blocks());
		xml.start("office:automatic-styles");
		tables.styles();
		OdtStyles.variants(xml);
		xml.start("style:style", "style:name", "Ram", "style:family", "graphic");
		xml.empty("style:graphic-properties", "style:vertical-pos", "top", "style:vertical-rel", "baseline", "fo:border", "none",
				"fo:padding", "0pt").end().end();
		xml.start("office:body").start("office:text");
		sequences(outline.words());
		front(document.info());
		new OdtBody(xml, outline, pictures, inlines, tables).write(document.blocks());
		xml.end().end().end();
	}

	private void sequences(Words words) {
		xml.start("text:sequence-decls");
		for (String key : new String[] { "tableName", "figureName" }) {
			xml.empty("text:sequence-decl", "text:display-outline-level", "0", "text:name", words.get(key));
		}
		xml.end();
	}

	private void front(DocumentInfo info) {
		info.logo().ifPresent(logo -> {
			xml.start("text:p", "text:style-name", OdtStyles.variant("Logotyp", Begin.FIRST));
			pictures.logo(xml, logo);
			xml.end();
		});
		xml.element("text:p", info.title(), "text:style-name",
				OdtStyles.variant("Title", info.logo().isPresent() ? null : Begin.FIRST));
		if (!info.subject().isBlank()) {
			xml.element("text:p", info.subject(), "text:style-name", "Subtitle");
		}
		String facts = Stream.of(info.organisation(), outline.words().day(info.date())).filter(fact -> !fact.isBlank())
				.collect(Collectors.joining(", "));
		xml.element("text:p", facts, "text:style-name", "Dokumentuppgifter");
	}
}
