package se.lansnat.model.text;

/** Characters in XML 1.0: which of them can be carried, and how the others are escaped. */
public final class XmlText {

	private XmlText() {
	}

	/**
	 * Finds a character that XML 1.0 cannot carry, not even escaped: most control characters, unpaired surrogates, U+FFFE and
	 * U+FFFF (XML 1.0, production 2).
	 *
	 * @param text any text
	 * @return index of the first such character, or -1
	 */
	public static int illegalAt(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= '\uFFFE') {
				return i;
			}
			if (Character.isSurrogate(c)) {
				if (!Character.isHighSurrogate(c) || i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
					return i;
				}
				i++;
			}
		}
		return -1;
	}

	/**
	 * Whether a text can be written as it is. Nearly all can: one look at each character is enough for them.
	 *
	 * @param text any text
	 * @return false if a character may have to be escaped, or may be one that XML cannot carry
	 */
	static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean ascii = c >= ' ' && c <= '~' && c != '&' && c != '<' && c != '>' && c != '"';
			if (!ascii && (c < '\u00A0' || c >= Character.MIN_SURROGATE || c == '\u2028' || c == '\u2029')) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Appends a text, escaped so that it stays on one line both as an attribute's value and as an element's content.
	 *
	 * @param out  where to append
	 * @param text text without illegal characters
	 */
	static void append(StringBuilder out, String text) {
		int done = 0;
		for (int i = 0; i < text.length(); i++) {
			String escaped = escape(text.charAt(i));
			if (escaped != null) {
				out.append(text, done, i).append(escaped);
				done = i + 1;
			}
		}
		out.append(text, done, text.length());
	}

	private static String escape(char c) {
		if (c > '>') {
			// The two line ends of Unicode: no XML 1.0 parser minds them, but editors and line-wise tools do.
			return c == '\u0085' ? "&#x85;" : c == '\u2028' ? "&#x2028;" : c == '\u2029' ? "&#x2029;" : null;
		}
		return switch (c) {
		case '&' -> "&amp;";
		case '<' -> "&lt;";
		case '>' -> "&gt;";
		case '"' -> "&quot;";
		case '\t' -> "&#x9;";
		case '\n' -> "&#xA;";
		case '\r' -> "&#xD;";
		default -> null;
		};
	}
}
