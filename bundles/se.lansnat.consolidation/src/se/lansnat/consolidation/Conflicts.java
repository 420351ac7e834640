package se.lansnat.consolidation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import se.lansnat.model.ConflictKind;
import se.lansnat.model.Decision;

/** Collects the conflicts, each with its decision where there is one. */
final class Conflicts {

	private static final Comparator<Conflict> ORDER = Comparator.comparing(Conflict::kind).thenComparing(Conflict::id);

	/**
	 * All that a question depends on, besides the names of municipalities.
	 *
	 * @param objects what it is about
	 * @param detail  what else it tells of
	 */
	record Key(ConflictKind kind, List<SourceObject> objects, List<?> detail) {
	}

	private final Decided decided;
	private final Questions questions;
	private final Kept<Key, Conflict> kept;
	private final Map<String, Conflict> byId = new HashMap<>();

	Conflicts(Decided decided, Questions questions, Kept<Key, Conflict> kept) {
		this.decided = decided;
		this.questions = questions;
		this.kept = kept;
	}

	/** {@return all of them, by kind and id} */
	List<Conflict> list() {
		return byId.values().stream().sorted(ORDER).toList();
	}

	/** Whether two objects are one. */
	void question(Pair pair) {
		ask(ConflictKind.MATCH_UNCERTAIN, List.of(pair.a(), pair.b()), List.of(pair.score()), key -> questions.same(pair));
	}

	/** A connection over a border that the municipality on the other side does not know of. */
	void oneSided(SourceObject connection, String other, String feature, String label) {
		ask(ConflictKind.CROSSING_ONE_SIDED, List.of(connection), List.of(other, feature, label),
				key -> questions.oneSided(connection, other, feature, label));
	}

	/** Two main nodes that serve no more households together than one can. */
	void mainNodes(SourceObject one, SourceObject other, long households) {
		ask(ConflictKind.DUPLICATE_MAIN_NODE, List.of(one, other), List.of(), key -> questions.mainNodes(one, other, households));
	}

	private void ask(ConflictKind kind, List<SourceObject> objects, List<?> detail, Function<Key, Conflict> make) {
		add(kept.get(new Key(kind, objects, detail), make));
	}

	/** {@return a conflict that nobody has decided yet, with what was decided} */
	Conflict add(Conflict found) {
		Optional<Decision> decision = decided.of(found.id(), found.kind(), found.feature(), found.objects());
		Conflict conflict = decision.isEmpty() ? found : found.decided(Decided.verdict(decision.get()), isStale(found, decision.get()));
		byId.put(conflict.id(), conflict);
		return conflict;
	}

	private static boolean isStale(Conflict conflict, Decision decision) {
		return !(conflict.groundsHash().equals(decision.getGroundsHash()) && conflict.id().equals(decision.getConflict()));
	}
}
