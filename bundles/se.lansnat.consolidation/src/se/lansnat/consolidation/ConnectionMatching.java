package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import se.lansnat.consolidation.SourceObject.End;

/**
 * Compares connections and segments that two municipalities describe: those between the same two nodes, once it is known which nodes
 * are the same. An end that the other's programme does not have is looked up by its name.
 */
final class ConnectionMatching {

	/** What tells parallel connections apart, besides length and name. */
	private static final List<String> TELLING = List.of("network", "technique", "capacityMbitS", "state", "plannedYear", "owner");

	private final Map<String, Extract> extracts;
	private final Map<String, SourceObject> objects;
	private final Grouping grouping;

	ConnectionMatching(Map<String, Extract> extracts, Map<String, SourceObject> objects, Grouping grouping) {
		this.extracts = extracts;
		this.objects = objects;
		this.grouping = grouping;
	}

	/** {@return the pairs that are alike enough to be asked about} */
	List<Pair> pairs() {
		Map<String, Map<String, List<SourceObject>>> byEnds = new TreeMap<>();
		Set<SourceObject> referred = referred();
		for (Extract extract : extracts.values()) {
			for (SourceObject line : extract.lines()) {
				boolean shared = isShared(line.ends().get(0), referred) || isShared(line.ends().get(1), referred);
				String key = shared ? key(line) : "";
				if (!key.isEmpty()) {
					byEnds.computeIfAbsent(line.kind() + key, ends -> new TreeMap<>())
							.computeIfAbsent(line.municipality(), municipality -> new ArrayList<>()).add(line);
				}
			}
		}
		List<Pair> pairs = new ArrayList<>();
		byEnds.values().stream().filter(between -> between.size() > 1).forEach(between -> compare(List.copyOf(between.values()), pairs));
		return pairs;
	}

	/** {@return the node or place that an end is, looked up by name where its id leads nowhere; null if there is none} */
	SourceObject node(End end) {
		SourceObject node = objects.get(end.id());
		if (node == null && !end.name().isNone() && extracts.containsKey(end.municipality())) {
			node = extracts.get(end.municipality()).nodesByName().get(end.name().key());
		}
		return node;
	}

	/** What other programmes than its own lead a line to. */
	private Set<SourceObject> referred() {
		Set<SourceObject> referred = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Extract extract : extracts.values()) {
			for (SourceObject line : extract.lines()) {
				line.ends().stream().filter(end -> !end.municipality().equals(line.municipality())).map(this::node).forEach(referred::add);
			}
		}
		return referred;
	}

	/** Whether an end is another programme's too: what joins only what one programme knows, only that one describes. */
	private boolean isShared(End end, Set<SourceObject> referred) {
		SourceObject node = node(end);
		return node == null || grouping.together(node) != null || referred.contains(node);
	}

	/** Both ends in a fixed order, each as the first description of its node; empty where one is not known. */
	private String key(SourceObject connection) {
		String from = key(connection.ends().get(0));
		String to = key(connection.ends().get(1));
		return from.isEmpty() || to.isEmpty() ? "" : from.compareTo(to) <= 0 ? from + to : to + from;
	}

	private String key(End end) {
		SourceObject node = node(end);
		if (node != null) {
			Group group = grouping.together(node);
			return group == null ? node.id() : group.members().getFirst().id();
		}
		return end.name().isNone() ? end.id() : end.municipality() + '?' + end.name().skeleton();
	}

	private static void compare(List<List<SourceObject>> municipalities, List<Pair> pairs) {
		for (int i = 0; i < municipalities.size(); i++) {
			for (int j = i + 1; j < municipalities.size(); j++) {
				boolean alone = municipalities.get(i).size() == 1 && municipalities.get(j).size() == 1;
				for (SourceObject one : municipalities.get(i)) {
					for (SourceObject other : municipalities.get(j)) {
						Pair pair = Pair.of(one, other, alone ? alone(one, other) : parallel(one, other));
						if (!(one.neighbour() && other.neighbour()) && pair.score() >= PairIndex.LEAST_SCORE) {
							pairs.add(pair);
						}
					}
				}
			}
		}
	}

	/** Each municipality has but one connection there: it takes a lot for them not to be the same. */
	private static double alone(SourceObject one, SourceObject other) {
		double length = length(one, other, 1);
		double otherNetwork = one.differs(other, "network") ? 0.1 : 0;
		double otherTechnique = one.differs(other, "technique") ? 0.05 : 0;
		return 0.9 + 0.1 * length - otherNetwork - otherTechnique;
	}

	/** Several run side by side: it takes something to tell them apart. */
	private static double parallel(SourceObject one, SourceObject other) {
		double name = one.name().isNone() || other.name().isNone() ? 0.5 : one.name().likeness(other.name());
		int told = 0;
		int alike = 0;
		for (String feature : TELLING) {
			if (one.value(feature) != null && other.value(feature) != null) {
				told++;
				alike += one.differs(other, feature) ? 0 : 1;
			}
		}
		double rest = told == 0 ? 0.5 : (double) alike / told;
		return 0.4 + 0.25 * length(one, other, 0.5) + 0.15 * name + 0.2 * rest;
	}

	private static double length(SourceObject one, SourceObject other, double unknown) {
		return one.lengthM().isEmpty() || other.lengthM().isEmpty() ? unknown
				: Lengths.likeness(one.lengthM().get(), other.lengthM().get());
	}
}
