package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The pairs that were found between two municipalities. */
final class Between {

	/** A name that more municipalities use than this says nothing where it is all there is. */
	private static final int COMMON_NAME = 2;

	/**
	 * A pair.
	 *
	 * @param namesakes all that have its name, where only the name tells; or null
	 */
	private record Found(Pair pair, Bucket namesakes) {
	}

	private final List<Found> found = new ArrayList<>(2);
	private final List<Pair> certain = new ArrayList<>(0);
	/** Pairs that have only a name in common, and nothing speaks for or against them but how common it is. */
	private final List<Found> byName = new ArrayList<>(0);
	private boolean weighed;

	void add(Pair pair, Bucket namesakes) {
		found.add(new Found(pair, namesakes));
		weighAgain();
	}

	/** Takes out pairs of objects that are gone; one of the two municipalities has changed. */
	void remove(Set<SourceObject> gone) {
		if (!gone.isEmpty()) {
			found.removeIf(one -> gone.contains(one.pair().a()) || gone.contains(one.pair().b()));
		}
		weighAgain();
	}

	void weighAgain() {
		weighed = false;
	}

	/** Adds those that are worth asking about. */
	void addTo(List<Pair> pairs, Corroboration corroboration) {
		if (!weighed) {
			weigh(corroboration);
			weighed = true;
		}
		pairs.addAll(certain);
		for (Found one : byName) {
			if (!one.namesakes().hasMoreThan(COMMON_NAME)) {
				pairs.add(one.pair());
			}
		}
	}

	private void weigh(Corroboration corroboration) {
		certain.clear();
		byName.clear();
		for (Found one : found) {
			if (one.namesakes() == null) {
				certain.add(one.pair());
			} else if (corroboration.speaksFor(one.pair())) {
				certain.add(Pair.of(one.pair().a(), one.pair().b(), Corroboration.SCORE));
			} else if (!corroboration.speaksAgainst(one.pair())) {
				byName.add(one);
			}
		}
	}
}
