package se.lansnat.report.document.xml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.IntPredicate;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML as a stream. Names are written as they are given, prefix included. All texts and attributes pass
 * {@link XmlText#clean}, so whatever comes from data gives a well-formed file. Failures of the underlying writer come as
 * {@link UncheckedIOException}.
 */
public final class XmlOut {

	private final Writer out;
	private final XMLStreamWriter xml;
	private final IntPredicate shown;

	/**
	 * Writes all characters that fit.
	 *
	 * @param out where to; buffered, UTF-8, closed by the caller
	 */
	public XmlOut(Writer out) {
		this(out, c -> true);
	}

	/**
	 * Writes some characters only and replaces the others visibly.
	 *
	 * @param out   where to; buffered, UTF-8, closed by the caller
	 * @param shown which characters can be shown
	 */
	public XmlOut(Writer out, IntPredicate shown) {
		this.out = out;
		this.shown = shown;
		try {
			xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
		} catch (XMLStreamException e) {
			throw unchecked(e);
		}
	}

	/**
	 * Writes the declaration that begins an XML file.
	 *
	 * @return this
	 */
	public XmlOut declaration() {
		return raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
	}

	/**
	 * Begins an element.
	 *
	 * @param name       its name
	 * @param attributes names and values in turn; a null value leaves the attribute out
	 * @return this
	 */
	public XmlOut start(String name, String... attributes) {
		try {
			xml.writeStartElement(name);
			attributes(attributes);
			return this;
		} catch (XMLStreamException e) {
			throw unchecked(e);
		}
	}

	/**
	 * Ends the element begun last.
	 *
	 * @return this
	 */
	public XmlOut end() {
		try {
			xml.writeEndElement();
			return this;
		} catch (XMLStreamException e) {
			throw unchecked(e);
		}
	}

	/**
	 * Writes an element without content.
	 *
	 * @param name       its name
	 * @param attributes names and values in turn; a null value leaves the attribute out
	 * @return this
	 */
	public XmlOut empty(String name, String... attributes) {
		try {
			xml.writeEmptyElement(name);
			attributes(attributes);
			return this;
		} catch (XMLStreamException e) {
			throw unchecked(e);
		}
	}

	/**
	 * Writes an element that holds text only.
	 *
	 * @param name       its name
	 * @param text       its text
	 * @param attributes names and values in turn; a null value leaves the attribute out
	 * @return this
	 */
	public XmlOut element(String name, String text, String... attributes) {
		return start(name, attributes).text(text).end();
	}

	/**
	 * Writes text.
	 *
	 * @param text any text
	 * @return this
	 */
	public XmlOut text(String text) {
		try {
			xml.writeCharacters(XmlText.clean(text, shown));
			return this;
		} catch (XMLStreamException e) {
			throw unchecked(e);
		}
	}

	/**
	 * Writes markup of this program's own as it is.
	 *
	 * @param markup well-formed markup
	 * @return this
	 */
	public XmlOut raw(String markup) {
		try {
			// An empty text ends a start tag that is still open.
			xml.writeCharacters("");
			xml.flush();
			out.write(markup);
			return this;
		} catch (XMLStreamException e) {
			throw unchecked(e);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Hands everything on to the underlying writer. */
	public void flush() {
		try {
			xml.flush();
			out.flush();
		} catch (XMLStreamException e) {
			throw unchecked(e);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void attributes(String... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				xml.writeAttribute(attributes[i], XmlText.clean(attributes[i + 1], shown));
			}
		}
	}

	private static UncheckedIOException unchecked(XMLStreamException e) {
		return new UncheckedIOException(e.getNestedException() instanceof IOException io ? io : new IOException(e));
	}
}
