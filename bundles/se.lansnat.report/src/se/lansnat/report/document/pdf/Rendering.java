package se.lansnat.report.document.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.logging.Level;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

import se.lansnat.report.document.Document;

/** Sets the layout engine up. */
final class Rendering {

	static {
		// The engine tells its progress on the console; what fails comes as an exception.
		XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
	}

	private Rendering() {
	}

	static PdfBoxRenderer prepare(PDDocument pdf, PdfFaces faces, Document document, byte[] html,
			boolean rightToLeft) throws IOException {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePDDocument(pdf);
		faces.register(builder);
		builder.usePdfUaAccessibility(true);
		builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
		builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
		builder.useSVGDrawer(new FigureDrawer(document));
		// Nothing else but this: the engine leaves compressing the pages to others.
		builder.testMode(true);
		builder.usePageSupplier((file, width, height, page, shadow) -> page(file, width, height));
		if (rightToLeft) {
			builder.useUnicodeBidiSplitter(RightToLeft::new);
			builder.useUnicodeBidiReorderer(new RightToLeft.Reversal());
		}
		builder.withProducer("Länsnät");
		builder.withW3cDocument(parse(html), null);
		PdfBoxRenderer renderer = builder.buildPdfRenderer();
		renderer.getSharedContext().setTextRenderer(new WordWidths());
		return renderer;
	}

	private static PDPage page(PDDocument file, float width, float height) {
		PDPage page = new PDPage(new PDRectangle(width, height));
		page.setResources(MarkedContentNames.resources());
		file.addPage(page);
		return page;
	}

	private static org.w3c.dom.Document parse(byte[] html) throws IOException {
		try {
			var parser = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
			EntityResolver nothing = (publicId, systemId) -> new InputSource(new ByteArrayInputStream(new byte[0]));
			parser.setEntityResolver(nothing);
			return parser.parse(new ByteArrayInputStream(html));
		} catch (ParserConfigurationException | SAXException e) {
			throw new IllegalStateException("The page is not well-formed", e);
		}
	}
}
