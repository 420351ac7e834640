package se.lansnat.consolidation;

import java.util.List;
import java.util.Optional;

import se.lansnat.model.ConflictKind;

/**
 * A contradiction between programmes.
 *
 * @param id             UUID that depends on the kind, the objects and the feature alone
 * @param kind           what kind of contradiction
 * @param feature        name of the feature that the objects contradict each other in; empty where it is about the objects themselves
 * @param sources        the objects, by UUID
 * @param municipalities codes of the municipalities that it concerns, ascending
 * @param differences    the values side by side
 * @param decision       how it was decided, also where its grounds have changed since
 * @param stale          whether the decision's grounds have changed: it still holds, and is to be looked at again
 * @param groundsHash    SHA-256, 64 hexadecimal digits, of what a decision rests on
 * @param reason         what is asked, in the user's language
 */
public record Conflict(String id, ConflictKind kind, String feature, List<Source> sources, List<String> municipalities,
		List<Difference> differences, Optional<Verdict> decision, boolean stale, String groundsHash, String reason) {

	/** Keeps the lists as they are now. */
	public Conflict {
		sources = List.copyOf(sources);
		municipalities = List.copyOf(municipalities);
		differences = List.copyOf(differences);
	}

	/** {@return the same conflict as it was decided} */
	Conflict decided(Verdict verdict, boolean groundsHaveChanged) {
		return new Conflict(id, kind, feature, sources, municipalities, differences, Optional.of(verdict), groundsHaveChanged, groundsHash,
				reason);
	}

	/** {@return UUIDs of the objects, ascending} */
	public List<String> objects() {
		return sources.stream().map(Source::object).toList();
	}

	/** {@return whether somebody has to decide it, or to look at an old decision again} */
	public boolean isOpen() {
		return decision.isEmpty() || stale;
	}
}
