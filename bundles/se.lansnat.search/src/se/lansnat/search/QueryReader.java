package se.lansnat.search;

import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

/** Reads the characters of a query. */
final class QueryReader {

	/** Nobody writes longer queries by hand. */
	private static final int MOST = 5_000;
	private static final String SPECIAL = "()[]{}\"^~:<>=";

	private final String text;
	private int at;

	QueryReader(String text) throws QueryException {
		this.text = text;
		if (text.length() > MOST) {
			throw new QueryException(MOST + 1, NLS.bind(Messages.tooLong, text.length(), MOST), Messages.tooLong_fix);
		}
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isISOControl(c) && !Character.isWhitespace(c) || c == '\uFFFE' || c == '\uFFFF' || isLoneSurrogate(i)) {
				throw new QueryException(i + 1, NLS.bind(Messages.controlCharacter, String.format("U+%04X", (int) c)),
						Messages.controlCharacter_fix);
			}
		}
	}

	private boolean isLoneSurrogate(int i) {
		char c = text.charAt(i);
		return Character.isHighSurrogate(c) && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
				|| Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
	}

	int at() {
		return at;
	}

	boolean atEnd() {
		return at >= text.length();
	}

	/** The character here, or a line feed at the end. */
	char here() {
		return atEnd() ? '\n' : text.charAt(at);
	}

	void skip(int characters) {
		at += characters;
	}

	void blanks() {
		while (!atEnd() && Character.isWhitespace(here())) {
			at++;
		}
	}

	boolean take(char c) {
		boolean found = !atEnd() && here() == c;
		at += found ? 1 : 0;
		return found;
	}

	/** Takes one of some words that stand by themselves. */
	boolean takeWord(Set<String> words) {
		int start = at;
		String word = word();
		if (words.contains(word)) {
			return true;
		}
		at = start;
		return false;
	}

	/** Characters up to a blank or one with a meaning of its own; a backslash takes that from it. */
	String word() {
		StringBuilder word = new StringBuilder();
		while (!atEnd() && !Character.isWhitespace(here()) && SPECIAL.indexOf(here()) < 0) {
			if (here() == '\\' && at + 1 < text.length()) {
				at++;
			}
			word.append(here());
			at++;
		}
		return word.toString();
	}

	/** Everything up to one of some characters, which must be there. */
	String until(List<Character> ends, int start, String message, String remedy) throws QueryException {
		int from = at;
		while (!atEnd() && !ends.contains(here())) {
			at++;
		}
		if (atEnd()) {
			throw new QueryException(start + 1, message, remedy);
		}
		return text.substring(from, at);
	}

	/** A number such as 0.5 or 0,5, or nothing. */
	String number() {
		int from = at;
		while (!atEnd() && (Character.isDigit(here()) || here() == '.' || here() == ',')) {
			at++;
		}
		return text.substring(from, at).replace(',', '.');
	}
}
