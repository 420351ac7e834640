package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import se.lansnat.model.RegionalItemKind;

/**
 * Which descriptions are of one thing. What is alike hangs together in many small parts: each is grouped by itself, and only once for as
 * long as nothing in it changes.
 */
final class Groups {

	/**
	 * What came of one part.
	 *
	 * @param groups  those of at least two
	 * @param open    pairs that it has to be asked about
	 * @param matched what was taken as one without asking
	 */
	record Part(List<Group> groups, List<Pair> open, List<Matched> matched) {

		private static Part of(List<Pair> best, Decided decided, List<Pair> same, Basis basis) {
			Grouping grouping = new Grouping(decided, basis);
			grouping.addDecided(same);
			grouping.add(best);
			return new Part(grouping.groups(), grouping.open(), grouping.matched().stream().map(pair -> new Matched(pair, Match.of(pair))).toList());
		}
	}

	private record Matched(Pair pair, Match match) {
	}

	private final Decided decided;
	private final Basis basis;
	private final Kept<List<Pair>, Part> kept;
	private final List<Group> groups = new ArrayList<>();
	private final Map<SourceObject, Group> byMember = new HashMap<>();
	private final List<Pair> open = new ArrayList<>();
	private final List<Matched> matched = new ArrayList<>();

	Groups(Decided decided, Basis basis, Kept<List<Pair>, Part> kept) {
		this.decided = decided;
		this.basis = basis;
		this.kept = kept;
	}

	/** Takes all pairs of objects of some kinds. */
	void add(List<Pair> pairs, Predicate<RegionalItemKind> kinds) {
		List<Pair> bearing = decided.bearing().stream().filter(pair -> kinds.test(pair.a().kind())).toList();
		List<Pair> best = new ArrayList<>(pairs);
		best.sort(Pair.BEST_FIRST);
		Parts parts = new Parts();
		best.forEach(parts::join);
		bearing.forEach(parts::join);
		Map<SourceObject, List<Pair>> same = parts.divide(decided.same());
		Map<SourceObject, List<Pair>> divided = parts.divide(best);
		for (Pair pair : bearing) {
			SourceObject top = parts.top(pair.a());
			List<Pair> some = divided.remove(top);
			if (some != null || same.containsKey(top)) {
				take(Part.of(some == null ? List.of() : some, decided, same.getOrDefault(top, List.of()), basis));
				same.remove(top);
			}
		}
		divided.values().forEach(some -> take(kept.get(some, all -> Part.of(all, decided, List.of(), basis))));
	}

	private void take(Part part) {
		groups.addAll(part.groups());
		part.groups().forEach(group -> group.members().forEach(member -> byMember.put(member, group)));
		open.addAll(part.open());
		matched.addAll(part.matched());
	}

	/** {@return all groups of at least two} */
	List<Group> all() {
		return groups;
	}

	/** {@return the group of an object, or null where it is alone} */
	Group together(SourceObject object) {
		return byMember.get(object);
	}

	/** {@return the pairs that it has to be asked about} */
	List<Pair> open() {
		return open;
	}

	/** {@return what was taken as one without asking in any of several, the best first} */
	static List<Match> matches(Groups... some) {
		return Stream.of(some).flatMap(groups -> groups.matched.stream()).sorted(Comparator.comparing(Matched::pair, Pair.BEST_FIRST))
				.map(Matched::match).toList();
	}
}
