package se.lansnat.report.document.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Which characters the faces have letters for. */
public final class Letters {

	/** The other faces have the letters of one of these. */
	private static final Set<Face> ENOUGH = EnumSet.of(Face.REGULAR, Face.OTHER);

	/** Loaded when first asked for. */
	private static final class Known {

		private static final BitSet LETTERS = new BitSet();

		static {
			for (Face face : ENOUGH) {
				try (TrueTypeFont font = face.load()) {
					CmapLookup lookup = font.getUnicodeCmapLookup();
					// Far fewer than the characters that there could be.
					for (int glyph = 1; glyph < font.getNumberOfGlyphs(); glyph++) {
						List<Integer> characters = lookup.getCharCodes(glyph);
						if (characters != null) {
							characters.forEach(LETTERS::set);
						}
					}
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			}
		}
	}

	private Letters() {
	}

	/**
	 * Whether a character can be shown.
	 *
	 * @param c a code point
	 * @return whether any face has a letter for it
	 */
	public static boolean shows(int c) {
		return c >= 0x20 && c <= 0x7E || Known.LETTERS.get(c);
	}
}
