package se.lansnat.consolidation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.lansnat.model.ConflictKind;
import se.lansnat.model.Decision;
import se.lansnat.model.DecisionChoice;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.storage.Sha256;

/** What was decided before, as it is looked up while conflicts are put together. */
final class Decided {

	private final Map<String, Decision> byConflict = new HashMap<>();
	private final Map<String, List<Decision>> byObject = new HashMap<>();
	private final Set<String> different = new HashSet<>();
	private final Set<String> decided = new HashSet<>();
	private final List<Pair> same = new ArrayList<>();
	private final List<Pair> questions = new ArrayList<>();
	private final List<Pair> bearing = new ArrayList<>();

	/** Takes the decisions; those on objects that are gone are kept where they are stored, and have no effect here. */
	Decided(List<Decision> decisions, Intake intake) {
		for (Decision decision : decisions) {
			if (decision.getConflict() != null && decision.isSetChoice()) {
				byConflict.put(decision.getConflict(), decision);
				ids(decision).forEach(id -> byObject.computeIfAbsent(id, key -> new ArrayList<>()).add(decision));
			}
		}
		for (Decision decision : byConflict.values()) {
			List<SourceObject> there = ids(decision).stream().map(intake::object).filter(object -> object != null).toList();
			boolean question = decision.isSetKind() && decision.getKind() == ConflictKind.MATCH_UNCERTAIN;
			boolean apart = decision.getChoice() == DecisionChoice.DIFFERENT;
			for (int i = 0; i < there.size() && (question || apart); i++) {
				for (int j = i + 1; j < there.size(); j++) {
					if (there.get(i).kind() != there.get(j).kind()) {
						continue;
					}
					Pair pair = Pair.of(there.get(i), there.get(j), Likeness.of(there.get(i), there.get(j)));
					bearing.add(pair);
					if (apart) {
						different.add(pair.key());
					} else if (question && decision.getChoice() == DecisionChoice.SAME) {
						same.add(pair);
					}
					if (question) {
						questions.add(pair);
						decided.add(pair.key());
					}
				}
			}
		}
		same.sort(Pair.BEST_FIRST);
		questions.sort(Pair.BEST_FIRST);
	}

	/** {@return the pairs whose grouping somebody's decision bears on} */
	List<Pair> bearing() {
		return bearing;
	}

	/** {@return the pairs that are one because somebody said so} */
	List<Pair> same() {
		return same;
	}

	/** {@return whether somebody said that two objects are not one} */
	boolean areDifferent(SourceObject a, SourceObject b) {
		return !different.isEmpty() && different.contains(Pair.key(a, b));
	}

	/** {@return the pairs that somebody decided, one way or the other} */
	List<Pair> questions() {
		return questions;
	}

	boolean isDecided(Pair pair) {
		return !decided.isEmpty() && decided.contains(pair.key());
	}

	/** {@return the decision of a conflict itself} */
	Optional<Decision> exactly(String conflict) {
		return Optional.ofNullable(byConflict.get(conflict));
	}

	/** {@return the decision of a conflict, or else of one that fewer objects had at the time} */
	Optional<Decision> of(String conflict, ConflictKind kind, String feature, List<String> objects) {
		Decision own = byConflict.get(conflict);
		return own != null ? Optional.of(own)
				: objects.stream().flatMap(id -> byObject.getOrDefault(id, List.of()).stream())
						.filter(decision -> decision.isSetKind() && decision.getKind() == kind && feature.equals(orEmpty(decision.getFeature()))
								&& objects.containsAll(ids(decision)) && ids(decision).size() > 1)
						.findFirst();
	}

	static Verdict verdict(Decision decision) {
		return new Verdict(decision.getChoice(), Optional.ofNullable(decision.getChosen()), Optional.ofNullable(decision.getValue()),
				Optional.ofNullable(decision.getReason()), Optional.ofNullable(decision.getDecidedBy()), Optional.ofNullable(decision.getDate()));
	}

	/** {@return what a decision rests on, as it is kept with it} */
	static String hash(String grounds) {
		return Sha256.of(grounds.getBytes(StandardCharsets.UTF_8));
	}

	private static List<String> ids(Decision decision) {
		return decision.getObjects().stream().map(ObjectRef::getTargetId).filter(id -> id != null).sorted().toList();
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
