package se.lansnat.sync.merge;

import java.util.List;
import java.util.Optional;

import se.lansnat.model.text.RawElement;

/** The values of many-valued features as elements: a reference, a plain value, or a piece that nobody understands. */
final class Items {

	private static final String HREF = "href";

	private Items() {
	}

	/** What tells a value from the others of its list. */
	static String key(RawElement element) {
		return target(element).map(id -> "#" + id).orElseGet(() -> isPlain(element) ? element.text() : element.asText());
	}

	static List<String> keys(List<RawElement> elements) {
		return elements.stream().map(Items::key).toList();
	}

	/** {@return the id that a reference leads to; empty for whatever is none} */
	static Optional<String> target(RawElement element) {
		String href = element.attributes().size() == 1 ? element.attributes().get(HREF) : null;
		return href != null && href.startsWith("#") ? Optional.of(href.substring(1)) : Optional.empty();
	}

	/** An element for a text that a person gave: an id where the list holds references. */
	static RawElement of(String name, String text, boolean reference) {
		if (reference) {
			return RawElement.reference(name, text, 0);
		}
		RawElement element = new RawElement(name, 0);
		element.setText(text);
		return element;
	}

	private static boolean isPlain(RawElement element) {
		return element.attributes().isEmpty() && element.children().isEmpty();
	}
}
