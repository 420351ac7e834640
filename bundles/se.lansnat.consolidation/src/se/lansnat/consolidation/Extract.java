package se.lansnat.consolidation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is needed of one programme, taken out of the model.
 *
 * @param municipality code of the municipality
 * @param objects      everything that it describes, by kind and id
 * @param items        what each object is where it is alone, in the order of the objects
 * @param gaps         what it should say and does not, without what depends on other programmes
 * @param byId         the objects by their UUIDs
 * @param nodesByName  its nodes by the key of their names, those with names of their own only
 * @param middle       the middle of its places; null where none has a place
 */
record Extract(String municipality, List<SourceObject> objects, List<Item> items, List<Gap> gaps, Map<String, SourceObject> byId,
		Map<String, SourceObject> nodesByName, Spot middle) {

	static Extract of(String municipality, List<SourceObject> objects, List<Gap> gaps) {
		Map<String, SourceObject> byId = HashMap.newHashMap(objects.size());
		Map<String, SourceObject> nodesByName = new HashMap<>();
		double latitude = 0;
		double longitude = 0;
		int places = 0;
		for (SourceObject object : objects) {
			byId.put(object.id(), object);
			switch (object.kind()) {
			case NODE -> nodesByName.merge(object.name().key(), object, (a, b) -> null);
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
		return new Extract(municipality, objects, items, gaps, byId, nodesByName, places == 0 ? null : new Spot(latitude / places, longitude / places, true));
	}

	private static Item alone(SourceObject object) {
		return new Item(object.kind(), object.label(), List.of(Source.alone(object)), Values.of(object.kind(), object.values()));
	}
}
