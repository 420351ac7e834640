package se.lansnat.report.document.docx;

import java.util.List;
import java.util.Optional;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The lists of a document. They look as the template's styles for lists say; each numbered one starts at 1. */
final class Numbering {

	private static final String BULLETS = "List Bullet";
	private static final String NUMBERS = "List Number";

	private final Document tree;
	private final Styles styles;
	private final String bullets;
	private final String numbers;
	private int last;

	Numbering(Document tree, Styles styles) {
		this.tree = tree;
		this.styles = styles;
		last = lists().stream().mapToInt(list -> number(list, "numId")).max().orElse(0);
		bullets = list(BULLETS, "1");
		numbers = look(list(NUMBERS, "2"));
	}

	/** The list that all bullets belong to. */
	String bullets() {
		return bullets;
	}

	/** A new list with numbers from 1 at a level. */
	String numbers(int level) {
		Element list = add(numbers);
		Element start = tree.createElementNS(Ooxml.W, "w:lvlOverride");
		start.setAttributeNS(Ooxml.W, "w:ilvl", Integer.toString(level));
		start.appendChild(value("startOverride", "1"));
		list.appendChild(start);
		return Integer.toString(last);
	}

	/** The list of a style; if it has none, it gets that of the standard template. */
	private String list(String style, String standardLook) {
		styles.paragraph(style);
		return styles.list(style).filter(id -> find(id).isPresent()).orElseGet(() -> {
			add(importLook(standardLook));
			styles.setList(style, Integer.toString(last));
			return Integer.toString(last);
		});
	}

	private String importLook(String standardLook) {
		Document standard = DocxTemplate.standardPart("numbering.xml");
		Element look = Dom.children(standard.getDocumentElement(), Ooxml.W, "abstractNum").stream()
				.filter(any -> any.getAttributeNS(Ooxml.W, "abstractNumId").equals(standardLook)).findFirst().orElseThrow();
		Element copy = (Element) tree.importNode(look, true);
		List<Element> looks = Dom.children(tree.getDocumentElement(), Ooxml.W, "abstractNum");
		String id = Integer.toString(1 + looks.stream().mapToInt(any -> number(any, "abstractNumId")).max().orElse(-1));
		copy.setAttributeNS(Ooxml.W, "w:abstractNumId", id);
		Dom.all(copy, Ooxml.W, "pStyle").forEach(Dom::remove);
		Node after = looks.isEmpty() ? tree.getDocumentElement().getFirstChild() : looks.getLast().getNextSibling();
		tree.getDocumentElement().insertBefore(copy, after);
		return id;
	}

	/** Adds a list of a look, after the other lists, as the schema wants it. */
	private Element add(String look) {
		Element list = tree.createElementNS(Ooxml.W, "w:num");
		list.setAttributeNS(Ooxml.W, "w:numId", Integer.toString(++last));
		list.appendChild(value("abstractNumId", look));
		Node after = Dom.child(tree.getDocumentElement(), Ooxml.W, "numIdMacAtCleanup").map(Node.class::cast).orElse(null);
		tree.getDocumentElement().insertBefore(list, after);
		return list;
	}

	private Element value(String name, String value) {
		Element element = tree.createElementNS(Ooxml.W, "w:" + name);
		element.setAttributeNS(Ooxml.W, "w:val", value);
		return element;
	}

	private String look(String list) {
		return find(list).flatMap(element -> Dom.child(element, Ooxml.W, "abstractNumId")).map(Dom::val).orElseThrow();
	}

	private Optional<Element> find(String list) {
		return lists().stream().filter(any -> any.getAttributeNS(Ooxml.W, "numId").equals(list)).findFirst();
	}

	private List<Element> lists() {
		return Dom.children(tree.getDocumentElement(), Ooxml.W, "num");
	}

	private static int number(Element element, String attribute) {
		try {
			return Integer.parseInt(element.getAttributeNS(Ooxml.W, attribute));
		} catch (NumberFormatException e) {
			return 0;
		}
	}
}
