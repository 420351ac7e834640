package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts descriptions of one thing together, in one part of the county: those that somebody decided are one, then those that are alike enough, the best first. Where
 * two fit one nearly as well, neither is taken: it is asked.
 */
final class Grouping {

	/** Less than this between the best and the next is no difference, in thousandths. */
	private static final int MARGIN = 50;

	private final Decided decided;
	private final Basis basis;
	private final Map<SourceObject, Group> groups = new HashMap<>();
	private final List<Pair> open = new ArrayList<>();
	private final List<Pair> matched = new ArrayList<>();

	Grouping(Decided decided, Basis basis) {
		this.decided = decided;
		this.basis = basis;
	}

	/** Takes the pairs of the part, the best first. */
	void add(List<Pair> best) {
		Set<Pair> doubtful = doubtful(best);
		List<Pair> ask = new ArrayList<>();
		for (Pair pair : best) {
			if (decided.isDecided(pair) || decided.areDifferent(pair.a(), pair.b()) || pair.score() < basis.askScore()) {
				continue;
			}
			if (pair.score() >= basis.matchScore() && !doubtful.contains(pair)) {
				unite(pair);
			} else {
				ask.add(pair);
			}
		}
		ask.stream().filter(pair -> !areOne(pair.a(), pair.b()) && mayUnite(pair)).forEach(open::add);
	}

	/** Puts together what somebody decided is one; before all others. */
	void addDecided(List<Pair> same) {
		for (Pair pair : same) {
			Group a = group(pair.a());
			Group b = group(pair.b());
			if (a != b) {
				merge(a, b, new Group.Link(pair, true));
			}
		}
	}

	private Group group(SourceObject object) {
		return groups.computeIfAbsent(object, Group::new);
	}

	/** {@return the groups of at least two} */
	List<Group> groups() {
		return groups.values().stream().filter(group -> group.members().size() > 1).distinct().toList();
	}

	private boolean areOne(SourceObject a, SourceObject b) {
		return groups.containsKey(a) && groups.get(a) == groups.get(b);
	}

	/** {@return the pairs that it has to be asked about} */
	List<Pair> open() {
		return open;
	}

	/** {@return the pairs that were taken as one without asking} */
	List<Pair> matched() {
		return matched;
	}

	private void unite(Pair pair) {
		if (!areOne(pair.a(), pair.b()) && mayUnite(pair)) {
			merge(group(pair.a()), group(pair.b()), new Group.Link(pair, false));
			matched.add(pair);
		}
	}

	private boolean mayUnite(Pair pair) {
		Group a = group(pair.a());
		Group b = group(pair.b());
		return !a.overlaps(b)
				&& a.members().stream().noneMatch(one -> b.members().stream().anyMatch(other -> decided.areDifferent(one, other)));
	}

	private void merge(Group a, Group b, Group.Link link) {
		a.add(b, link);
		b.members().forEach(member -> groups.put(member, a));
	}

	/** Pairs that a rival comes close to: another object of the same municipality fits nearly as well. */
	private Set<Pair> doubtful(List<Pair> best) {
		Map<String, List<Pair>> rivals = new HashMap<>();
		for (Pair pair : best) {
			if (pair.score() >= basis.matchScore() - MARGIN && !decided.areDifferent(pair.a(), pair.b())) {
				rivals.computeIfAbsent(pair.a().id() + pair.b().municipality(), key -> new ArrayList<>()).add(pair);
				rivals.computeIfAbsent(pair.b().id() + pair.a().municipality(), key -> new ArrayList<>()).add(pair);
			}
		}
		Set<Pair> doubtful = new HashSet<>();
		for (List<Pair> some : rivals.values()) {
			if (some.size() > 1 && some.get(0).score() - some.get(1).score() < MARGIN
					&& some.stream().noneMatch(pair -> decided.isDecided(pair) && areOne(pair.a(), pair.b()))) {
				some.stream().filter(pair -> some.get(0).score() - pair.score() < MARGIN).forEach(doubtful::add);
			}
		}
		return doubtful;
	}
}
