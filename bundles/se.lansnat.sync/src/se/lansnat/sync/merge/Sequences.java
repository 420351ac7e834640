package se.lansnat.sync.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Merges the order of lists. Nothing depends on which side is which. */
final class Sequences {

	private Sequences() {
	}

	/** What is in the list after the merge, whatever the order: what both have, and what one of them added. */
	static Set<String> members(List<String> base, List<String> ours, List<String> theirs) {
		Set<String> members = new TreeSet<>(ours);
		members.addAll(theirs);
		Set<String> our = new HashSet<>(ours);
		Set<String> their = new HashSet<>(theirs);
		Set<String> before = new HashSet<>(base);
		members.removeIf(key -> before.contains(key) && !(our.contains(key) && their.contains(key)));
		return members;
	}

	/**
	 * Merges orders.
	 *
	 * @param members  what is in the list
	 * @param weave    whether what both sides added in the same place can stand in either order; ids then decide
	 * @return the list; empty where the sides contradict each other
	 */
	static Optional<List<String>> merge(Set<String> members, List<String> base, List<String> ours, List<String> theirs, boolean weave) {
		List<String> our = only(ours, members);
		List<String> their = only(theirs, members);
		if (our.equals(their)) {
			return Optional.of(our);
		}
		Set<String> common = new HashSet<>(our);
		common.retainAll(their);
		Optional<List<String>> spine = spine(only(base, common), only(our, common), only(their, common));
		if (spine.isEmpty()) {
			return spine;
		}
		Map<String, List<String>> afterOurs = additions(our, common);
		Map<String, List<String>> afterTheirs = additions(their, common);
		List<String> merged = new ArrayList<>();
		List<String> anchors = new ArrayList<>(List.of(""));
		anchors.addAll(spine.get());
		for (String anchor : anchors) {
			if (!anchor.isEmpty()) {
				merged.add(anchor);
			}
			List<String> one = afterOurs.getOrDefault(anchor, List.of());
			List<String> other = afterTheirs.getOrDefault(anchor, List.of());
			if (!one.isEmpty() && !other.isEmpty() && !weave) {
				return Optional.empty();
			}
			boolean oursFirst = other.isEmpty() || !one.isEmpty() && one.getFirst().compareTo(other.getFirst()) < 0;
			merged.addAll(oursFirst ? one : other);
			merged.addAll(oursFirst ? other : one);
		}
		return Optional.of(merged);
	}

	private static Optional<List<String>> spine(List<String> base, List<String> ours, List<String> theirs) {
		if (ours.equals(theirs)) {
			return Optional.of(ours);
		}
		Set<String> known = new HashSet<>(base);
		if (known.size() == ours.size()) {
			return base.equals(ours) ? Optional.of(theirs) : base.equals(theirs) ? Optional.of(ours) : Optional.empty();
		}
		// Something was added by both: its place is a change of both.
		return Optional.empty();
	}

	/** What a side alone has, by what stands before it; the empty text is the beginning. */
	private static Map<String, List<String>> additions(List<String> list, Set<String> common) {
		Map<String, List<String>> additions = new HashMap<>();
		String anchor = "";
		for (String key : list) {
			if (common.contains(key)) {
				anchor = key;
			} else {
				additions.computeIfAbsent(anchor, place -> new ArrayList<>()).add(key);
			}
		}
		return additions;
	}

	static List<String> only(List<String> list, Set<String> members) {
		return list.stream().filter(members::contains).toList();
	}
}
