package se.lansnat.ui.programme;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

import se.lansnat.ui.Theme;
import se.lansnat.ui.programme.MarkdownLine.Kind;
import se.lansnat.ui.programme.MarkdownLine.Span;

/** Shows Markdown so that it reads as what it becomes: large headings, hanging lists, tables in columns; the marks stay, paler. */
final class MarkdownStyle implements LineStyleListener {

	private static final int HEADINGS = 3;
	private static final int POINTS_PER_LEVEL = 2;
	private static final int INDENT = 14;

	private final StyledText text;
	private final Font[] headings = new Font[HEADINGS];

	private MarkdownStyle(StyledText text) {
		this.text = text;
		FontDescriptor bold = JFaceResources.getFontDescriptor(JFaceResources.DIALOG_FONT).setStyle(SWT.BOLD);
		for (int i = 0; i < HEADINGS; i++) {
			headings[i] = bold.increaseHeight((HEADINGS - 1 - i) * POINTS_PER_LEVEL).createFont(text.getDisplay());
		}
		text.addListener(SWT.Dispose, event -> {
			for (Font font : headings) {
				font.dispose();
			}
		});
	}

	/**
	 * Shows a text so from now on.
	 *
	 * @param text any text field
	 */
	static void install(StyledText text) {
		text.addLineStyleListener(new MarkdownStyle(text));
	}

	@Override
	public void lineGetStyle(LineStyleEvent event) {
		MarkdownLine line = MarkdownLine.of(event.lineText);
		if (line.isItem()) {
			event.indent = INDENT;
			event.wrapIndent = INDENT + width(event.lineText.substring(0, line.mark()));
		}
		List<StyleRange> ranges = new ArrayList<>();
		int length = event.lineText.length();
		if (line.kind() == Kind.HEADING) {
			Font font = headings[Math.min(line.level(), HEADINGS) - 1];
			ranges.add(range(event.lineOffset, line.mark(), font, true));
			ranges.add(range(event.lineOffset + line.mark(), length - line.mark(), font, false));
		} else if (line.kind() == Kind.TABLE) {
			boolean rule = event.lineText.matches("[\\s|:-]*-[\\s|:-]*");
			ranges.add(range(event.lineOffset, length, JFaceResources.getTextFont(), rule));
		} else {
			if (line.mark() > 0) {
				ranges.add(range(event.lineOffset, line.mark(), null, true));
			}
			line.spans().forEach(span -> emphasis(ranges, event.lineOffset, span));
		}
		ranges.removeIf(range -> range.length == 0);
		event.styles = ranges.toArray(StyleRange[]::new);
	}

	private void emphasis(List<StyleRange> ranges, int lineOffset, Span span) {
		int start = lineOffset + span.start();
		ranges.add(range(start, span.marks(), null, true));
		StyleRange words = range(start + span.marks(), span.length() - 2 * span.marks(), null, false);
		words.fontStyle = (span.bold() ? SWT.BOLD : SWT.NORMAL) | (span.italic() ? SWT.ITALIC : SWT.NORMAL);
		ranges.add(words);
		ranges.add(range(start + span.length() - span.marks(), span.marks(), null, true));
	}

	private StyleRange range(int start, int length, Font font, boolean mark) {
		StyleRange range = new StyleRange();
		range.start = start;
		range.length = length;
		range.font = font;
		range.foreground = mark ? Theme.secondary(text) : null;
		return range;
	}

	private int width(String mark) {
		GC gc = new GC(text);
		try {
			return gc.textExtent(mark).x;
		} finally {
			gc.dispose();
		}
	}
}
