package se.lansnat.model.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An XML element as it stands in a file: content that this program does not know and keeps, and what migration steps work on.
 */
public final class RawElement {

	private final String name;
	private final int line;
	private final Map<String, String> attributes = new LinkedHashMap<>();
	private final List<RawElement> children = new ArrayList<>();
	private String text = "";
	private boolean open;

	/**
	 * An empty element.
	 *
	 * @param name name with prefix
	 * @param line line of the file, 0 for a new one
	 */
	public RawElement(String name, int line) {
		this.name = name;
		this.line = line;
	}

	/**
	 * An element that refers to an object of the same document.
	 *
	 * @param name name with prefix
	 * @param id   of the object
	 * @param line line of the file, 0 for a new one
	 * @return the element
	 */
	public static RawElement reference(String name, String id, int line) {
		RawElement element = new RawElement(name, line);
		element.attributes().put("href", "#" + id);
		return element;
	}

	/** {@return name with prefix; the empty text for a piece of text between elements} */
	public String name() {
		return name;
	}

	/** {@return the line of the file where its start tag ends, from 1; 0 for a new element} */
	public int line() {
		return line;
	}

	/** {@return the attributes by name with prefix, in the file's order; may be changed} */
	public Map<String, String> attributes() {
		return attributes;
	}

	/** {@return the elements inside, in order; may be changed} */
	public List<RawElement> children() {
		return children;
	}

	/**
	 * One of the attributes.
	 *
	 * @param attribute name with prefix
	 * @return its value, if there
	 */
	public Optional<String> attribute(String attribute) {
		return Optional.ofNullable(attributes.get(attribute));
	}

	/** {@return the text inside; empty where there are elements inside} */
	public String text() {
		return text;
	}

	/**
	 * Sets the text inside.
	 *
	 * @param value the whole text
	 */
	public void setText(String value) {
		text = value;
	}

	/** {@return whether there is nothing but text inside} */
	boolean isTextOnly() {
		return attributes.isEmpty() && children.isEmpty();
	}

	/** Says that start and end tag stand on lines of their own although there is nothing between them. */
	void setOpen() {
		open = true;
	}

	/** A piece of text between elements. */
	static RawElement text(String text, int line) {
		RawElement piece = new RawElement("", line);
		piece.setText(text);
		return piece;
	}

	/** One reference is one line. */
	private boolean isReference() {
		return children.isEmpty() && text.isEmpty() && attributes.size() == 1 && attributes.containsKey("href");
	}

	/** {@return a document with this element as its root, in UTF-8} */
	public byte[] document() {
		StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		write(out, "");
		return out.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** {@return the element as text: equal texts say the same} */
	public String asText() {
		StringBuilder out = new StringBuilder();
		write(out, "");
		return out.toString();
	}

	/** Writes the element with one attribute a line. */
	void write(StringBuilder out, String indent) {
		out.append(indent);
		if (name.isEmpty()) {
			XmlText.append(out, text);
			out.append('\n');
			return;
		}
		out.append('<').append(name);
		String separator = isReference() ? " " : "\n" + indent + "    ";
		attributes.forEach((key, value) -> {
			out.append(separator).append(key).append("=\"");
			XmlText.append(out, value);
			out.append('"');
		});
		if (children.isEmpty() && text.isEmpty() && !open) {
			out.append("/>\n");
			return;
		}
		out.append('>');
		if (children.isEmpty() && !open) {
			XmlText.append(out, text);
		} else {
			out.append('\n');
			children.forEach(child -> child.write(out, indent + "  "));
			out.append(indent);
		}
		out.append("</").append(name).append(">\n");
	}
}
