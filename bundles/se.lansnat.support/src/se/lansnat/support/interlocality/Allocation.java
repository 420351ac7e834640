package se.lansnat.support.interlocality;

import se.lansnat.support.StatisticsSet;
import se.lansnat.support.exact.Rational;

/** The frame and the pot shared out by need, among exactly the municipalities given. */
final class Allocation {

	private final Rules rules;
	private final StatisticsSet statistics;
	private final Rational totalNeed;
	private final double perNeed;
	private final double potPerNeed;

	/**
	 * Creates the allocation.
	 *
	 * @param rules      the rules
	 * @param statistics the municipalities
	 * @param totalNeed  their needs together, SEK
	 */
	Allocation(Rules rules, StatisticsSet statistics, Rational totalNeed) {
		this.rules = rules;
		this.statistics = statistics;
		this.totalNeed = totalNeed;
		perNeed = nothingNeeded() ? 0 : rules.frame().doubleValue() / totalNeed.doubleValue();
		potPerNeed = nothingNeeded() ? 0 : rules.pot().doubleValue() / rules.potRounding().doubleValue() / totalNeed.doubleValue();
	}

	Rules rules() {
		return rules;
	}

	StatisticsSet statistics() {
		return statistics;
	}

	Rational totalNeed() {
		return totalNeed;
	}

	/** @return whether nobody needs anything, so that there is nothing to share by */
	boolean nothingNeeded() {
		return totalNeed.signum() == 0;
	}

	/** @return the part of the frame for a need, SEK */
	Rational ceiling(Rational need) {
		return need.signum() == 0 ? need : need.times(rules.frame()).dividedBy(totalNeed);
	}

	/** @return the same as a double for {@link se.lansnat.support.exact.Rounding} */
	double approximateCeiling(Rational need) {
		return need.doubleValue() * perNeed;
	}

	/** @return the part of the pot for a need, in units of its rounding */
	Rational potPart(Rational need) {
		return need.signum() == 0 ? need : need.times(rules.pot()).dividedBy(totalNeed.times(rules.potRounding()));
	}

	/** @return the same as a double for {@link se.lansnat.support.exact.Rounding} */
	double approximatePotPart(Rational need) {
		return need.doubleValue() * potPerNeed;
	}
}
