package se.lansnat.ui.search;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text in which something is marked.
 *
 * @param text  the text
 * @param marks for each mark, in order, where it begins and where it has ended
 */
record Marked(String text, int[] marks) {

	private static final Pattern TAG = Pattern.compile("<(/?)b>");
	/** So much may stand before the first mark, or nobody sees it in a narrow column. */
	private static final int BEFORE = 24;
	private static final String LEFT_OUT = "\u2026";

	/** Reads a snippet of the search: marks between tags, and the characters of tags escaped. */
	static Marked of(String snippet) {
		StringBuilder text = new StringBuilder();
		IntStream.Builder marks = IntStream.builder();
		Matcher tag = TAG.matcher(snippet);
		int at = 0;
		while (tag.find()) {
			text.append(plain(snippet.substring(at, tag.start())));
			marks.add(text.length());
			at = tag.end();
		}
		return new Marked(text.append(plain(snippet.substring(at))).toString(), marks.build().toArray());
	}

	private static String plain(String escaped) {
		return escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
	}

	/** {@return the same, beginning so near to the first mark that it is in sight} */
	Marked near() {
		int blank = marks.length == 0 || marks[0] <= BEFORE ? -1 : text.indexOf(' ', marks[0] - BEFORE);
		if (blank < 0 || blank >= marks[0]) {
			return this;
		}
		int cut = blank + 1 - LEFT_OUT.length();
		return new Marked(LEFT_OUT + text.substring(blank + 1), Arrays.stream(marks).map(place -> place - cut).toArray());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Marked marked && marked.text.equals(text) && Arrays.equals(marked.marks, marks);
	}

	@Override
	public int hashCode() {
		return text.hashCode();
	}

	@Override
	public String toString() {
		return text;
	}
}
