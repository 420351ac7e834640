package se.lansnat.sync.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import se.lansnat.model.text.PartReader;
import se.lansnat.model.text.PartWriter;
import se.lansnat.model.text.RawElement;

/**
 * Leaves exact positions of the network out of a part, and puts them back when it comes home. A duct's position is in the texts of where
 * it begins, ends and what is noted of it; nodes and junctions, between which the stretches with the ducts run, have coordinates. Places
 * keep theirs: they are published.
 */
final class Coarse {

	private static final List<String> DUCT = List.of("from", "to", "note");
	private static final List<String> POINT = List.of("latitude", "longitude", "coordinateSource", "note");
	private static final Map<String, List<String>> HIDDEN = Map.of("ducts", DUCT, "nodes", POINT, "junctions", POINT, "segments",
			List.of("note", "lengthSource"), "connections", List.of("note", "lengthSource"));

	private Coarse() {
	}

	/** {@return the part without positions; one that cannot be read as it is} */
	static byte[] without(String file, byte[] part) {
		return changed(file, part, element -> HIDDEN.getOrDefault(element.name(), List.of()).forEach(element.attributes()::remove));
	}

	/**
	 * Puts positions back.
	 *
	 * @param file     name of the part
	 * @param part     a version of it without positions
	 * @param snapshot the version without positions that left home
	 * @param home     the version at home
	 * @return the version with those of home, but where the field gave an object a position or took one from it that it had
	 */
	static byte[] with(String file, byte[] part, byte[] snapshot, byte[] home) {
		Map<String, RawElement> before = index(file, snapshot);
		Map<String, RawElement> full = index(file, home);
		return changed(file, part, element -> {
			String id = element.attributes().get("id");
			if (before.containsKey(id) && full.containsKey(id)) {
				for (String name : HIDDEN.getOrDefault(element.name(), List.of())) {
					String value = full.get(id).attributes().get(name);
					if (value != null && !before.get(id).attributes().containsKey(name)) {
						element.attributes().putIfAbsent(name, value);
					}
				}
			}
		});
	}

	private static Map<String, RawElement> index(String file, byte[] part) {
		Map<String, RawElement> index = new HashMap<>();
		new PartReader().tree(file, part).root().ifPresent(root -> each(root, element -> index.putIfAbsent(element.attributes().get("id"), element)));
		return index;
	}

	private static byte[] changed(String file, byte[] part, Consumer<RawElement> change) {
		return new PartReader().tree(file, part).root().map(root -> {
			each(root, change);
			return PartWriter.write(new PartReader().read(file, root.document()).root().orElseThrow());
		}).orElse(part);
	}

	private static void each(RawElement element, Consumer<RawElement> action) {
		action.accept(element);
		element.children().forEach(child -> each(child, action));
	}
}
