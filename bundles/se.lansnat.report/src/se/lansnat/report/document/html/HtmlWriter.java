package se.lansnat.report.document.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import se.lansnat.draw.Scene;
import se.lansnat.draw.SvgPainter;
import se.lansnat.model.problem.Problem;
import se.lansnat.report.document.Block.Figure;
import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentCheck;
import se.lansnat.report.document.DocumentWriter;
import se.lansnat.report.document.Outline;
import se.lansnat.report.document.xml.XmlOut;

/** Writes a document as one HTML page that needs nothing else: no scripts, nothing fetched, figures as SVG within it. */
public final class HtmlWriter implements DocumentWriter {

	@Override
	public List<Problem> write(Document document, OutputStream out) throws IOException {
		Outline outline = new Outline(document);
		out.write(new HtmlPage(document, outline, new Screen(document)).bytes(c -> true));
		return DocumentCheck.of(document, outline, c -> true);
	}

	/** What a page needs to be read on a screen. */
	private record Screen(Document document) implements HtmlMedium {

		@Override
		public String style() {
			return HtmlPage.resource("screen.css");
		}

		@Override
		public boolean paged() {
			return false;
		}

		@Override
		public void figure(Figure figure, int number, XmlOut xml) {
			Scene scene = figure.scene();
			Scene described = new Scene(scene.width(), scene.height(), scene.title(), figure.alternative(), scene.shapes());
			xml.raw(SvgPainter.paint(described, "f" + number, document.info().language().getLanguage()));
		}
	}
}
