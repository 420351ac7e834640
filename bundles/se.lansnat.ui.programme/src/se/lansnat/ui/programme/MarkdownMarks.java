package se.lansnat.ui.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import se.lansnat.ui.programme.MarkdownLine.Kind;

/** Puts the marks of Markdown into a text, and takes them away again where they are: what the buttons and keys of the text do. */
final class MarkdownMarks {

	/** Deepest heading that the button makes: the section itself stands above it. */
	private static final int DEEPEST_HEADING = 3;
	private static final Pattern NUMBER = Pattern.compile("\\d+");

	private MarkdownMarks() {
	}

	/**
	 * Emphasises the selected words, or takes the emphasis away where the marks stand around them. White space at the ends stays outside:
	 * inside it the marks would mean nothing.
	 *
	 * @param text all of it
	 * @param from where the selection begins
	 * @param to   where it ends
	 * @param mark what stands around, such as two asterisks
	 * @return the change
	 */
	static TextChange emphasis(String text, int from, int to, String mark) {
		int start = from;
		int end = to;
		while (start < end && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		int length = mark.length();
		String words = text.substring(start, end);
		boolean nothingInside = words.isEmpty() && start >= length && text.startsWith(mark + mark, start - length);
		if (nothingInside || isMark(text, start - length, mark) && isMark(text, end, mark)) {
			return new TextChange(start - length, end - start + 2 * length, words, start - length, end - length);
		}
		if (words.length() > 2 * length && isMark(text, start, mark) && isMark(text, end - length, mark)) {
			return new TextChange(start, words.length(), words.substring(length, words.length() - length), start, end - 2 * length);
		}
		return new TextChange(start, end - start, mark + words + mark, start + length, end + length);
	}

	/** A mark is one by itself, not half of a longer one. */
	private static boolean isMark(String text, int at, String mark) {
		int end = at + mark.length();
		if (at < 0 || end > text.length() || !text.startsWith(mark, at)) {
			return false;
		}
		char sign = mark.charAt(0);
		int before = at;
		while (before > 0 && text.charAt(before - 1) == sign) {
			before--;
		}
		while (end < text.length() && text.charAt(end) == sign) {
			end++;
		}
		int run = end - before;
		return run == mark.length() || run == 3;
	}

	/** Makes the selected lines headings, one level deeper each time, and plain text again after the deepest. */
	static TextChange heading(String text, int from, int to) {
		return lines(text, from, to, (line, index) -> {
			MarkdownLine seen = MarkdownLine.of(line);
			int level = seen.kind() == Kind.HEADING ? seen.level() + 1 : 1;
			String words = line.substring(seen.mark());
			return level > DEEPEST_HEADING ? words : "#".repeat(level) + " " + words;
		});
	}

	/** Makes the selected lines a list with bullets, or plain text again where all of them are one. */
	static TextChange bullets(String text, int from, int to) {
		return list(text, from, to, Kind.BULLET, (words, index) -> "- " + words);
	}

	/** Makes the selected lines a numbered list from 1, or plain text again where all of them are one. */
	static TextChange numbers(String text, int from, int to) {
		return list(text, from, to, Kind.NUMBER, (words, index) -> (index + 1) + ". " + words);
	}

	private static TextChange list(String text, int from, int to, Kind kind, BiFunction<String, Integer, String> item) {
		boolean all = text.substring(lineStart(text, from), lineEnd(text, to)).lines().map(MarkdownLine::of).allMatch(l -> l.kind() == kind)
				&& lineEnd(text, to) > lineStart(text, from);
		int[] next = { 0 };
		return lines(text, from, to, (line, index) -> {
			String words = line.substring(MarkdownLine.of(line).mark());
			return all || words.isBlank() && lineEnd(text, to) > lineEnd(text, from) ? words : item.apply(words, next[0]++);
		});
	}

	/**
	 * Inserts a table after the line of the caret, with a first row for the headings.
	 *
	 * @param text    all of it
	 * @param caret   where it is to be inserted
	 * @param heading of a column, for example "Rubrik"
	 * @return the change, with the first heading selected
	 */
	static TextChange table(String text, int caret, String heading) {
		int at = lineEnd(text, caret);
		String before = at == 0 || text.startsWith("\n\n", at - 2) ? "" : text.charAt(at - 1) == '\n' ? "\n" : "\n\n";
		String after = at + 1 >= text.length() || text.startsWith("\n\n", at) ? "" : "\n";
		String row = ("|" + " ".repeat(heading.length() + 2)).repeat(2) + "|";
		String table = "| " + heading + " | " + heading + " |\n" + row.replace(' ', '-') + "\n" + row + "\n" + row;
		int first = at + before.length() + 2;
		return new TextChange(at, 0, before + table + after, first, first + heading.length());
	}

	/**
	 * What Enter does at the end of a line that is an item of a list or a row of a table: the next begins, or an empty one ends.
	 *
	 * @param text  all of it
	 * @param caret where Enter is pressed, with nothing selected
	 * @return the change; empty where Enter does what it always does
	 */
	static Optional<TextChange> newline(String text, int caret) {
		int start = lineStart(text, caret);
		String line = text.substring(start, lineEnd(text, caret));
		MarkdownLine seen = MarkdownLine.of(line);
		if (seen.isItem() && caret >= start + seen.mark()) {
			if (line.length() == seen.mark()) {
				return Optional.of(new TextChange(start, line.length(), "", start, start));
			}
			String mark = NUMBER.matcher(line.substring(0, seen.mark())).replaceFirst(number -> String.valueOf(Long.parseLong(number.group()) + 1));
			int next = caret + 1 + mark.length();
			return Optional.of(new TextChange(caret, 0, "\n" + mark, next, next));
		}
		if (seen.kind() == Kind.TABLE && caret == start + line.length()) {
			return Optional.of(tableRow(line, start, caret));
		}
		return Optional.empty();
	}

	private static TextChange tableRow(String line, int start, int caret) {
		if (line.replace("|", "").isBlank()) {
			return new TextChange(start, line.length(), "", start, start);
		}
		String row = line.replaceAll("[^|]", " ");
		int first = caret + 1 + row.indexOf('|') + 2;
		return new TextChange(caret, 0, "\n" + row, Math.min(first, caret + 1 + row.length()), Math.min(first, caret + 1 + row.length()));
	}

	/** Changes whole lines, and selects them where something was selected. */
	private static TextChange lines(String text, int from, int to, BiFunction<String, Integer, String> change) {
		int start = lineStart(text, from);
		int end = lineEnd(text, to);
		String[] lines = text.substring(start, end).split("\n", -1);
		List<String> changed = new ArrayList<>();
		for (int i = 0; i < lines.length; i++) {
			changed.add(change.apply(lines[i], i));
		}
		String replacement = String.join("\n", changed);
		if (from < to) {
			return new TextChange(start, end - start, replacement, start, start + replacement.length());
		}
		int caret = Math.max(start, from + replacement.length() - (end - start));
		return new TextChange(start, end - start, replacement, caret, caret);
	}

	private static int lineStart(String text, int at) {
		return text.lastIndexOf('\n', at - 1) + 1;
	}

	private static int lineEnd(String text, int at) {
		int end = text.indexOf('\n', at);
		return end < 0 ? text.length() : end;
	}
}
