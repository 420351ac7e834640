package se.lansnat.sync.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The conflicts that were found, and what was decided about them. */
final class Verdicts {

	private record Key(String id, String feature) {
	}

	private final Map<Key, Decision> decisions = new HashMap<>();
	private final Map<Key, Conflict> conflicts = new HashMap<>();
	private final Set<Key> used = new HashSet<>();

	Verdicts(List<Decision> decisions) {
		decisions.forEach(decision -> this.decisions.put(new Key(decision.id(), decision.feature()), decision));
	}

	/**
	 * Notes a conflict.
	 *
	 * @param conflict what was found
	 * @return what was decided about it, if anything that it can be decided by
	 */
	Optional<Decision> found(Conflict conflict) {
		return found(conflict, value -> true);
	}

	/** As {@link #found(Conflict)}, where not every value can be one of the feature's. */
	Optional<Decision> found(Conflict conflict, Predicate<List<String>> fits) {
		Key key = new Key(conflict.id(), conflict.feature());
		conflicts.put(key, conflict);
		Optional<Decision> decision = Optional.ofNullable(decisions.get(key))
				.filter(given -> given.choice() != Choice.VALUE || takesValue(conflict.kind()) && fits.test(given.value()));
		decision.ifPresent(given -> used.add(key));
		return decision;
	}

	/** Which version a conflict is decided for; ours as long as it is not decided. */
	Side side(Conflict conflict) {
		return found(conflict).map(decision -> decision.choice().side()).orElse(Side.OURS);
	}

	private static boolean takesValue(ConflictKind kind) {
		return kind == ConflictKind.BOTH_CHANGED || kind == ConflictKind.TEXT_OVERLAPS;
	}

	List<Conflict> all() {
		return sorted(new ArrayList<>(conflicts.values()));
	}

	List<Conflict> open() {
		return sorted(conflicts.entrySet().stream().filter(entry -> !used.contains(entry.getKey())).map(Map.Entry::getValue).toList());
	}

	/** {@return decisions about what is no conflict, or that say a value where there can be none} */
	List<Decision> unused() {
		return decisions.entrySet().stream().filter(entry -> !used.contains(entry.getKey())).map(Map.Entry::getValue)
				.sorted(Comparator.comparing(Decision::id).thenComparing(Decision::feature)).toList();
	}

	private static List<Conflict> sorted(List<Conflict> conflicts) {
		return conflicts.stream().sorted(Comparator.comparing(Conflict::file).thenComparing(Conflict::id)
				.thenComparing(Conflict::feature)).toList();
	}
}
