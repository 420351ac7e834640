package se.lansnat.report.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Small helps for the parts of a template, which are read as trees. */
final class Dom {

	private Dom() {
	}

	/** Reads a part; a document type is refused, so nothing outside it is fetched. */
	static Document parse(byte[] xml) throws IOException, SAXException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			return builder.parse(new ByteArrayInputStream(xml));
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** All elements of a name below a node, in document order, as they are now. */
	static List<Element> all(Node below, String namespace, String name) {
		List<Element> found = new ArrayList<>();
		collect(below, namespace, name, found);
		return found;
	}

	private static void collect(Node node, String namespace, String name, List<Element> found) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				if (is(element, namespace, name)) {
					found.add(element);
				}
				collect(element, namespace, name, found);
			}
		}
	}

	static List<Element> children(Node parent, String namespace, String name) {
		List<Element> found = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element && is(element, namespace, name)) {
				found.add(element);
			}
		}
		return found;
	}

	static Optional<Element> child(Node parent, String namespace, String name) {
		return children(parent, namespace, name).stream().findFirst();
	}

	/** The first descendant by a path of names of the text document's own namespace. */
	static Optional<Element> path(Node from, String... names) {
		Optional<Element> at = Optional.empty();
		Node node = from;
		for (String name : names) {
			at = child(node, Ooxml.W, name);
			if (at.isEmpty()) {
				return at;
			}
			node = at.get();
		}
		return at;
	}

	static String val(Element element) {
		return element.getAttributeNS(Ooxml.W, "val");
	}

	static boolean is(Node node, String namespace, String name) {
		return namespace.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
	}

	static void remove(Node node) {
		node.getParentNode().removeChild(node);
	}
}
