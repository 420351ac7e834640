package se.lansnat.report.document.pdf;

import java.util.Locale;

import se.lansnat.draw.Scene;
import se.lansnat.report.document.Block.Figure;
import se.lansnat.report.document.html.HtmlMedium;
import se.lansnat.report.document.xml.XmlOut;

/** What a page needs to become a tagged PDF. */
final class PrintMedium implements HtmlMedium {

	/** The width between the margins and a height that leaves room for the caption, in pixels of 1/96 inch. */
	private static final double WIDTH = 170 / 25.4 * 96;
	private static final double HEIGHT = 225 / 25.4 * 96;

	@Override
	public String style() {
		return ".contents a::after { content: leader('.') target-counter(attr(href), page); }\n"
				// The engine lays everything out for the width of the first page.
				+ "table { -fs-table-paginate: paginate; }\n.landscape { width: 257mm; }\n";
	}

	@Override
	public boolean paged() {
		return true;
	}

	/** An empty picture that holds the place; {@link FigureDrawer} paints it. */
	@Override
	public void figure(Figure figure, int number, XmlOut xml) {
		Scene scene = figure.scene();
		double scale = scale(scene);
		xml.element("svg", "", "class", "scene", "data-number", Integer.toString(number), "alt", figure.alternative(), "style",
				String.format(Locale.ROOT, "width:%.2fpx;height:%.2fpx", scene.width() * scale, scene.height() * scale));
	}

	/** How much a scene must shrink to have room on a page; it is never enlarged. */
	static double scale(Scene scene) {
		return Math.min(1, Math.min(WIDTH / scene.width(), HEIGHT / scene.height()));
	}
}
