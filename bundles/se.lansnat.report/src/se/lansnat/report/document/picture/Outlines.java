package se.lansnat.report.document.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

import se.lansnat.report.document.font.Face;

/** Text as outlines of letters, each from the first face that has it. */
final class Outlines implements AutoCloseable {

	private final Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);

	/** A letter and the font that has it. */
	private record Letter(TrueTypeFont font, int glyph) {

		double advance() throws IOException {
			return (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
		}
	}

	double width(String text, double size, boolean bold) {
		return text.codePoints().mapToDouble(c -> {
			try {
				return letter(c, bold).advance() * size;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}).sum();
	}

	Path2D outline(String text, double size, boolean bold, double left, double baseline) {
		Path2D path = new Path2D.Double();
		double x = left;
		try {
			for (int c : text.codePoints().toArray()) {
				Letter letter = letter(c, bold);
				GlyphData glyph = letter.font().getGlyph().getGlyph(letter.glyph());
				if (glyph != null) {
					double scale = size / letter.font().getUnitsPerEm();
					AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, baseline);
					path.append(glyph.getPath().getPathIterator(place), false);
				}
				x += letter.advance() * size;
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return path;
	}

	/** The letter for a character; where no face has one, the first face's sign for that. */
	private Letter letter(int c, boolean bold) throws IOException {
		Face first = bold ? Face.BOLD : Face.REGULAR;
		for (Face face : List.of(first, Face.OTHER)) {
			TrueTypeFont font = fonts.computeIfAbsent(face, Face::load);
			int glyph = font.getUnicodeCmapLookup().getGlyphId(c);
			if (glyph != 0) {
				return new Letter(font, glyph);
			}
		}
		return new Letter(fonts.get(first), 0);
	}

	@Override
	public void close() throws IOException {
		for (TrueTypeFont font : fonts.values()) {
			font.close();
		}
	}
}
