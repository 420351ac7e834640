package se.lansnat.report.document.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import se.lansnat.report.document.Inline;

/** What stands within a line of Markdown. A picture is known by its text: nothing is fetched. */
final class MarkdownText {

	private MarkdownText() {
	}

	/** What a node's children say. */
	static List<Inline> of(Node parent) {
		List<Inline> content = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			add(child, content);
		}
		return content;
	}

	private static void add(Node node, List<Inline> content) {
		switch (node) {
		case Text text -> {
			// Blanks before a line break are gone and leave nothing behind.
			if (!text.getLiteral().isEmpty()) {
				content.add(Inline.text(text.getLiteral()));
			}
		}
		case Code code -> content.add(Inline.code(code.getLiteral()));
		case HtmlInline html -> content.add(Inline.text(html.getLiteral()));
		case SoftLineBreak line -> content.add(Inline.text(" "));
		case HardLineBreak line -> content.add(Inline.lineBreak());
		case Emphasis emphasis -> content.add(new Inline.Emphasis(of(emphasis)));
		case StrongEmphasis strong -> content.add(new Inline.Strong(of(strong)));
		case Link link -> content.add(Inline.link(link.getDestination(), plain(link)));
		default -> content.addAll(of(node));
		}
	}

	/** What a node says without its markup. */
	static String plain(Node node) {
		StringBuilder plain = new StringBuilder();
		append(node, plain);
		return plain.toString().strip();
	}

	private static void append(Node node, StringBuilder plain) {
		switch (node) {
		case Text text -> plain.append(text.getLiteral());
		case Code code -> plain.append(code.getLiteral());
		case HtmlInline html -> plain.append(html.getLiteral());
		case SoftLineBreak line -> plain.append(' ');
		case HardLineBreak line -> plain.append(' ');
		default -> {
			for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
				append(child, plain);
			}
		}
		}
	}
}
