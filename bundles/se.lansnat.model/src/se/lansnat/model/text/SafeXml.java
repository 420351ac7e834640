package se.lansnat.model.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The JDK's XML parser for files that may come from anybody: no document type, no entities, no way out of the file. */
public final class SafeXml {

	private SafeXml() {
	}

	/**
	 * Parses a document.
	 *
	 * @param document the whole document
	 * @param handler  told what is in it
	 * @throws SAXException if it is no well-formed XML without document type
	 * @throws IOException  if it is not written in the encoding that it declares
	 */
	public static void parse(byte[] document, DefaultHandler handler) throws SAXException, IOException {
		try {
			// The JDK's own parser: what a class path brings may not know the limits.
			SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			SAXParser parser = factory.newSAXParser();
			// Both count the document itself, and JDK 24 brought them down to 100 000 characters. With no document type there is no
			// entity that could blow up, so they guard against nothing here.
			parser.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
			parser.setProperty("jdk.xml.totalEntitySizeLimit", "0");
			// Content that is kept without being understood is a tree; its depth must fit the stack.
			parser.setProperty("jdk.xml.maxElementDepth", "200");
			parser.parse(new InputSource(new ByteArrayInputStream(document)), handler);
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException("The JDK's XML parser has no safe settings", e);
		}
	}
}
