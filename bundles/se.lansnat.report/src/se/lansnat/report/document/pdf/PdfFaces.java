package se.lansnat.report.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import se.lansnat.report.document.font.Face;

/** The faces of one PDF: each is read when it is first used, and only the letters that are used are embedded. */
final class PdfFaces implements AutoCloseable {

	private final PDDocument pdf;
	private final List<TrueTypeFont> open = new ArrayList<>();

	PdfFaces(PDDocument pdf) {
		this.pdf = pdf;
	}

	void register(PdfRendererBuilder builder) {
		for (Face face : Face.values()) {
			builder.useFont(new Supplier(face), face.family(), face.weight(), face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
					true);
		}
	}

	private final class Supplier extends PDFontSupplier {

		private final Face face;
		private PDFont font;

		Supplier(Face face) {
			super(null);
			this.face = face;
		}

		@Override
		public PDFont supply() {
			if (font == null) {
				TrueTypeFont letters = face.load();
				open.add(letters);
				try {
					font = PDType0Font.load(pdf, letters, true);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			}
			return font;
		}
	}

	@Override
	public void close() throws IOException {
		for (TrueTypeFont font : open) {
			font.close();
		}
	}
}
