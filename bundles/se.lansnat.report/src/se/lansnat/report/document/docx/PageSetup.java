package se.lansnat.report.document.docx;

import java.util.List;
import java.util.Optional;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import se.lansnat.report.document.xml.XmlOut;

/** The page set-up that a place in a template has: size and margins, headers and footers, and the same turned by 90 degrees. */
final class PageSetup {

	/** A4 with margins of 2 cm, in twentieths of a point, where a template says nothing. */
	private static final int[] A4 = { 11906, 16838 };
	private static final int MARGIN = 1134;

	private final Element section;

	private PageSetup(Element section) {
		this.section = section;
	}

	/** The set-up that the text at a mark has: the next one after it. */
	static PageSetup at(Node mark) {
		for (Node after = mark.getNextSibling(); after != null; after = after.getNextSibling()) {
			if (Dom.is(after, Ooxml.W, "sectPr")) {
				return new PageSetup((Element) after);
			}
			Optional<Element> inParagraph = Dom.path(after, "pPr", "sectPr");
			if (inParagraph.isPresent()) {
				return new PageSetup(inParagraph.get());
			}
		}
		Document tree = mark.getOwnerDocument();
		Element made = tree.createElementNS(Ooxml.W, "w:sectPr");
		mark.getParentNode().appendChild(made);
		return new PageSetup(made);
	}

	/** The width between the margins, in twentieths of a point. */
	int textWidth(boolean landscape) {
		int page = number("pgSz", landscape ? "h" : "w", A4[landscape ? 1 : 0]);
		return Math.max(1000, page - number("pgMar", "left", MARGIN) - number("pgMar", "right", MARGIN));
	}

	private int number(String element, String attribute, int otherwise) {
		try {
			return Dom.child(section, Ooxml.W, element).map(found -> Integer.parseInt(found.getAttributeNS(Ooxml.W, attribute)))
					.filter(value -> value >= 0).orElse(otherwise);
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}

	/** Ends the pages begun, which are upright or turned; what follows begins on a new one. */
	void end(XmlOut xml, boolean landscape) {
		Element copy = (Element) section.cloneNode(true);
		Dom.children(copy, Ooxml.W, "type").forEach(Dom::remove);
		if (landscape) {
			turn(copy);
		}
		xml.start("w:p").start("w:pPr").empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
		DomOut.write(xml, copy);
		xml.end().end();
		// The first page of a document may have headers of its own, and a number to begin with: not the pages that follow.
		for (String name : List.of("type", "titlePg")) {
			Dom.children(section, Ooxml.W, name).forEach(Dom::remove);
		}
		Dom.child(section, Ooxml.W, "pgNumType").ifPresent(numbers -> numbers.removeAttributeNS(Ooxml.W, "start"));
	}

	private void turn(Element copy) {
		Element size = Dom.child(copy, Ooxml.W, "pgSz").orElseGet(() -> {
			Element made = copy.getOwnerDocument().createElementNS(Ooxml.W, "w:pgSz");
			copy.appendChild(made);
			return made;
		});
		size.setAttributeNS(Ooxml.W, "w:w", Integer.toString(number("pgSz", "h", A4[1])));
		size.setAttributeNS(Ooxml.W, "w:h", Integer.toString(number("pgSz", "w", A4[0])));
		size.setAttributeNS(Ooxml.W, "w:orient", "landscape");
	}
}
