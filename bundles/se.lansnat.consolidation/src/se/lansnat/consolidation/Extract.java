package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.lansnat.model.RegionalItemKind;

/** What is needed of one programme, taken out of the model. */
final class Extract {

	/** What a municipality says that has no programme. */
	static final Extract NONE = new Extract("", false, List.of(), List.of(), Map.of());

	private final String municipality;
	private final boolean neighbour;
	private final List<SourceObject> objects;
	private final List<Gap> gaps;
	private final Map<String, Name> names;
	private final Map<String, SourceObject> byId;
	private final Map<String, SourceObject> nodesByName = new HashMap<>();
	private final List<SourceObject> mainNodes = new ArrayList<>();
	private final Places places = new Places();
	private final Lines lines;
	private final List<Item> items;

	/**
	 * Puts together what was taken out.
	 *
	 * @param municipality code of the municipality
	 * @param neighbour    whether it is of a neighbouring county
	 * @param objects      everything that it describes, by kind and id
	 * @param gaps         what it should say and does not, without what depends on other programmes
	 * @param names        the names in it as they are compared, by their text
	 */
	Extract(String municipality, boolean neighbour, List<SourceObject> objects, List<Gap> gaps, Map<String, Name> names) {
		this.municipality = municipality;
		this.neighbour = neighbour;
		this.objects = objects;
		this.gaps = gaps;
		this.names = names;
		this.byId = HashMap.newHashMap(objects.size());
		Set<String> namesakes = new HashSet<>();
		for (SourceObject object : objects) {
			byId.put(object.id(), object);
			if (object.kind() == RegionalItemKind.NODE) {
				if (nodesByName.putIfAbsent(object.name().key(), object) != null) {
					namesakes.add(object.name().key());
				}
				if (MainNodes.isMain(object)) {
					mainNodes.add(object);
				}
			} else if (object.kind() == RegionalItemKind.LOCALITY || object.kind() == RegionalItemKind.AREA) {
				places.add(object);
			}
		}
		nodesByName.remove("");
		nodesByName.keySet().removeAll(namesakes);
		this.lines = new Lines(objects, byId);
		this.items = objects.stream().map(Extract::alone).toList();
	}

	private static Item alone(SourceObject object) {
		return new Item(object.kind(), object.label(), List.of(Source.alone(object)), Values.of(object.kind(), object.values()));
	}

	String municipality() {
		return municipality;
	}

	/** {@return whether the programme is of a neighbouring county, and only compared with} */
	boolean neighbour() {
		return neighbour;
	}

	/** {@return everything that it describes, by kind and id} */
	List<SourceObject> objects() {
		return objects;
	}

	/** {@return what each object is where it is alone, in the order of the objects} */
	List<Item> items() {
		return items;
	}

	List<Gap> gaps() {
		return gaps;
	}

	Map<String, Name> names() {
		return names;
	}

	/** {@return the object of an id, or null} */
	SourceObject object(String id) {
		return byId.get(id);
	}

	/** {@return the one node whose name has this key; null where none or several have} */
	SourceObject nodeNamed(String key) {
		return nodesByName.get(key);
	}

	/** {@return its nodes that are main nodes with households} */
	List<SourceObject> mainNodes() {
		return mainNodes;
	}

	Places places() {
		return places;
	}

	Lines lines() {
		return lines;
	}
}
