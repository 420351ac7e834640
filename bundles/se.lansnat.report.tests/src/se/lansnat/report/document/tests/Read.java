package se.lansnat.report.document.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentWriter;

/** Writes documents and reads what was written. */
final class Read {

	static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private Read() {
	}

	static byte[] bytes(DocumentWriter writer, Document document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		writer.write(document, out);
		return out.toByteArray();
	}

	static Map<String, byte[]> unzip(byte[] file) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (parts.put(entry.getName(), zip.readAllBytes()) != null) {
					throw new IOException("Twice: " + entry.getName());
				}
			}
		}
		return parts;
	}

	static Element xml(byte[] xml) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setNamespaceAware(true);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			builder.setEntityResolver((publicId, systemId) -> {
				throw new SAXException("Asks for " + systemId);
			});
			return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
		} catch (ParserConfigurationException | SAXException | IOException e) {
			throw new AssertionError(new String(xml, java.nio.charset.StandardCharsets.UTF_8), e);
		}
	}

	/** All elements of a local name, in the order of the text. */
	static List<Element> all(Element root, String name) {
		NodeList found = root.getElementsByTagNameNS("*", name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}

	static List<String> texts(Element root, String name) {
		return all(root, name).stream().map(Read::text).toList();
	}

	/** What an element says; OpenDocument writes blanks that would be lost as {@code text:s}. */
	private static String text(Node node) {
		if ("s".equals(node.getLocalName()) && node instanceof Element blanks) {
			String count = blanks.getAttribute("text:c");
			return " ".repeat(count.isEmpty() ? 1 : Integer.parseInt(count));
		}
		if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
			return node.getNodeValue();
		}
		StringBuilder text = new StringBuilder();
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			text.append(text(child));
		}
		return text.toString();
	}

	/** The values of an attribute of all elements of a name. */
	static List<String> values(Element root, String name, String attribute) {
		return all(root, name).stream().map(element -> element.getAttribute(attribute)).toList();
	}

	/** The text without any blanks, so that line breaks of a format make no difference. */
	static String dense(String text) {
		return text.replaceAll("[\\s\\u00A0\\u202F]+", "");
	}
}
