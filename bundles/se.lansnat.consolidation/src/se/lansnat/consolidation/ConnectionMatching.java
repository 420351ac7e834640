package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import se.lansnat.consolidation.SourceObject.End;
import se.lansnat.model.RegionalItemKind;

/**
 * Compares connections and segments that two municipalities describe: those between the same two nodes, once it is known which nodes
 * are the same. An end that the other's programme does not have is looked up by its name.
 */
final class ConnectionMatching {

	/** What tells parallel connections apart, besides length and name. */
	private static final List<String> TELLING = List.of("network", "technique", "capacityMbitS", "state", "plannedYear", "owner");

	/**
	 * What lines join, in one of two directions.
	 *
	 * @param kind of the lines
	 * @param one  what stands for the node at the end that comes first in order
	 */
	private record Ends(RegionalItemKind kind, String one, String other) {
	}

	private final Groups groups;
	private final Kept<List<List<SourceObject>>, List<Pair>> kept;

	ConnectionMatching(Groups groups, Kept<List<List<SourceObject>>, List<Pair>> kept) {
		this.groups = groups;
		this.kept = kept;
	}

	/** {@return the pairs that are alike enough to be asked about} */
	List<Pair> pairs(SharedLines lines) {
		Map<Ends, Map<String, List<SourceObject>>> byEnds = new HashMap<>();
		for (SharedLines.Line shared : lines.all()) {
			SourceObject line = shared.line();
			String from = key(line.ends().get(0), shared.nodes().get(0));
			String to = key(line.ends().get(1), shared.nodes().get(1));
			if (!from.isEmpty() && !to.isEmpty()) {
				Ends ends = from.compareTo(to) <= 0 ? new Ends(line.kind(), from, to) : new Ends(line.kind(), to, from);
				byEnds.computeIfAbsent(ends, same -> new TreeMap<>()).computeIfAbsent(line.municipality(), same -> new ArrayList<>(1)).add(line);
			}
		}
		List<Pair> pairs = new ArrayList<>();
		for (Map<String, List<SourceObject>> between : byEnds.values()) {
			if (between.size() > 1) {
				between.values().forEach(some -> some.sort(Comparator.comparing(SourceObject::id)));
				pairs.addAll(kept.get(List.copyOf(between.values()), ConnectionMatching::compare));
			}
		}
		return pairs;
	}

	/** What stands for an end: the first description of its node; empty where it is not known. */
	private String key(End end, SourceObject node) {
		if (node != null) {
			Group group = groups.together(node);
			return group == null ? node.id() : group.members().getFirst().id();
		}
		return end.name().isNone() ? end.id() : end.municipality() + '?' + end.name().skeleton();
	}

	private static List<Pair> compare(List<List<SourceObject>> municipalities) {
		List<Pair> pairs = new ArrayList<>();
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
		return pairs;
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
