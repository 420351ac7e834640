package se.lansnat.search.tests;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Precision at 5, recall in the first 20 and mean reciprocal rank over some questions. */
final class Quality {

	/** So many hits are looked at. */
	static final int DEPTH = 20;

	private static final int FIRST = 5;

	private int questions;
	private double precision;
	private double recall;
	private double reciprocalRank;

	/** Judges the answer to a question; precision is of five, or of as many as there are right answers if these are fewer. */
	double add(List<String> hits, Set<String> right) {
		long among = hits.stream().limit(FIRST).filter(right::contains).count();
		questions++;
		precision += (double) among / Math.min(FIRST, right.size());
		recall += (double) hits.stream().limit(DEPTH).filter(right::contains).count() / right.size();
		int rank = 1;
		for (String hit : hits.subList(0, Math.min(DEPTH, hits.size()))) {
			if (right.contains(hit)) {
				reciprocalRank += 1.0 / rank;
				return 1.0 / rank;
			}
			rank++;
		}
		return 0;
	}

	int questions() {
		return questions;
	}

	double precision() {
		return precision / questions;
	}

	double recall() {
		return recall / questions;
	}

	double reciprocalRank() {
		return reciprocalRank / questions;
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "P@5 %.3f  recall@20 %.3f  MRR %.3f", precision(), recall(), reciprocalRank());
	}
}
