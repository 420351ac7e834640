package se.lansnat.model.text;

import java.util.ArrayDeque;
import java.util.Deque;

import org.xml.sax.Attributes;

/** Collects one element with everything inside it from parser events. */
final class RawCollector {

	private final Deque<RawElement> open = new ArrayDeque<>();
	private final StringBuilder text = new StringBuilder();

	boolean isOpen() {
		return !open.isEmpty();
	}

	void start(String name, Attributes attributes, int line) {
		flush(line);
		RawElement element = new RawElement(name, line);
		for (int i = 0; i < attributes.getLength(); i++) {
			element.attributes().put(attributes.getQName(i), attributes.getValue(i));
		}
		if (!open.isEmpty()) {
			open.peek().children().add(element);
		}
		open.push(element);
	}

	void characters(char[] chars, int start, int length) {
		text.append(chars, start, length);
	}

	/** {@return the element that ended} */
	RawElement end(int line) {
		RawElement element = open.pop();
		if (element.children().isEmpty()) {
			if (text.toString().isBlank() && line > element.line()) {
				element.setOpen();
			} else {
				element.setText(text.toString());
			}
			text.setLength(0);
		} else {
			open.push(element);
			flush(line);
			open.pop();
		}
		return element;
	}

	/** White space between elements is layout; other text there is kept as a piece of its own. */
	private void flush(int line) {
		String piece = text.toString().strip();
		text.setLength(0);
		if (!piece.isEmpty() && !open.isEmpty()) {
			open.peek().children().add(RawElement.text(piece, line));
		}
	}
}
