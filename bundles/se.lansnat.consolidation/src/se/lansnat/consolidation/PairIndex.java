package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds pairs of places, nodes and ducts that may be one without comparing each with each: only those that share a cell of the map, a
 * word-for-word name, or both ends. {@link Likeness} is 0 for all others. What changes in a programme is compared anew, the rest stays.
 */
final class PairIndex {

	/** Pairs less alike than this are never asked about: the lowest threshold that can be set, in thousandths. */
	static final int LEAST_SCORE = 500;

	private final Map<Object, Bucket> index = new HashMap<>();
	/** The pairs between two municipalities, to be found under both. */
	private final Map<String, Map<String, Between>> pairs = new HashMap<>();

	/** Compares what a municipality says anew, in the place of what it said before. */
	void replace(Extract old, Extract extract) {
		Set<SourceObject> gone = new HashSet<>();
		old.objects().stream().filter(object -> extract.object(object.id()) != object).forEach(gone::add);
		Collection<Between> touched = pairs.getOrDefault(old.municipality(), Map.of()).values();
		touched.forEach(between -> between.remove(gone));
		for (SourceObject object : gone) {
			keys(object).forEach(key -> index.computeIfPresent(key, (same, bucket) -> bucket.remove(object) ? null : bucket));
		}
		List<SourceObject> added = extract.objects().stream().filter(object -> old.object(object.id()) != object).toList();
		Set<SourceObject> compared = new HashSet<>();
		for (SourceObject object : added) {
			List<Object> keys = keys(object);
			if (!keys.isEmpty()) {
				compared.clear();
				keys.forEach(key -> compare(object, key, compared));
				around(object).forEach(key -> compare(object, key, compared));
			}
		}
		for (SourceObject object : added) {
			keys(object).forEach(key -> index.computeIfAbsent(key, same -> new Bucket()).add(object));
		}
	}

	/** What speaks for and against pairs is to be looked at again. */
	void weighAgain() {
		pairs.values().forEach(betweens -> betweens.values().forEach(Between::weighAgain));
	}

	/**
	 * All pairs that are alike enough to be asked about.
	 *
	 * @param corroboration what speaks for pairs that have only their names in common
	 */
	List<Pair> pairs(Corroboration corroboration) {
		List<Pair> all = new ArrayList<>();
		pairs.forEach((municipality, betweens) -> betweens.forEach((other, between) -> {
			if (municipality.compareTo(other) < 0) {
				between.addTo(all, corroboration);
			}
		}));
		return all;
	}

	private void compare(SourceObject object, Object key, Set<SourceObject> compared) {
		Bucket bucket = index.get(key);
		if (bucket == null || bucket.isOnly(object.municipality())) {
			return;
		}
		for (SourceObject other : bucket.objects()) {
			if (other.kind() == object.kind() && !other.municipality().equals(object.municipality()) && compared.add(other)) {
				compare(object, other);
			}
		}
	}

	private void compare(SourceObject object, SourceObject other) {
		if (object.neighbour() && other.neighbour()) {
			return;
		}
		Pair pair = Pair.of(object, other, Likeness.of(object, other));
		if (pair.score() >= LEAST_SCORE) {
			between(object.municipality(), other.municipality()).add(pair,
					Likeness.byNameOnly(object, other) ? index.computeIfAbsent(nameKey(object), key -> new Bucket()) : null);
		}
	}

	private Between between(String one, String other) {
		Between between = pairs.computeIfAbsent(one, municipality -> new HashMap<>()).computeIfAbsent(other, municipality -> new Between());
		pairs.computeIfAbsent(other, municipality -> new HashMap<>()).putIfAbsent(one, between);
		return between;
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
