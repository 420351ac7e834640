package se.lansnat.report.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.w3c.dom.Text;

import se.lansnat.report.document.xml.XmlOut;

/** Writes a tree; where a mark stands in it, what belongs there is written instead. */
final class DomOut {

	/** The name of processing instructions that hold a place. */
	static final String MARK = "lansnat";

	private final XmlOut xml;
	private final Consumer<String> atMark;

	DomOut(XmlOut xml, Consumer<String> atMark) {
		this.xml = xml;
		this.atMark = atMark;
	}

	/** Writes a tree without marks. */
	static void write(XmlOut xml, Element root) {
		new DomOut(xml, mark -> {
		}).write(root);
	}

	void write(Element element) {
		xml.start(element.getNodeName(), attributes(element));
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			switch (child) {
			case Element inner -> write(inner);
			case Text text -> xml.text(text.getData());
			case ProcessingInstruction mark when mark.getTarget().equals(MARK) -> atMark.accept(mark.getData());
			default -> {
				// Comments and the like are nobody's text.
			}
			}
		}
		xml.end();
	}

	private static String[] attributes(Element element) {
		NamedNodeMap attributes = element.getAttributes();
		List<String> pairs = new ArrayList<>(2 * attributes.getLength());
		for (int i = 0; i < attributes.getLength(); i++) {
			Attr attribute = (Attr) attributes.item(i);
			pairs.add(attribute.getName());
			pairs.add(attribute.getValue());
		}
		return pairs.toArray(String[]::new);
	}
}
