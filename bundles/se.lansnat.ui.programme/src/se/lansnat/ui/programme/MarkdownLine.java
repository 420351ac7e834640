package se.lansnat.ui.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one line of Markdown is, seen on its own: enough to show it so that it reads as what it becomes.
 *
 * @param kind  what the line is
 * @param level of a heading 1 to 6, of a list item how deep it is from 1; else 0
 * @param mark  length in characters of what marks the line: hashes, bullet or number with the spaces around; 0 for none
 * @param spans stretches of emphasis in the line, in order, none inside another
 */
record MarkdownLine(Kind kind, int level, int mark, List<Span> spans) {

	/** What a line can be. */
	enum Kind {
		/** Text of a paragraph. */
		TEXT,
		/** A heading. */
		HEADING,
		/** An item of a list with bullets. */
		BULLET,
		/** An item of a numbered list. */
		NUMBER,
		/** A row of a table. */
		TABLE
	}

	/**
	 * A stretch of emphasis.
	 *
	 * @param start  in the line, with its mark
	 * @param length with both marks
	 * @param marks  length of each mark: 1 for italic, 2 for bold, 3 for both
	 */
	record Span(int start, int length, int marks) {

		/** {@return whether it is bold} */
		boolean bold() {
			return marks >= 2;
		}

		/** {@return whether it is italic} */
		boolean italic() {
			return marks != 2;
		}
	}

	private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6}) +");
	private static final Pattern ITEM = Pattern.compile("( *)(?:([-*+])|(\\d{1,9})[.)]) +");
	private static final Pattern TABLE = Pattern.compile(" {0,3}\\|.*");
	/** Marks belong to emphasis only where no space stands inside them; underscores only where no letter stands outside. */
	private static final Pattern EMPHASIS = Pattern.compile("(?<!\\\\)(?:(\\*{1,3})(?![\\s*])(.+?)(?<![\\s*\\\\])\\1(?!\\*)"
			+ "|(?<![\\p{L}\\p{N}_])(_{1,3})(?![\\s_])(.+?)(?<![\\s_\\\\])\\3(?![\\p{L}\\p{N}_]))");
	private static final int SPACES_PER_LEVEL = 2;
	/** Nobody emphasises in longer lines, and the pattern must not run on a megabyte pasted as one line. */
	private static final int LONGEST = 20_000;

	/**
	 * Looks at a line.
	 *
	 * @param line without its line end
	 * @return what it is
	 */
	static MarkdownLine of(String line) {
		Matcher heading = HEADING.matcher(line);
		if (heading.lookingAt()) {
			return new MarkdownLine(Kind.HEADING, heading.group(1).length(), heading.end(), spans(line, heading.end()));
		}
		Matcher item = ITEM.matcher(line);
		if (item.lookingAt()) {
			Kind kind = item.group(2) == null ? Kind.NUMBER : Kind.BULLET;
			return new MarkdownLine(kind, 1 + item.group(1).length() / SPACES_PER_LEVEL, item.end(), spans(line, item.end()));
		}
		return TABLE.matcher(line).matches() ? new MarkdownLine(Kind.TABLE, 0, 0, List.of()) : new MarkdownLine(Kind.TEXT, 0, 0, spans(line, 0));
	}

	private static List<Span> spans(String line, int from) {
		if (line.length() > LONGEST || line.indexOf('*') < 0 && line.indexOf('_') < 0) {
			return List.of();
		}
		List<Span> spans = new ArrayList<>();
		Matcher emphasis = EMPHASIS.matcher(line).region(from, line.length());
		emphasis.useTransparentBounds(true);
		while (emphasis.find()) {
			String mark = emphasis.group(1) == null ? emphasis.group(3) : emphasis.group(1);
			spans.add(new Span(emphasis.start(), emphasis.end() - emphasis.start(), mark.length()));
		}
		return spans;
	}

	/** {@return whether it is an item of a list} */
	boolean isItem() {
		return kind == Kind.BULLET || kind == Kind.NUMBER;
	}
}
