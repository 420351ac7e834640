package se.lansnat.report.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The places in one part of a template where the document's own goes: content controls whose tags begin with {@code lansnat:}. */
final class Placeholders {

	private static final String PREFIX = "lansnat:";

	private final Document tree;

	Placeholders(Document tree) {
		this.tree = tree;
	}

	/** The tags in the order of the text, without the prefix. */
	List<String> tags() {
		return controls().stream().map(Placeholders::tag).toList();
	}

	/** Puts texts in their places, as the place's own text is set. */
	void fill(Map<String, String> texts) {
		for (Element control : controls()) {
			String text = texts.get(tag(control));
			if (text != null) {
				setText(control, text);
				unwrap(control);
			}
		}
	}

	/** Puts a mark for {@link DomOut} in the place of each control with a tag, which must stand among paragraphs; the first only. */
	boolean mark(String tag) {
		boolean found = false;
		for (Element control : controls()) {
			if (tag(control).equals(tag)) {
				Node place = outermost(control);
				if (!found) {
					place.getParentNode().insertBefore(tree.createProcessingInstruction(DomOut.MARK, tag), place);
				}
				Dom.remove(place);
				found = true;
			}
		}
		return found;
	}

	/** The control itself among paragraphs, or the paragraph that it is alone in. */
	private static Node outermost(Element control) {
		Node parent = control.getParentNode();
		return Dom.is(parent, Ooxml.W, "p") ? parent : control;
	}

	private List<Element> controls() {
		List<Element> controls = new ArrayList<>(Dom.all(tree, Ooxml.W, "sdt"));
		controls.removeIf(control -> !rawTag(control).startsWith(PREFIX));
		return controls;
	}

	private static String tag(Element control) {
		return rawTag(control).substring(PREFIX.length()).strip();
	}

	private static String rawTag(Element control) {
		return Dom.path(control, "sdtPr", "tag").map(Dom::val).orElse("");
	}

	/** Keeps the first run, for its looks, and the first paragraph. */
	private void setText(Element control, String text) {
		List<Element> runs = Dom.all(control, Ooxml.W, "r");
		Element run = runs.isEmpty() ? newRun(control) : runs.getFirst();
		runs.stream().skip(1).forEach(Dom::remove);
		Dom.path(control, "sdtContent").ifPresent(
				content -> Dom.children(content, Ooxml.W, "p").stream().skip(1).forEach(Dom::remove));
		Element said = tree.createElementNS(Ooxml.W, "w:t");
		said.setAttribute("xml:space", "preserve");
		said.setTextContent(text);
		// Grey like the words that Word itself puts into an empty control, the style of which must go.
		Dom.path(run, "rPr", "rStyle").filter(style -> Dom.val(style).toLowerCase().contains("platsh")
				|| Dom.val(style).toLowerCase().contains("placeholder")).ifPresent(Dom::remove);
		for (Node child = run.getFirstChild(); child != null;) {
			Node next = child.getNextSibling();
			if (!Dom.is(child, Ooxml.W, "rPr")) {
				run.removeChild(child);
			}
			child = next;
		}
		run.appendChild(said);
	}

	private Element newRun(Element control) {
		Element content = Dom.child(control, Ooxml.W, "sdtContent")
				.orElseGet(() -> (Element) control.appendChild(tree.createElementNS(Ooxml.W, "w:sdtContent")));
		Node paragraph = Dom.child(content, Ooxml.W, "p").map(Node.class::cast).orElse(content);
		if (paragraph == content && !Dom.is(control.getParentNode(), Ooxml.W, "p")) {
			paragraph = content.appendChild(tree.createElementNS(Ooxml.W, "w:p"));
		}
		return (Element) paragraph.appendChild(tree.createElementNS(Ooxml.W, "w:r"));
	}

	private static void unwrap(Element control) {
		Dom.child(control, Ooxml.W, "sdtContent").ifPresent(content -> {
			while (content.getFirstChild() != null) {
				control.getParentNode().insertBefore(content.getFirstChild(), control);
			}
		});
		Dom.remove(control);
	}
}
