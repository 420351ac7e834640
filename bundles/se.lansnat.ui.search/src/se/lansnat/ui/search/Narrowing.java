package se.lansnat.ui.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which values of facets the user wants to see.
 *
 * @param values by the name of the facet; a facet without wanted values is not there
 */
record Narrowing(Map<String, TreeSet<String>> values) {

	static final Narrowing NONE = new Narrowing(Map.of());

	boolean isNone() {
		return values.isEmpty();
	}

	boolean has(String facet, String value) {
		return values.containsKey(facet) && values.get(facet).contains(value);
	}

	/** {@return the values that are wanted of a facet} */
	List<String> of(String facet) {
		return values.containsKey(facet) ? List.copyOf(values.get(facet)) : List.of();
	}

	/** {@return the same with a value wanted, or no longer} */
	Narrowing with(String facet, String value, boolean wanted) {
		Map<String, TreeSet<String>> changed = copy();
		TreeSet<String> of = changed.computeIfAbsent(facet, none -> new TreeSet<>());
		if (wanted) {
			of.add(value);
		} else {
			of.remove(value);
		}
		changed.values().removeIf(TreeSet::isEmpty);
		return new Narrowing(changed);
	}

	/** {@return the same without what is wanted of a facet} */
	Narrowing without(String facet) {
		Map<String, TreeSet<String>> changed = copy();
		changed.remove(facet);
		return new Narrowing(changed);
	}

	private Map<String, TreeSet<String>> copy() {
		return values.entrySet().stream()
				.collect(Collectors.toMap(Map.Entry::getKey, entry -> new TreeSet<>(entry.getValue()), (one, other) -> one, TreeMap::new));
	}
}
