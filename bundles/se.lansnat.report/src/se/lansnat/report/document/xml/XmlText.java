package se.lansnat.report.document.xml;

import java.util.function.IntPredicate;

/** Which characters a document can hold, and what stands for the others. */
public final class XmlText {

	/** Stands visibly for a character that cannot be written: Unicode's own replacement character. */
	public static final int REPLACEMENT = 0xFFFD;

	private XmlText() {
	}

	/**
	 * Whether a character can stand in a document: allowed by XML 1.0 (section 2.2), neither a control character nor one that
	 * Unicode will never assign, nor half a surrogate pair.
	 *
	 * @param c a code point
	 * @return whether it can stay
	 */
	public static boolean fits(int c) {
		if (c < 0x20) {
			return c == '\t' || c == '\n' || c == '\r';
		}
		boolean control = c >= 0x7F && c <= 0x9F;
		boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
		boolean neverAssigned = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
		return !control && !surrogate && !neverAssigned;
	}

	/**
	 * A text that can be written: line ends and tabs as blanks, what does not fit as the replacement character.
	 *
	 * @param text  any text
	 * @param shown which of the fitting characters can be shown; the others are replaced as well
	 * @return the text itself if nothing had to change
	 */
	public static String clean(String text, IntPredicate shown) {
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			if (written(c, shown) != c) {
				return replaced(text, shown);
			}
			i += Character.charCount(c);
		}
		return text;
	}

	private static String replaced(String text, IntPredicate shown) {
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().forEach(c -> clean.appendCodePoint(written(c, shown)));
		return clean.toString();
	}

	private static int written(int c, IntPredicate shown) {
		if (c == '\t' || c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
			return ' ';
		}
		return fits(c) && shown.test(c) ? c : REPLACEMENT;
	}
}
