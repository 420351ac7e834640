package se.lansnat.report.document.pdf;

import java.io.File;
import java.util.List;

import org.w3c.dom.Element;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;

import se.lansnat.draw.Scene;
import se.lansnat.report.document.Block.Figure;
import se.lansnat.report.document.Document;

/** Paints the document's scenes where the page holds a place for them: as vectors, with text that can be searched. */
final class FigureDrawer implements SVGDrawer {

	private final List<Scene> scenes;

	FigureDrawer(Document document) {
		scenes = document.blocks().stream().filter(Figure.class::isInstance).map(block -> ((Figure) block).scene()).toList();
	}

	@Override
	public SVGImage buildSVGImage(Element element, Box box, CssContext context, double width, double height, double dotsPerPixel) {
		Scene scene = scenes.get(Integer.parseInt(element.getAttribute("data-number")) - 1);
		return new Picture(scene, PrintMedium.scale(scene) * dotsPerPixel);
	}

	private record Picture(Scene scene, double scale) implements SVGImage {

		@Override
		public int getIntrinsicWidth() {
			return (int) Math.round(scene.width() * scale);
		}

		@Override
		public int getIntrinsicHeight() {
			return (int) Math.round(scene.height() * scale);
		}

		@Override
		public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
			new ScenePainter(device, context, x, y, scale).paint(scene);
		}
	}

	@Override
	public void importFontFaceRules(List<FontFaceRule> faces, SharedContext context) {
		// The faces are those of the page.
	}

	@Override
	public void addFontFile(File file, String family, Integer weight, FontStyle style) {
		// The faces are those of the page.
	}

	@Override
	public void close() {
		// Nothing is open.
	}
}
