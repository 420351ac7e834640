package se.lansnat.report.document.docx;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import se.lansnat.report.document.DocumentInfo;
import se.lansnat.report.document.xml.XmlOut;

/** Puts a document's title, language and date where programs look for them. */
final class Properties {

	private static final String CORE_NS = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
	private static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";

	private Properties() {
	}

	static void set(Making making, DocumentInfo info) {
		making.styles().setLanguage(info.language().toLanguageTag());
		Parts parts = making.parts();
		Relationships relationships = new Relationships(parts, "");
		List<String> known = relationships.targets(Ooxml.CORE);
		String name = known.isEmpty() ? "docProps/core.xml" : known.getFirst();
		if (known.isEmpty()) {
			relationships.add(Ooxml.CORE, name);
		}
		parts.replace(name, core(info), CORE_TYPE);
	}

	private static byte[] core(DocumentInfo info) {
		String time = info.date() + "T00:00:00Z";
		StringWriter text = new StringWriter();
		XmlOut xml = new XmlOut(text).declaration();
		xml.start("cp:coreProperties", "xmlns:cp", CORE_NS, "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:dcterms",
				"http://purl.org/dc/terms/", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
		xml.element("dc:title", info.title()).element("dc:subject", info.subject()).element("dc:creator", info.organisation());
		xml.element("dc:language", info.language().toLanguageTag());
		xml.element("dcterms:created", time, "xsi:type", "dcterms:W3CDTF").element("dcterms:modified", time, "xsi:type",
				"dcterms:W3CDTF");
		xml.end().flush();
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}
}
