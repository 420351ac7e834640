package se.lansnat.report.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The places in one part of a template where the document's own goes: names in double braces, as they are typed. Programs split what
 * was typed at once into several runs, so paragraphs are looked at as a whole.
 */
final class Placeholders {

	private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([^{}]{1,80}?)\\s*\\}\\}");

	private final Document tree;

	Placeholders(Document tree) {
		this.tree = tree;
	}

	/** The names in the order of the text. */
	List<String> names() {
		return paragraphs().stream().flatMap(paragraph -> PLACE.matcher(text(paragraph)).results()).map(found -> found.group(1)).toList();
	}

	/** Puts texts in their places, set as the place is; a name without a text stays. */
	void fill(Function<String, String> texts) {
		for (Element paragraph : paragraphs()) {
			for (MatchResult found : PLACE.matcher(text(paragraph)).results().toList().reversed()) {
				String text = texts.apply(found.group(1));
				if (text != null) {
					replace(paragraph, found, text);
				}
			}
		}
	}

	/** Puts a mark for {@link DomOut} in the first place of a name, among the paragraphs of the body, and empties the others. */
	void mark(String name) {
		boolean marked = false;
		for (Element paragraph : paragraphs()) {
			for (MatchResult found : PLACE.matcher(text(paragraph)).results().toList().reversed()) {
				if (found.group(1).equals(name)) {
					boolean alone = text(paragraph).strip().equals(found.group());
					Node place = inBody(paragraph);
					if (!marked) {
						place.getParentNode().insertBefore(tree.createProcessingInstruction(DomOut.MARK, name),
								alone && place == paragraph ? place : place.getNextSibling());
						marked = true;
					}
					remove(paragraph, found, alone && place == paragraph);
				}
			}
		}
	}

	/** The paragraph's place in the body itself: where it stands in a table, sections cannot begin. */
	private static Node inBody(Node paragraph) {
		Node place = paragraph;
		while (!Dom.is(place.getParentNode(), Ooxml.W, "body")) {
			place = place.getParentNode();
		}
		return place;
	}

	private static void remove(Element paragraph, MatchResult found, boolean whole) {
		if (whole && Dom.path(paragraph, "pPr", "sectPr").isEmpty()) {
			Dom.remove(paragraph);
		} else {
			replace(paragraph, found, "");
		}
	}

	private List<Element> paragraphs() {
		return Dom.all(tree, Ooxml.W, "p");
	}

	private static String text(Element paragraph) {
		return texts(paragraph).stream().map(Element::getTextContent).collect(Collectors.joining());
	}

	/** The pieces of text of a paragraph, without those of text boxes in it. */
	private static List<Element> texts(Element paragraph) {
		List<Element> texts = new ArrayList<>(Dom.all(paragraph, Ooxml.W, "t"));
		texts.removeIf(text -> {
			Node owner = text.getParentNode();
			while (!Dom.is(owner, Ooxml.W, "p")) {
				owner = owner.getParentNode();
			}
			return owner != paragraph;
		});
		return texts;
	}

	private static void replace(Element paragraph, MatchResult found, String text) {
		int at = 0;
		String rest = text;
		for (Element piece : texts(paragraph)) {
			String said = piece.getTextContent();
			int from = Math.clamp(found.start() - at, 0, said.length());
			int to = Math.clamp(found.end() - at, 0, said.length());
			at += said.length();
			if (from < to) {
				piece.setTextContent(said.substring(0, from) + rest + said.substring(to));
				piece.setAttribute("xml:space", "preserve");
				rest = "";
			}
		}
	}
}
