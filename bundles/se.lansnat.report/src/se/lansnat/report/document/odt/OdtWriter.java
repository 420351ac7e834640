package se.lansnat.report.document.odt;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.lansnat.model.problem.Problem;
import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentCheck;
import se.lansnat.report.document.DocumentWriter;
import se.lansnat.report.document.Outline;
import se.lansnat.report.document.xml.XmlOut;
import se.lansnat.report.document.xml.ZipOut;

/**
 * Writes a document as ODT: styles, contents, captions that the program counts, header rows that stand again on each page, footnotes,
 * alternative texts, figures as vectors with a PNG beside them.
 */
public final class OdtWriter implements DocumentWriter {

	private static final String TYPE = "application/vnd.oasis.opendocument.text";
	private static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

	@Override
	public List<Problem> write(Document document, OutputStream out) throws IOException {
		Outline outline = new Outline(document);
		ZipOut zip = new ZipOut();
		// First and uncompressed, so that the type can be told from the first bytes (OpenDocument 1.3, part 2, 3.3).
		zip.stored("mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
		Map<String, String> types = new LinkedHashMap<>();
		types.put("content.xml", "text/xml");
		types.put("styles.xml", "text/xml");
		types.put("meta.xml", "text/xml");
		OdtPictures pictures = new OdtPictures(document.info().language());
		zip.xml("content.xml", xml -> new OdtContent(xml, outline, pictures).write(document));
		zip.file("styles.xml", OdtStyles.of(document.info()));
		zip.xml("meta.xml", xml -> OdtMeta.write(xml, document.info()));
		try (pictures) {
			pictures.files().forEach((name, content) -> {
				zip.file(name, content);
				types.put(name, "image/" + (name.endsWith("svg") ? "svg+xml" : name.substring(name.lastIndexOf('.') + 1)));
			});
		}
		zip.xml("META-INF/manifest.xml", xml -> manifest(xml, types));
		out.write(zip.finish());
		return DocumentCheck.of(document, outline, c -> true);
	}

	private static void manifest(XmlOut xml, Map<String, String> types) {
		xml.start("manifest:manifest", "xmlns:manifest", MANIFEST, "manifest:version", "1.3");
		xml.empty("manifest:file-entry", "manifest:full-path", "/", "manifest:version", "1.3", "manifest:media-type", TYPE);
		types.forEach((name, type) -> xml.empty("manifest:file-entry", "manifest:full-path", name, "manifest:media-type", type));
		xml.end();
	}
}
