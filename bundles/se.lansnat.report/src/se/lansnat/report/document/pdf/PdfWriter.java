package se.lansnat.report.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;

import se.lansnat.model.problem.Problem;
import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentCheck;
import se.lansnat.report.document.DocumentWriter;
import se.lansnat.report.document.Outline;
import se.lansnat.report.document.font.Letters;
import se.lansnat.report.document.html.HtmlPage;

/**
 * Writes a document as PDF: A4, tagged (PDF/UA-1), fit for the archive (PDF/A-2a), with bookmarks, page numbers, embedded faces and
 * figures as vectors. Characters that no face has a letter for are replaced visibly and reported.
 */
public final class PdfWriter implements DocumentWriter {

	/** Objects that are compressed together; with many tags a tenfold of what is usual saves time and space. */
	private static final CompressParameters OBJECTS = new CompressParameters(2000);

	@Override
	public List<Problem> write(Document document, OutputStream out) throws IOException {
		Outline outline = new Outline(document);
		LettersUsed letters = new LettersUsed();
		byte[] html = new HtmlPage(document, outline, new PrintMedium()).bytes(letters);
		out.write(render(document, html, letters.rightToLeft()));
		return DocumentCheck.of(document, outline, Letters::shows);
	}

	private static byte[] render(Document document, byte[] html, boolean rightToLeft) throws IOException {
		try (PDDocument pdf = new PDDocument(); PdfFaces faces = new PdfFaces(pdf)) {
			// Closed, and its boxes forgotten, before the file is put together: that is when most memory is needed.
			try (PdfBoxRenderer renderer = Rendering.prepare(pdf, faces, document, html, rightToLeft)) {
				renderer.layout();
				renderer.createPDFWithoutClosing();
			}
			PageContents.finish(pdf, RepeatedHeaders.release(pdf));
			PdfDates.set(pdf, document.info().date());
			ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
			pdf.save(bytes, OBJECTS);
			return bytes.toByteArray();
		}
	}
}
