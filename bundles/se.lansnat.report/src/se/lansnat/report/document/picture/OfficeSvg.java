package se.lansnat.report.document.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

import se.lansnat.draw.Scene;
import se.lansnat.draw.SvgPainter;

/** A scene as an SVG file for office programs: without a style sheet, which they read in ways of their own, and in common fonts. */
public final class OfficeSvg {

	private static final Pattern STYLE = Pattern.compile("<style>.*?</style>\\n?", Pattern.DOTALL);
	private static final Pattern FONTS = Pattern.compile("font-family=\"[^\"]*\"");

	private OfficeSvg() {
	}

	/**
	 * Writes a scene.
	 *
	 * @param scene    the picture
	 * @param language the language of its words
	 * @return UTF-8
	 */
	public static byte[] of(Scene scene, Locale language) {
		String svg = SvgPainter.paint(scene, "s", language.getLanguage());
		String plain = FONTS.matcher(STYLE.matcher(svg).replaceFirst("")).replaceFirst("font-family=\"Arial, sans-serif\"");
		return plain.getBytes(StandardCharsets.UTF_8);
	}
}
