package se.lansnat.report.document.docx;

import java.io.IOException;
import java.util.Locale;

import se.lansnat.draw.Scene;
import se.lansnat.report.document.Logo;
import se.lansnat.report.document.picture.OfficeSvg;
import se.lansnat.report.document.picture.ScenePng;
import se.lansnat.report.document.xml.XmlOut;

/** The pictures of a document: scenes as vectors with a PNG beside them for programs that do not know SVG, and the logo. */
final class Pictures implements AutoCloseable {

	/** English metric units in a pixel of 1/96 inch, and in a twentieth of a point. */
	private static final long EMU_PIXEL = 9525;
	private static final long EMU_TWIP = 635;
	private static final long HIGHEST = 8_640_000;
	private static final int LOGO_PIXELS = 64;
	private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
	private static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";
	private static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
	/** Says that a picture has an SVG beside it: [MS-ODRAWXML] 2.3.1.2. */
	private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
	private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

	private final Parts parts;
	private final Relationships relationships;
	private final ScenePng painter = new ScenePng();
	private int last;

	Pictures(Parts parts, Relationships relationships) {
		this.parts = parts;
		this.relationships = relationships;
	}

	/** Writes a scene, shrunk to a width in twentieths of a point if it is wider. */
	void scene(XmlOut xml, Scene scene, String name, String text, Locale language, int width) {
		parts.ending("svg", "image/svg+xml");
		String png = add("png", painter.paint(scene));
		String svg = add("svg", OfficeSvg.of(scene, language));
		double scale = Math.min(1, Math.min(width * EMU_TWIP / (scene.width() * EMU_PIXEL), HIGHEST / (scene.height() * EMU_PIXEL)));
		picture(xml, new Frame(Math.round(scene.width() * EMU_PIXEL * scale), Math.round(scene.height() * EMU_PIXEL * scale), name,
				text), png, svg);
	}

	void logo(XmlOut xml, Logo logo) {
		String relation = add(logo.format(), logo.content());
		long height = LOGO_PIXELS * EMU_PIXEL;
		picture(xml, new Frame(height * logo.width() / logo.height(), height, logo.text(), logo.text()), relation, null);
	}

	/** Size in English metric units, name, and text for those who do not see the picture. */
	private record Frame(long width, long height, String name, String text) {
	}

	private String add(String ending, byte[] content) {
		parts.ending(ending, "image/" + ending);
		String name;
		do {
			name = "media/lansnat" + ++last + "." + ending;
		} while (parts.has(relationships.beside(name)));
		parts.add(relationships.beside(name), content);
		return relationships.add(Ooxml.KIND + "image", name);
	}

	private void picture(XmlOut xml, Frame frame, String relation, String vectors) {
		String id = Integer.toString(900_000_000 + last);
		String width = Long.toString(frame.width());
		String height = Long.toString(frame.height());
		xml.start("w:r").start("w:drawing");
		xml.start("wp:inline", "xmlns:wp", WP, "distT", "0", "distB", "0", "distL", "0", "distR", "0");
		xml.empty("wp:extent", "cx", width, "cy", height);
		xml.empty("wp:docPr", "id", id, "name", frame.name(), "descr", frame.text());
		xml.start("wp:cNvGraphicFramePr").empty("a:graphicFrameLocks", "xmlns:a", A, "noChangeAspect", "1").end();
		xml.start("a:graphic", "xmlns:a", A).start("a:graphicData", "uri", PIC).start("pic:pic", "xmlns:pic", PIC);
		xml.start("pic:nvPicPr").empty("pic:cNvPr", "id", id, "name", frame.name(), "descr", frame.text()).empty("pic:cNvPicPr").end();
		xml.start("pic:blipFill").start("a:blip", "r:embed", relation);
		if (vectors != null) {
			xml.start("a:extLst").start("a:ext", "uri", SVG_EXTENSION).empty("asvg:svgBlip", "xmlns:asvg", SVG, "r:embed", vectors);
			xml.end().end();
		}
		xml.end().start("a:stretch").empty("a:fillRect").end().end();
		xml.start("pic:spPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", width, "cy", height).end();
		xml.start("a:prstGeom", "prst", "rect").empty("a:avLst").end().end();
		xml.end().end().end().end().end().end();
	}

	@Override
	public void close() throws IOException {
		painter.close();
	}
}
