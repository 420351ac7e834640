package se.lansnat.model.text;

import java.util.Map;

import se.lansnat.model.PriorityGround;

/**
 * From the first draft, 0.9, where a place had its grounds as the report's letters in one attribute ({@code grounds="SN"}) and its
 * coordinates as {@code lat} and {@code lon}.
 */
final class PriorityLettersStep implements MigrationStep {

	/** SOU 2000:111, annex 7. */
	private static final Map<Character, PriorityGround> LETTERS = Map.of('S', PriorityGround.SCHOOL, 'N',
			PriorityGround.BUSINESS, 'O', PriorityGround.PUBLIC_SERVICE, 'A', PriorityGround.OTHER);
	private static final Map<String, String> RENAMED = Map.of("lat", "latitude", "lon", "longitude");

	@Override
	public String name() {
		return "priority-letters";
	}

	@Override
	public SchemaVersion from() {
		return new SchemaVersion(0, 9);
	}

	@Override
	public SchemaVersion to() {
		return new SchemaVersion(1, 0);
	}

	@Override
	public void migrate(RawElement root) {
		for (RawElement child : root.children()) {
			if (child.name().equals("localities") || child.name().equals("areas")) {
				migratePlace(child);
			}
		}
	}

	private static void migratePlace(RawElement place) {
		String letters = place.attribute("grounds").orElse("");
		// A letter that stands for nothing must not be lost: the attribute then stays, and is reported when it is read.
		if (letters.chars().allMatch(letter -> LETTERS.containsKey((char) letter))) {
			place.attributes().remove("grounds");
			letters.chars().mapToObj(letter -> LETTERS.get((char) letter)).distinct().sorted().forEach(ground -> {
				RawElement element = new RawElement("grounds", place.line());
				element.setText(ground.getLiteral());
				place.children().add(element);
			});
		}
		RENAMED.forEach((old, name) -> place.attribute(old).ifPresent(value -> {
			place.attributes().remove(old);
			place.attributes().put(name, value);
		}));
	}
}
