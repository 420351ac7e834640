package se.lansnat.report.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.osgi.util.NLS;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

import se.lansnat.report.document.Messages;
import se.lansnat.report.document.xml.ZipOut;

/**
 * The DOCX file that documents are written into: its styles, page set-up, headers and footers, logo and own texts stay. Where one of
 * these names is typed, the document's own goes in its place:
 * <ul>
 * <li><code>{{titel}}</code>, <code>{{ämne}}</code>, <code>{{organisation}}</code>, <code>{{datum}}</code>: anywhere, as often as
 * wanted, in headers and footers too;
 * <li><code>{{logotyp}}</code>: the document's logo, or nothing if it has none;
 * <li><code>{{innehåll}}</code>: the table of contents, instead of where the document itself has it;
 * <li><code>{{kapitel:NAMN}}</code> with the anchor of a heading of level 1: that chapter;
 * <li><code>{{text}}</code>: all that has no place of its own. If it is missing, that stands last.
 * </ul>
 * Typed names are what survives in every program; LibreOffice 7.4 drops the tags of content controls.
 * Styles are found by name (<em>heading 1</em>, <em>Tabelltext</em>); those that a template lacks are added.
 */
public final class DocxTemplate {

	private static final long LARGEST = 100L << 20;
	/** Where each file of the standard template stands in the package. */
	private static final Map<String, String> STANDARD = standardParts();

	private final Map<String, byte[]> parts;

	private DocxTemplate(Map<String, byte[]> parts) {
		this.parts = parts;
	}

	private static Map<String, String> standardParts() {
		Map<String, String> names = new LinkedHashMap<>();
		names.put("[Content_Types].xml", "content-types.xml");
		names.put("_rels/.rels", "rels.xml");
		names.put("docProps/core.xml", "core.xml");
		names.put("word/_rels/document.xml.rels", "document.rels.xml");
		for (String part : new String[] { "document", "styles", "numbering", "settings", "footnotes", "header1", "header2",
				"footer1" }) {
			names.put("word/" + part + ".xml", part + ".xml");
		}
		return names;
	}

	/**
	 * The template that comes with the program.
	 *
	 * @return the template
	 */
	public static DocxTemplate standard() {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		STANDARD.forEach((name, file) -> parts.put(name, resource(file)));
		return new DocxTemplate(parts);
	}

	/**
	 * Reads a template.
	 *
	 * @param file a DOCX or DOTX file
	 * @return the template
	 * @throws TemplateException if it is not such a file, or damaged
	 */
	public static DocxTemplate read(byte[] file) throws TemplateException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		long size = 0;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				byte[] content = zip.readNBytes((int) (LARGEST - size + 1));
				size += content.length;
				if (size > LARGEST) {
					throw new TemplateException("template-too-large", NLS.bind(Messages.templateTooLarge, LARGEST >> 20),
							Messages.templateTooLarge_fix);
				}
				if (!entry.isDirectory()) {
					parts.put(entry.getName(), content);
				}
			}
		} catch (IOException | IllegalArgumentException e) {
			// Damaged, or names in no known encoding.
			parts.clear();
		}
		if (parts.isEmpty()) {
			throw new TemplateException("template-no-docx", Messages.templateNoZip, Messages.templateNoZip_fix);
		}
		DocxTemplate template = new DocxTemplate(parts);
		new Parts(template.parts).checkWhole();
		return template;
	}

	/**
	 * The template as a file, to be changed and used instead.
	 *
	 * @return a DOCX file
	 */
	public byte[] file() {
		ZipOut zip = new ZipOut();
		parts.forEach(zip::file);
		return zip.finish();
	}

	Map<String, byte[]> parts() {
		return parts;
	}

	/** A part of the standard template as a tree. */
	static Document standardPart(String file) {
		try {
			return Dom.parse(resource(file));
		} catch (IOException | SAXException e) {
			throw new IllegalStateException(file, e);
		}
	}

	private static byte[] resource(String file) {
		try (InputStream in = DocxTemplate.class.getResourceAsStream("template/" + file)) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
