package se.lansnat.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the field that tells best why an object was found, and marks there what was. */
final class Snippets {

	private static final int LENGTH = 200;
	private static final int BEFORE = 60;
	private static final int NAMING = 2;
	private static final int WORD = 4;
	private static final int WHOLE = 100;
	/** Texts are looked through so far. */
	private static final int FAR = 20_000;

	/** A field with its text as it is shown. */
	record Snippet(String field, String text) {
	}

	private Snippets() {
	}

	static Snippet of(Shown shown, Marks marks) {
		String bestField = "";
		String bestText = "";
		List<WordAnalyzer.Word> bestWords = List.of();
		int best = 0;
		for (int i = 0; i < shown.fields().size(); i++) {
			String field = shown.fields().get(i);
			String text = shown.texts().get(i);
			List<WordAnalyzer.Word> words = new ArrayList<>();
			int fit = fit(field, text, marks, words);
			if (fit > best) {
				best = fit;
				bestField = field;
				bestText = text;
				bestWords = words;
			}
		}
		if (best == 0) {
			return new Snippet(Fields.TYPE, escaped(shown.about()[Shown.LABEL]));
		}
		return new Snippet(bestField, marked(bestText, bestWords));
	}

	/** How well a field tells it: different words count, once each, and names a little more. */
	private static int fit(String field, String text, Marks marks, List<WordAnalyzer.Word> found) {
		if (marks.isWhole(field)) {
			found.add(new WordAnalyzer.Word(text, 0, text.length()));
			return WHOLE;
		}
		int fit = 0;
		Set<String> seen = new HashSet<>();
		for (WordAnalyzer.Word word : WordAnalyzer.words(text.length() > FAR ? text.substring(0, FAR) : text)) {
			int one = WordLists.STOP_WORDS.contains(word.text()) ? 0 : marks.fit(field, word.text());
			if (one > 0) {
				found.add(word);
				fit += seen.add(marks.stem(word.text())) ? WORD + one : 0;
			}
		}
		return fit == 0 ? 0 : fit + (Fields.NAMING.contains(field) ? NAMING : 0);
	}

	private static String marked(String text, List<WordAnalyzer.Word> words) {
		int from = text.length() <= LENGTH ? 0 : blank(text, Math.max(0, words.getFirst().start() - BEFORE));
		int to = Math.min(text.length(), from + LENGTH);
		to = to < text.length() ? Math.max(blank(text, to), Math.min(words.getFirst().end(), text.length())) : to;
		StringBuilder marked = new StringBuilder(from > 0 ? "\u2026" : "");
		int at = from;
		for (WordAnalyzer.Word word : words) {
			if (word.start() >= at && word.end() <= to) {
				marked.append(escaped(text.substring(at, word.start()))).append("<b>").append(escaped(text.substring(word.start(),
						word.end())))
						.append("</b>");
				at = word.end();
			}
		}
		return marked.append(escaped(text.substring(at, to))).append(to < text.length() ? "\u2026" : "").toString().replaceAll("\\s+",
				" ").strip();
	}

	/** The last blank before a place, or the place itself where there is none near. */
	private static int blank(String text, int at) {
		int blank = text.lastIndexOf(' ', at);
		int near = blank > at - BEFORE / 2 ? blank : at;
		return near > 0 && near < text.length() && Character.isLowSurrogate(text.charAt(near)) ? near - 1 : Math.max(0, near);
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
