package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds pairs of places, nodes and ducts that may be one without comparing each with each: only those that share a cell of the map, a
 * word-for-word name, or both ends. {@link Likeness} is 0 for all others. A programme that changes is compared anew, the rest stays.
 */
final class PairIndex {

	/** Pairs less alike than this are never asked about: the lowest threshold that can be set, in thousandths. */
	static final int LEAST_SCORE = 500;

	/** A name that more municipalities use than this says nothing where it is all there is. */
	private static final int COMMON_NAME = 2;

	private record Found(Pair pair, String nameAlone) {
	}

	private final Map<Object, List<SourceObject>> index = new HashMap<>();
	/** Pairs by the municipalities that they are between. */
	private final Map<Set<String>, List<Found>> pairs = new HashMap<>();

	/** Takes a programme's objects out again. */
	void remove(Extract extract) {
		for (SourceObject object : extract.objects()) {
			for (Object key : keys(object)) {
				index.computeIfPresent(key, (same, objects) -> {
					objects.removeIf(one -> one.municipality().equals(extract.municipality()));
					return objects.isEmpty() ? null : objects;
				});
			}
		}
		pairs.keySet().removeIf(between -> between.contains(extract.municipality()));
	}

	/** Compares a programme's objects with those that are there, and adds them. */
	void add(Extract extract) {
		Set<SourceObject> compared = Collections.newSetFromMap(new IdentityHashMap<>());
		for (SourceObject object : extract.objects()) {
			List<Object> keys = keys(object);
			if (keys.isEmpty()) {
				continue;
			}
			compared.clear();
			Stream.concat(keys.stream(), around(object).stream()).forEach(key -> {
				for (SourceObject other : index.getOrDefault(key, List.of())) {
					if (other.kind() == object.kind() && !other.municipality().equals(object.municipality()) && compared.add(other)) {
						compare(object, other);
					}
				}
			});
		}
		for (SourceObject object : extract.objects()) {
			keys(object).forEach(key -> index.computeIfAbsent(key, same -> new ArrayList<>(2)).add(object));
		}
	}

	/**
	 * All pairs that are alike enough to be asked about.
	 *
	 * @param corroboration what speaks for pairs that have only their names in common
	 */
	List<Pair> pairs(Corroboration corroboration) {
		List<Pair> all = new ArrayList<>();
		Map<String, Long> users = new HashMap<>();
		for (List<Found> between : pairs.values()) {
			for (Found found : between) {
				if (found.nameAlone() == null) {
					all.add(found.pair());
				} else if (corroboration.speaksFor(found.pair())) {
					all.add(Pair.of(found.pair().a(), found.pair().b(), Corroboration.SCORE));
				} else if (!corroboration.speaksAgainst(found.pair())
						&& users.computeIfAbsent(found.nameAlone(), this::municipalities) <= COMMON_NAME) {
					all.add(found.pair());
				}
			}
		}
		return all;
	}

	private long municipalities(String nameKey) {
		return index.getOrDefault(nameKey, List.of()).stream().map(SourceObject::municipality).distinct().count();
	}

	private void compare(SourceObject object, SourceObject other) {
		if (object.neighbour() && other.neighbour()) {
			return;
		}
		Pair pair = Pair.of(object, other, Likeness.of(object, other));
		if (pair.score() >= LEAST_SCORE) {
			pairs.computeIfAbsent(Set.of(object.municipality(), other.municipality()), between -> new ArrayList<>())
					.add(new Found(pair, Likeness.byNameOnly(object, other) ? nameKey(object) : null));
		}
	}

	private static List<Object> keys(SourceObject object) {
		List<Object> keys = new ArrayList<>(2);
		switch (object.kind()) {
		case NODE, JUNCTION, LOCALITY, AREA -> {
			if (!object.name().isNone()) {
				keys.add(nameKey(object));
			}
			if (object.spot() != null) {
				keys.add(object.spot().cell(0, 0));
			}
		}
		case DUCT -> {
			if (!object.name().isNone()) {
				keys.add(nameKey(object));
			}
			String ends = Likeness.endsKey(object.ends());
			if (!ends.isEmpty()) {
				keys.add("ends " + ends);
			}
		}
		default -> {
			// connections follow their nodes, the others are nobody else's
		}
		}
		return keys;
	}

	private static String nameKey(SourceObject object) {
		return object.kind() + " " + object.name().skeleton();
	}

	private static Set<Object> around(SourceObject object) {
		Set<Object> cells = new LinkedHashSet<>();
		if (object.spot() != null) {
			for (int north = -1; north <= 1; north++) {
				for (int east = -1; east <= 1; east++) {
					cells.add(object.spot().cell(north, east));
				}
			}
		}
		return cells;
	}
}
