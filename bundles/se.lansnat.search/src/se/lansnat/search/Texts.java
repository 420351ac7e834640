package se.lansnat.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts taken apart into words, each text once: the same names, owners and numbers come again and again. */
final class Texts {

	/** So many characters of texts are remembered. */
	private static final int MOST = 20_000_000;

	private final Map<String, String[]> split = new HashMap<>();
	private final Map<String, Words.Forms[]> forms = new HashMap<>();
	private Words words;
	private int remembered;

	Texts(Words words) {
		this.words = words;
	}

	/** Takes another dictionary from now on. */
	void use(Words other) {
		words = other;
		forms.clear();
	}

	/** Lets go of what is remembered. */
	void forget() {
		split.clear();
		forms.clear();
		remembered = 0;
	}

	/** Whether a text has been taken apart. */
	boolean has(String text) {
		return split.containsKey(text);
	}

	/** The words of a text in small letters. */
	String[] words(String text) {
		String[] known = split.get(text);
		if (known == null) {
			List<WordAnalyzer.Word> found = WordAnalyzer.words(text);
			known = new String[found.size()];
			for (int i = 0; i < known.length; i++) {
				known[i] = found.get(i).text();
			}
			if (remembered < MOST) {
				remembered += text.length();
				split.put(text, known);
			}
		}
		return known;
	}

	/** The form of a number, which has no others; what is no plain number is a text. */
	Words.Forms[] ofNumber(String number) {
		for (int i = 0; i < number.length(); i++) {
			char c = number.charAt(i);
			boolean inside = c == '.' && i > 0 && i < number.length() - 1;
			if (!inside && (c < '0' || c > '9')) {
				return of(number);
			}
		}
		return new Words.Forms[] { Words.Forms.of(number, number, List.of()) };
	}

	/** The forms of the words of a text. */
	Words.Forms[] of(String text) {
		Words.Forms[] known = forms.get(text);
		if (known == null) {
			String[] found = words(text);
			known = new Words.Forms[found.length];
			for (int i = 0; i < known.length; i++) {
				known[i] = words.of(found[i]);
			}
			if (remembered < MOST) {
				remembered += known.length;
				forms.put(text, known);
			}
		}
		return known;
	}
}
