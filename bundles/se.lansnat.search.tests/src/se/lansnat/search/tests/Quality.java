package se.lansnat.search.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Precision at 5, recall in the first 20 and mean reciprocal rank over some questions. */
public final class Quality {

	/** So many hits are looked at. */
	public static final int DEPTH = 20;

	private static final int FIRST = 5;

	private final List<String> missed = new ArrayList<>();
	private int questions;
	private double precision;
	private double recall;
	private double reciprocalRank;

	/** Judges the answer to a question; precision is of five, or of as many as there are right answers if these are fewer. */
	void add(String question, List<String> hits, Set<String> right) {
		long among = hits.stream().limit(FIRST).filter(right::contains).count();
		questions++;
		precision += (double) among / Math.min(FIRST, right.size());
		recall += (double) hits.stream().limit(DEPTH).filter(right::contains).count() / right.size();
		double rank = rank(hits, right);
		reciprocalRank += rank;
		if (rank < 1) {
			missed.add(question);
		}
	}

	private static double rank(List<String> hits, Set<String> right) {
		int rank = 1;
		for (String hit : hits.subList(0, Math.min(DEPTH, hits.size()))) {
			if (right.contains(hit)) {
				return 1.0 / rank;
			}
			rank++;
		}
		return 0;
	}

	/** {@return the number of questions} */
	public int questions() {
		return questions;
	}

	/** {@return the questions whose first hit is no answer} */
	public List<String> missed() {
		return missed;
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
