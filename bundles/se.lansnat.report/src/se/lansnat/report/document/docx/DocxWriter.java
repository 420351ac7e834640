package se.lansnat.report.document.docx;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import se.lansnat.model.problem.Problem;
import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentCheck;
import se.lansnat.report.document.DocumentWriter;
import se.lansnat.report.document.Outline;
import se.lansnat.report.document.xml.XmlOut;

/**
 * Writes a document as DOCX into a template: real heading styles, a contents field, captions that Word counts, header rows that stand
 * again on each page, footnotes, alternative texts, figures as vectors with a PNG beside them.
 */
public final class DocxWriter implements DocumentWriter {

	private final DocxTemplate template;

	/** Writes into the template that comes with the program. */
	public DocxWriter() {
		this(DocxTemplate.standard());
	}

	/**
	 * Writes into a template.
	 *
	 * @param template the template; it stays as it is
	 */
	public DocxWriter(DocxTemplate template) {
		this.template = template;
	}

	@Override
	public List<Problem> write(Document document, OutputStream out) throws IOException {
		Parts parts = new Parts(template.parts());
		String main = parts.main();
		Places places = new Places(parts, main);
		Arrangement arrangement = places.arrange(document);
		Document arranged = new Document(document.info(), arrangement.all());
		Outline outline = new Outline(arranged);
		Making making = new Making(parts, outline);
		Properties.set(making, document.info());
		try (Pictures pictures = new Pictures(parts, making.relationships())) {
			places.fill(document.info(), outline.words());
			byte[] text = text(places, arrangement, making, pictures, document);
			parts.override(main, Ooxml.TYPE + "document.main+xml");
			out.write(parts.file(main, text, making.notesPart(), making.footnotes()));
		}
		List<Problem> problems = new ArrayList<>(places.problems());
		problems.addAll(DocumentCheck.of(arranged, outline, c -> true));
		return List.copyOf(problems);
	}

	private static byte[] text(Places places, Arrangement arrangement, Making making, Pictures pictures, Document document) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
		XmlOut xml = new XmlOut(new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16)).declaration();
		DocxBody body = new DocxBody(xml, making, pictures, document.info().language(), document.info().numberedHeadings());
		new DomOut(xml, mark -> {
			if (mark.equals(Places.LOGO)) {
				document.info().logo().ifPresent(logo -> body.logo(logo));
			} else {
				body.write(arrangement.at(mark), places.setup(mark));
			}
		}).write(places.main().getDocumentElement());
		xml.flush();
		return bytes.toByteArray();
	}
}
