package se.lansnat.sync.merge;

import java.util.ArrayList;
import java.util.List;

/** What is shown of an object in a conflict about it as a whole. */
final class Shown {

	private Shown() {
	}

	static Conflict.Shown object(Node node) {
		List<String> texts = new ArrayList<>();
		node.raw().attributes().forEach((name, value) -> {
			if (!Node.isLayout(name)) {
				texts.add(name + "=" + value);
			}
		});
		node.lists().forEach((name, items) -> texts.add(name + "=" + String.join(" ", Items.keys(items))));
		return new Conflict.Shown(List.copyOf(texts), true, Conflict.Type.TEXT);
	}

	static Conflict.Shown place(Node node) {
		Node.Place place = node.place();
		return new Conflict.Shown(List.of(place.parent().isEmpty() ? place.slot() : place.parent() + "#" + place.slot()), false,
				Conflict.Type.TEXT);
	}

	static String label(Node node) {
		for (String name : List.of("name", "title", "label", "code", "municipalityCode")) {
			String value = node.attribute(name);
			if (value != null && !value.isBlank()) {
				return value;
			}
		}
		return "";
	}
}
