package se.lansnat.ui.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/** Shows the simple kinds of Markdown as they will be read: headings, lists, bold and italic words. Everything else stays as typed. */
final class MarkdownPreview {

	private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
	private static final Pattern BULLET = Pattern.compile("(\\s*)[-*+]\\s+(.*)");
	private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)\\1|(\\*|_)(?=\\S)(.+?)\\3");

	/**
	 * A piece of text in one style.
	 *
	 * @param start  where it begins
	 * @param length how long it is
	 * @param style  {@code SWT.BOLD} or {@code SWT.ITALIC}
	 */
	record Piece(int start, int length, int style) {
	}

	/**
	 * Text to be read.
	 *
	 * @param text   without the marks
	 * @param pieces what is emphasised in it
	 */
	record Rendered(String text, List<Piece> pieces) {
	}

	private MarkdownPreview() {
	}

	static void show(StyledText view, String markdown) {
		Rendered rendered = render(markdown);
		if (!view.getText().equals(rendered.text())) {
			int top = view.getTopIndex();
			view.setText(rendered.text());
			view.setTopIndex(top);
		}
		view.setStyleRanges(rendered.pieces().stream().map(piece -> {
			StyleRange range = new StyleRange();
			range.start = piece.start();
			range.length = piece.length();
			range.fontStyle = piece.style();
			return range;
		}).toArray(StyleRange[]::new));
	}

	/**
	 * Takes the marks out of a text. Lines that follow each other are one paragraph.
	 *
	 * @param markdown what was typed
	 * @return what is read
	 */
	static Rendered render(String markdown) {
		StringBuilder text = new StringBuilder();
		List<Piece> pieces = new ArrayList<>();
		boolean paragraph = false;
		for (String line : markdown.split("\\R", -1)) {
			Matcher heading = HEADING.matcher(line.strip());
			Matcher bullet = BULLET.matcher(line);
			if (line.isBlank()) {
				text.append(text.isEmpty() || text.toString().endsWith("\n\n") ? "" : paragraph ? "\n\n" : "\n");
				paragraph = false;
			} else if (heading.matches()) {
				text.append(paragraph ? "\n" : "");
				int start = text.length();
				append(text, pieces, heading.group(1), false);
				pieces.add(new Piece(start, text.length() - start, SWT.BOLD));
				text.append('\n');
				paragraph = false;
			} else if (bullet.matches()) {
				text.append(paragraph ? "\n" : "").append(bullet.group(1)).append("\u2022 ");
				append(text, pieces, bullet.group(2), true);
				text.append('\n');
				paragraph = false;
			} else {
				text.append(paragraph ? " " : "");
				append(text, pieces, line.strip(), true);
				paragraph = true;
			}
		}
		return new Rendered(text.toString(), List.copyOf(pieces));
	}

	private static void append(StringBuilder text, List<Piece> pieces, String line, boolean styled) {
		Matcher emphasis = EMPHASIS.matcher(line);
		int from = 0;
		while (emphasis.find()) {
			text.append(line, from, emphasis.start());
			boolean bold = emphasis.group(1) != null;
			String inner = bold ? emphasis.group(2) : emphasis.group(4);
			if (styled) {
				pieces.add(new Piece(text.length(), inner.length(), bold ? SWT.BOLD : SWT.ITALIC));
			}
			text.append(inner);
			from = emphasis.end();
		}
		text.append(line, from, line.length());
	}
}
