package se.lansnat.report.document.odt;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import se.lansnat.draw.Scene;
import se.lansnat.report.document.Logo;
import se.lansnat.report.document.picture.OfficeSvg;
import se.lansnat.report.document.picture.ScenePng;
import se.lansnat.report.document.xml.XmlOut;

/** The pictures of a document. */
final class OdtPictures implements AutoCloseable {

	private static final double POINTS_PER_PIXEL = 0.75;
	private static final double HIGHEST = 640;
	private static final double LOGO = 48;

	private final Map<String, byte[]> files = new LinkedHashMap<>();
	private final ScenePng painter = new ScenePng();
	private final Locale language;

	OdtPictures(Locale language) {
		this.language = language;
	}

	/** All pictures by their names in the file. */
	Map<String, byte[]> files() {
		return files;
	}

	/** Writes a scene, shrunk to a width in points if it is wider. */
	void scene(XmlOut xml, Scene scene, String name, String text, double room) {
		double width = scene.width() * POINTS_PER_PIXEL;
		double height = scene.height() * POINTS_PER_PIXEL;
		double scale = Math.min(1, Math.min(room / width, HIGHEST / height));
		String file = "Pictures/figur" + (files.size() / 2 + 1);
		files.put(file + ".svg", OfficeSvg.of(scene, language));
		files.put(file + ".png", painter.paint(scene));
		frame(xml, name, width * scale, height * scale);
		// The first that a program knows is shown (OpenDocument 1.3, part 3, 10.4.2).
		image(xml, file + ".svg", "image/svg+xml");
		image(xml, file + ".png", "image/png");
		xml.element("svg:title", name).element("svg:desc", text).end();
	}

	void logo(XmlOut xml, Logo logo) {
		String file = "Pictures/logotyp." + logo.format();
		files.put(file, logo.content());
		frame(xml, "Logotyp", LOGO * logo.width() / logo.height(), LOGO);
		image(xml, file, "image/" + logo.format());
		xml.element("svg:title", logo.text()).end();
	}

	private static void frame(XmlOut xml, String name, double width, double height) {
		xml.start("draw:frame", "draw:name", name, "draw:style-name", "Ram", "text:anchor-type", "as-char", "svg:width",
				points(width), "svg:height", points(height));
	}

	private static void image(XmlOut xml, String file, String type) {
		xml.empty("draw:image", "xlink:href", file, "xlink:type", "simple", "xlink:show", "embed", "xlink:actuate", "onLoad",
				"draw:mime-type", type);
	}

	static String points(double value) {
		return String.format(Locale.ROOT, "%.2fpt", value);
	}

	@Override
	public void close() throws IOException {
		painter.close();
	}
}
