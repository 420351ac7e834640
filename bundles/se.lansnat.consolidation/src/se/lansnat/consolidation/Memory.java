package se.lansnat.consolidation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one consolidation leaves to the next, so that only what has changed is worked out again. */
final class Memory {

	final Kept<List<Pair>, Groups.Part> things = new Kept<>();
	final Kept<List<Pair>, Groups.Part> lines = new Kept<>();
	final Kept<List<List<SourceObject>>, List<Pair>> between = new Kept<>();
	final Kept<Homes.Known, Optional<String>> homes = new Kept<>();
	final Kept<Conflicts.Key, Conflict> questions = new Kept<>();
	final Kept<Group, Agreement> agreements = new Kept<>();
	final Kept<SourceObject, PotCandidate> candidates = new Kept<>();
	private final List<Kept<?, ?>> all = List.of(things, lines, between, homes, questions, agreements, candidates);
	private Map<String, String> names = Map.of();
	private List<Integer> thresholds = List.of();

	/** Begins a consolidation. {@return whether the names of municipalities are other than in the last one} */
	boolean begin(Basis basis) {
		List<Integer> wanted = List.of(basis.matchScore(), basis.askScore());
		boolean renamed = !names.equals(basis.names());
		if (renamed || !thresholds.equals(wanted)) {
			all.forEach(Kept::clear);
			names = basis.names();
			thresholds = wanted;
		}
		return renamed;
	}

	/** Ends one: what it did not need is forgotten. */
	void end() {
		all.forEach(Kept::age);
	}
}
