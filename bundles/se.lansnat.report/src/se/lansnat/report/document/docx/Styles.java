package se.lansnat.report.document.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The styles of a template by their names. Word keeps the names of its own styles in English whatever its language, while their ids
 * differ: <em>heading 1</em> has the id Rubrik1 in a Swedish Word; LibreOffice writes <em>Heading 1</em>. A style that is missing comes from the standard template.
 */
final class Styles {

	/** Stand before the list in the properties of a paragraph, by the schema. */
	private static final Set<String> BEFORE_LIST = Set.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr",
			"widowControl");

	private final Document tree;
	private final Document standard = DocxTemplate.standardPart("styles.xml");
	private final Map<String, String> ids = new HashMap<>();
	private final Set<String> taken = new HashSet<>();

	Styles(Document tree) {
		this.tree = tree;
		List<Element> styles = Dom.children(tree.getDocumentElement(), Ooxml.W, "style");
		styles.forEach(style -> {
			taken.add(id(style));
			ids.putIfAbsent(key(style), id(style));
		});
		styles.forEach(style -> ids.putIfAbsent(key(style).toLowerCase(Locale.ROOT), id(style)));
	}

	/** The id of a paragraph style. */
	String paragraph(String name) {
		return id("paragraph", name);
	}

	/** The id of a character style. */
	String character(String name) {
		return id("character", name);
	}

	/** The id of a table style. */
	String table(String name) {
		return id("table", name);
	}

	private String id(String type, String name) {
		String key = type + " " + name;
		String known = ids.getOrDefault(key, ids.get(key.toLowerCase(Locale.ROOT)));
		return known != null ? known : add(find(standard, type, name).orElseThrow());
	}

	/** The list that a paragraph style belongs to, or empty if it has no numbers or bullets. */
	Optional<String> list(String name) {
		Optional<Element> style = find(tree, "paragraph", name);
		while (style.isPresent()) {
			Optional<Element> number = Dom.path(style.get(), "pPr", "numPr", "numId");
			if (number.isPresent()) {
				return number.map(Dom::val).filter(id -> !id.equals("0"));
			}
			style = Dom.child(style.get(), Ooxml.W, "basedOn").flatMap(based -> byId(tree, Dom.val(based)));
		}
		return Optional.empty();
	}

	/** Puts a paragraph style into a list. */
	void setList(String name, String list) {
		Element style = find(tree, "paragraph", name).orElseThrow();
		Element properties = Dom.child(style, Ooxml.W, "pPr").orElseGet(() -> {
			Element made = element("pPr");
			style.insertBefore(made, Dom.child(style, Ooxml.W, "rPr").orElse(null));
			return made;
		});
		Dom.child(properties, Ooxml.W, "numPr").ifPresent(Dom::remove);
		Element id = element("numId");
		id.setAttributeNS(Ooxml.W, "w:val", list);
		Element numbers = element("numPr");
		numbers.appendChild(id);
		Node after = properties.getFirstChild();
		while (after != null && (!(after instanceof Element) || BEFORE_LIST.contains(after.getLocalName()))) {
			after = after.getNextSibling();
		}
		properties.insertBefore(numbers, after);
	}

	/** How the top row of tables of a style is set, for the rows of names below it, which Word does not set that way itself. */
	List<Element> header(String table) {
		return find(tree, "table", table).stream().flatMap(style -> Dom.children(style, Ooxml.W, "tblStylePr").stream())
				.filter(part -> part.getAttributeNS(Ooxml.W, "type").equals("firstRow")).toList();
	}

	/** Sets the language of all text that has none of its own. */
	void setLanguage(String tag) {
		Element root = tree.getDocumentElement();
		Element run = child(child(child(root, "docDefaults", true), "rPrDefault", true), "rPr", true);
		child(run, "lang", false).setAttributeNS(Ooxml.W, "w:val", tag);
	}

	private Element child(Element parent, String name, boolean first) {
		return Dom.child(parent, Ooxml.W, name)
				.orElseGet(() -> (Element) parent.insertBefore(element(name), first ? parent.getFirstChild() : null));
	}

	private Element element(String name) {
		return tree.createElementNS(Ooxml.W, "w:" + name);
	}

	/** Takes over a style of the standard template with those that it is based on. */
	private String add(Element style) {
		Element copy = (Element) tree.importNode(style, true);
		String id = id(style);
		for (int i = 2; !taken.add(id); i++) {
			id = id(style) + i;
		}
		copy.setAttributeNS(Ooxml.W, "w:styleId", id);
		copy.removeAttributeNS(Ooxml.W, "default");
		ids.put(key(style), id);
		for (String reference : new String[] { "basedOn", "next" }) {
			Dom.child(copy, Ooxml.W, reference).ifPresent(element -> {
				Element other = byId(standard, Dom.val(element)).orElseThrow();
				element.setAttributeNS(Ooxml.W, "w:val", id(other.getAttributeNS(Ooxml.W, "type"), name(other)));
			});
		}
		// Its lists are those of the standard template; the template's own take their place where there are any.
		Dom.path(copy, "pPr", "numPr").ifPresent(Dom::remove);
		tree.getDocumentElement().appendChild(copy);
		return id;
	}

	private static Optional<Element> find(Document tree, String type, String name) {
		String wanted = type + " " + name;
		List<Element> styles = Dom.children(tree.getDocumentElement(), Ooxml.W, "style");
		return styles.stream().filter(style -> key(style).equals(wanted)).findFirst()
				.or(() -> styles.stream().filter(style -> key(style).equalsIgnoreCase(wanted)).findFirst());
	}

	private static Optional<Element> byId(Document tree, String id) {
		return Dom.children(tree.getDocumentElement(), Ooxml.W, "style").stream().filter(style -> id(style).equals(id))
				.findFirst();
	}

	private static String key(Element style) {
		return style.getAttributeNS(Ooxml.W, "type") + " " + name(style);
	}

	private static String name(Element style) {
		return Dom.child(style, Ooxml.W, "name").map(Dom::val).orElse("");
	}

	private static String id(Element style) {
		return style.getAttributeNS(Ooxml.W, "styleId");
	}
}
