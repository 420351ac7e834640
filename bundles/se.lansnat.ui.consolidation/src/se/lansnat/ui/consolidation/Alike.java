package se.lansnat.ui.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.lansnat.consolidation.Conflict;
import se.lansnat.consolidation.DecisionRequest;
import se.lansnat.consolidation.Source;
import se.lansnat.model.DecisionChoice;

/** Decides contradictions that are alike in the same way: the value of the same municipality holds, all are the same, and so on. */
final class Alike {

	/**
	 * Why and by whom.
	 *
	 * @param reason    why; empty for nothing
	 * @param decidedBy who; empty for nobody
	 * @param date      the day
	 */
	record Grounds(String reason, String decidedBy, LocalDate date) {
	}

	private Alike() {
	}

	/**
	 * Finds the open contradictions of the same kind, in the same feature, between the same municipalities.
	 *
	 * @param conflict what they are like
	 * @param all      among which they are looked for
	 * @return those, and the contradiction itself, open or not
	 */
	static List<Conflict> of(Conflict conflict, List<Conflict> all) {
		return all.stream().filter(other -> other.id().equals(conflict.id()) || other.isOpen() && isAlike(conflict, other)).toList();
	}

	private static boolean isAlike(Conflict one, Conflict other) {
		return one.kind() == other.kind() && one.feature().equals(other.feature()) && one.municipalities().equals(other.municipalities());
	}

	/**
	 * Those that a choice can be made for: of the same kind, and where an object's value is to hold with an object of its municipality,
	 * and only one.
	 *
	 * @param conflict  what the choice was offered for
	 * @param choice    what is decided
	 * @param conflicts which might be decided so
	 * @return those which can
	 */
	static List<Conflict> decidable(Conflict conflict, Choice choice, List<Conflict> conflicts) {
		return conflicts.stream().filter(other -> other.id().equals(conflict.id())
				|| other.kind() == conflict.kind() && (choice.choice() != DecisionChoice.VALUE || object(other, choice).isPresent())).toList();
	}

	/**
	 * Makes the requests.
	 *
	 * @param conflict  what the choice was offered for
	 * @param choice    what is decided
	 * @param conflicts all that are decided so, the first included where it is one of them
	 * @param grounds   why, by whom and when
	 * @return one request for each
	 */
	static List<DecisionRequest> requests(Conflict conflict, Choice choice, List<Conflict> conflicts, Grounds grounds) {
		List<DecisionRequest> requests = new ArrayList<>();
		for (Conflict other : decidable(conflict, choice, conflicts)) {
			Optional<String> object = other.id().equals(conflict.id()) ? choice.source().map(Source::object) : object(other, choice);
			requests.add(request(other.id(), choice.choice(), object, Optional.empty(), grounds));
		}
		return requests;
	}

	/** {@return the request to let a value of one's own hold} */
	static DecisionRequest ownValue(Conflict conflict, String kept, Grounds grounds) {
		return request(conflict.id(), DecisionChoice.VALUE, Optional.empty(), Optional.of(kept), grounds);
	}

	/** {@return the request to take what was put together apart} */
	static DecisionRequest apart(String match, Grounds grounds) {
		return request(match, DecisionChoice.DIFFERENT, Optional.empty(), Optional.empty(), grounds);
	}

	private static DecisionRequest request(String id, DecisionChoice choice, Optional<String> object, Optional<String> value,
			Grounds grounds) {
		return new DecisionRequest(id, choice, object, value, text(grounds.reason()), text(grounds.decidedBy()), Optional.of(grounds.date()));
	}

	private static Optional<String> object(Conflict conflict, Choice choice) {
		String municipality = choice.source().map(Source::municipality).orElse("");
		List<Source> own = conflict.sources().stream().filter(source -> source.municipality().equals(municipality)).toList();
		return own.size() == 1 ? Optional.of(own.getFirst().object()) : Optional.empty();
	}

	private static Optional<String> text(String typed) {
		return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
	}
}
