package se.lansnat.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Writes a scene as SVG: the colours of the light palette as attributes that every program understands, those of the dark one by a
 * style sheet for readers that prefer it; title and description for those who do not see the picture; no scripts, nothing fetched.
 */
public final class SvgPainter {

	private static final String FONTS = "system-ui, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif";

	private final String prefix;
	private final StringBuilder svg = new StringBuilder();

	private SvgPainter(String prefix) {
		this.prefix = prefix;
	}

	/**
	 * Writes a scene.
	 *
	 * @param scene    the picture
	 * @param prefix   begins all names in the SVG, so that several pictures have room in one page: letters, digits and hyphens
	 * @param language language of the words, for example {@code sv}
	 * @return an {@code svg} element that is a document of its own or part of an HTML page
	 */
	public static String paint(Scene scene, String prefix, String language) {
		if (!prefix.matches("[a-z][a-z0-9-]*")) {
			throw new IllegalArgumentException("Not a name for ids: " + prefix);
		}
		return new SvgPainter(prefix).document(scene, language);
	}

	private String document(Scene scene, String language) {
		String width = number(scene.width());
		String height = number(scene.height());
		svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width).append("\" height=\"").append(height)
				.append("\" viewBox=\"0 0 ").append(width).append(' ').append(height).append("\" role=\"img\" lang=\"")
				.append(escape(language)).append("\" aria-labelledby=\"").append(prefix).append("-title ").append(prefix)
				.append("-desc\" font-family=\"").append(FONTS).append("\">\n");
		svg.append("<title id=\"").append(prefix).append("-title\">").append(escape(scene.title())).append("</title>\n");
		svg.append("<desc id=\"").append(prefix).append("-desc\">").append(escape(scene.description())).append("</desc>\n");
		style();
		scene.shapes().forEach(this::shape);
		return svg.append("</svg>\n").toString();
	}

	/** A rule of the style sheet wins over an attribute, so the dark colours need no more than this. */
	private void style() {
		svg.append("<style>@media screen and (prefers-color-scheme: dark) {");
		for (Ink ink : Ink.values()) {
			String colour = Palette.DARK.css(ink);
			svg.append(" .").append(name(ink)).append(" { fill: ").append(colour).append(" } .").append(name(ink))
					.append("-line { stroke: ").append(colour).append(" }");
		}
		svg.append(" }</style>\n");
	}

	private void shape(Shape shape) {
		switch (shape) {
		case Shape.Rectangle r -> element("rect", fill(r.ink()), "x", r.x(), "y", r.y(), "width", r.width(), "height", r.height());
		case Shape.Line l -> element("line", " class=\"" + name(l.ink()) + "-line\" stroke=\"" + Palette.LIGHT.css(l.ink())
				+ "\" stroke-width=\"" + number(l.width()) + '"', "x1", l.x1(), "y1", l.y1(), "x2", l.x2(), "y2", l.y2());
		case Shape.Polygon p -> {
			StringBuilder points = new StringBuilder();
			p.points().forEach(at -> points.append(points.isEmpty() ? "" : " ").append(number(at.x())).append(',').append(number(at.y())));
			element("polygon", fill(p.ink()) + " points=\"" + points + '"');
		}
		case Shape.Text t -> text(t);
		}
	}

	private void text(Shape.Text t) {
		svg.append("<text x=\"").append(number(t.x())).append("\" y=\"").append(number(t.y())).append('"').append(fill(t.ink()))
				.append(" font-size=\"").append(number(t.size())).append('"');
		if (t.bold()) {
			svg.append(" font-weight=\"bold\"");
		}
		if (t.anchor() != Shape.Anchor.START) {
			svg.append(" text-anchor=\"").append(t.anchor().name().toLowerCase(Locale.ROOT)).append('"');
		}
		svg.append('>').append(escape(t.text())).append("</text>\n");
	}

	private void element(String name, String attributes, Object... numbers) {
		svg.append('<').append(name);
		for (int i = 0; i < numbers.length; i += 2) {
			svg.append(' ').append(numbers[i]).append("=\"").append(number((Double) numbers[i + 1])).append('"');
		}
		svg.append(attributes).append("/>\n");
	}

	private String fill(Ink ink) {
		return " class=\"" + name(ink) + "\" fill=\"" + Palette.LIGHT.css(ink) + '"';
	}

	private String name(Ink ink) {
		return prefix + '-' + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Two decimals are finer than any screen, and the same on every machine. */
	private static String number(double value) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.signum() == 0 ? "0" : rounded.toPlainString();
	}

	/** Markup characters as entities; characters that XML does not allow at all become a question mark of Unicode's own. */
	static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			switch (c) {
			case '&' -> escaped.append("&amp;");
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '"' -> escaped.append("&quot;");
			default -> escaped.appendCodePoint(allowed(c) ? c : 0xFFFD);
			}
		});
		return escaped.toString();
	}

	private static boolean allowed(int c) {
		return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
	}
}
