package se.lansnat.report.document.odt;

import se.lansnat.report.document.DocumentInfo;
import se.lansnat.report.document.xml.XmlOut;

/** Writes what a document is: title, language, date. */
final class OdtMeta {

	private OdtMeta() {
	}

	static void write(XmlOut xml, DocumentInfo info) {
		String time = info.date() + "T00:00:00";
		xml.start("office:document-meta", "xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "xmlns:meta",
				"urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "xmlns:dc", "http://purl.org/dc/elements/1.1/", "office:version",
				"1.3");
		xml.start("office:meta").element("meta:generator", "Länsnät").element("dc:title", info.title());
		xml.element("dc:subject", info.subject()).element("meta:initial-creator", info.organisation());
		xml.element("dc:creator", info.organisation()).element("meta:creation-date", time).element("dc:date", time);
		xml.element("dc:language", info.language().toLanguageTag()).end().end();
	}
}
