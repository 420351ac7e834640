package se.lansnat.consolidation;

import java.util.List;
import java.util.Optional;

import se.lansnat.model.ConflictKind;

/**
 * A contradiction between programmes.
 *
 * @param id             UUID that depends on the kind, the objects and the feature alone
 * @param kind           what kind of contradiction
 * @param objects        UUIDs of the objects, ascending
 * @param municipalities codes of their municipalities, ascending
 * @param differences    the values side by side
 * @param decision       how it was decided, also where its grounds have changed since
 * @param stale          whether the decision's grounds have changed: it still holds, and is to be looked at again
 * @param reason         why it is asked, in the user's language
 */
public record Conflict(String id, ConflictKind kind, List<String> objects, List<String> municipalities, List<Difference> differences,
		Optional<Verdict> decision, boolean stale, String reason) {

	/** Keeps the lists as they are now. */
	public Conflict {
		objects = List.copyOf(objects);
		municipalities = List.copyOf(municipalities);
		differences = List.copyOf(differences);
	}

	/** {@return whether somebody has to decide it, or to look at an old decision again} */
	public boolean isOpen() {
		return decision.isEmpty() || stale;
	}
}
