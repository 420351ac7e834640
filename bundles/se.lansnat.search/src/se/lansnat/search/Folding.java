package se.lansnat.search;

/** Letters that look alike but for their dots and rings. */
final class Folding {

	private static final String[] ALIKE = { "a\u00e5\u00e4\u00e1\u00e0", "o\u00f6\u00f8\u00f3", "e\u00e9\u00e8\u00ea", "u\u00fc" };

	private Folding() {
	}

	/** A regular expression for a letter and those that look like it. */
	static String pattern(char letter) {
		for (String alike : ALIKE) {
			if (alike.indexOf(letter) >= 0) {
				return "[" + alike + "]";
			}
		}
		return Character.isLetterOrDigit(letter) ? String.valueOf(letter) : "\\" + letter;
	}

	/** A regular expression for a word with * and ?. */
	static String regular(String wildcards) {
		StringBuilder regular = new StringBuilder();
		for (char c : wildcards.toCharArray()) {
			regular.append(c == '*' ? ".*" : c == '?' ? "." : Character.isLetterOrDigit(c) ? String.valueOf(c) : "\\" + c);
		}
		return regular.toString();
	}
}
