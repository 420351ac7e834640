package se.lansnat.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** The long document in the plainest correct file of each format: the same words and rows, without styles, contents, numbers and tags. */
final class PlainDocuments {

	private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

	private PlainDocuments() {
	}

	/** Writes it in a format. */
	static byte[] write(String format) throws IOException {
		return switch (format) {
		case "html" -> html().getBytes(StandardCharsets.UTF_8);
		case "pdf" -> pdf();
		case "docx" -> docx();
		case "odt" -> odt();
		default -> throw new IllegalArgumentException(format);
		};
	}

	/** The chapters, with a paragraph's and a cell's own ends. */
	private static void chapters(StringBuilder text, BiConsumer<StringBuilder, String> heading, BiConsumer<StringBuilder, String> paragraph,
			String[] table, String[] cell) {
		for (int chapter = 1; chapter <= LongDocument.CHAPTERS; chapter++) {
			heading.accept(text, LongDocument.chapter(chapter));
			for (int i = 1; i <= LongDocument.paragraphs(); i++) {
				paragraph.accept(text, LongDocument.paragraph(chapter, i));
			}
			text.append(table[0]);
			row(text, LongDocument.COLUMNS, table, cell);
			for (int row = 0; row < LongDocument.ROWS; row++) {
				row(text, LongDocument.row(chapter, row), table, cell);
			}
			text.append(table[1]);
		}
	}

	private static void row(StringBuilder text, String[] cells, String[] table, String[] cell) {
		text.append(table[2]);
		for (String said : cells) {
			text.append(cell[0]).append(said).append(cell[1]);
		}
		text.append(table[3]);
	}

	private static BiConsumer<StringBuilder, String> between(String before, String after) {
		return (text, said) -> text.append(before).append(said).append(after);
	}

	private static String html() {
		StringBuilder text = new StringBuilder("<!DOCTYPE html><html lang=\"sv\"><head><meta charset=\"utf-8\"/><title>")
				.append(LongDocument.title()).append("</title></head><body>");
		chapters(text, between("<h1>", "</h1>"), between("<p>", "</p>"), new String[] { "<table>", "</table>", "<tr>", "</tr>" },
				new String[] { "<td>", "</td>" });
		return text.append("</body></html>").toString();
	}

	private static byte[] pdf() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.useFastMode().withHtmlContent(html(), null).toStream(bytes).run();
		return bytes.toByteArray();
	}

	private static byte[] docx() throws IOException {
		String paragraph = "<w:p><w:r><w:t>";
		String end = "</w:t></w:r></w:p>";
		StringBuilder text = new StringBuilder(DECLARATION).append("<w:document xmlns:w=\"").append(W).append("\"><w:body>");
		chapters(text, between(paragraph, end), between(paragraph, end),
				new String[] { "<w:tbl><w:tblPr/><w:tblGrid/>", "</w:tbl>", "<w:tr>", "</w:tr>" },
				new String[] { "<w:tc>" + paragraph, end + "</w:tc>" });
		text.append("<w:sectPr/></w:body></w:document>");
		String types = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
		return zip("[Content_Types].xml",
				DECLARATION + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
						+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
						+ "<Override PartName=\"/word/document.xml\" ContentType=\"" + types + "\"/></Types>",
				"_rels/.rels",
				DECLARATION + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
						+ "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
						+ "</Relationships>",
				"word/document.xml", text.toString());
	}

	private static byte[] odt() throws IOException {
		StringBuilder text = new StringBuilder(DECLARATION).append("<office:document-content xmlns:office=\"").append(ODF)
				.append("office:1.0\" xmlns:text=\"").append(ODF).append("text:1.0\" xmlns:table=\"").append(ODF)
				.append("table:1.0\" office:version=\"1.3\"><office:body><office:text>");
		chapters(text, between("<text:h text:outline-level=\"1\">", "</text:h>"), between("<text:p>", "</text:p>"),
				new String[] { "<table:table><table:table-column table:number-columns-repeated=\"6\"/>", "</table:table>", "<table:table-row>",
						"</table:table-row>" },
				new String[] { "<table:table-cell><text:p>", "</text:p></table:table-cell>" });
		text.append("</office:text></office:body></office:document-content>");
		String type = "application/vnd.oasis.opendocument.text";
		return zip("mimetype", type, "META-INF/manifest.xml",
				DECLARATION + "<manifest:manifest xmlns:manifest=\"" + ODF + "manifest:1.0\" manifest:version=\"1.3\"><manifest:file-entry "
						+ "manifest:full-path=\"/\" manifest:media-type=\"" + type + "\"/><manifest:file-entry manifest:full-path=\"content.xml\" "
						+ "manifest:media-type=\"text/xml\"/></manifest:manifest>",
				"content.xml", text.toString());
	}

	private static byte[] zip(String... namesAndTexts) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < namesAndTexts.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
				zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}
}
