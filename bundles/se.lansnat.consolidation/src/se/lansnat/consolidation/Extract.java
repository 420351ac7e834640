package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.lansnat.consolidation.SourceObject.End;

/**
 * What is needed of one programme, taken out of the model.
 *
 * @param municipality code of the municipality
 * @param objects      everything that it describes, by kind and id
 * @param items        what each object is where it is alone, in the order of the objects
 * @param gaps         what it should say and does not, without what depends on other programmes
 * @param byId         the objects by their UUIDs
 * @param lines        its connections and segments
 * @param nodesByName  its nodes by the key of their names, those with names of their own only
 * @param joined       the names of what its connections join each node to, by the node's UUID
 * @param middle       the middle of its places; null where none has a place
 */
record Extract(String municipality, List<SourceObject> objects, List<Item> items, List<Gap> gaps, Map<String, SourceObject> byId,
		List<SourceObject> lines, Map<String, SourceObject> nodesByName, Map<String, Set<String>> joined, Spot middle) {

	static Extract of(String municipality, List<SourceObject> objects, List<Gap> gaps) {
		Map<String, SourceObject> byId = HashMap.newHashMap(objects.size());
		Map<String, SourceObject> nodesByName = new HashMap<>();
		List<SourceObject> lines = new ArrayList<>();
		Map<String, Set<String>> joined = new HashMap<>();
		double latitude = 0;
		double longitude = 0;
		int places = 0;
		for (SourceObject object : objects) {
			byId.put(object.id(), object);
			switch (object.kind()) {
			case NODE -> nodesByName.merge(object.name().key(), object, (a, b) -> null);
			case CONNECTION -> {
				lines.add(object);
				join(object.ends().get(0), object.ends().get(1), joined);
				join(object.ends().get(1), object.ends().get(0), joined);
			}
			case SEGMENT -> lines.add(object);
			case LOCALITY, AREA -> {
				if (object.spot() != null) {
					latitude += object.spot().latitude();
					longitude += object.spot().longitude();
					places++;
				}
			}
			default -> {
				// others are where their nodes are
			}
			}
		}
		nodesByName.remove("");
		List<Item> items = objects.stream().map(Extract::alone).toList();
		Spot middle = places == 0 ? null : new Spot(latitude / places, longitude / places, true);
		return new Extract(municipality, objects, items, gaps, byId, lines, nodesByName, joined, middle);
	}

	private static void join(End node, End other, Map<String, Set<String>> joined) {
		if (!other.name().isNone() && !other.name().isEverywhere()) {
			joined.computeIfAbsent(node.id(), id -> HashSet.newHashSet(2)).add(other.name().key());
		}
	}

	private static Item alone(SourceObject object) {
		return new Item(object.kind(), object.label(), List.of(Source.alone(object)), Values.of(object.kind(), object.values()));
	}
}
