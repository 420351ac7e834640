package se.lansnat.support.interlocality;

import java.util.ArrayList;
import java.util.List;

import se.lansnat.support.exact.Rational;

/** Adds up the municipalities of a county. */
final class CountyNeed {

	private final String county;
	private final List<NetworkCost> costs = new ArrayList<>();
	/** Needs after a logarithm are fractions of many digits; they are added apart, so that the others stay small numbers. */
	private Rational reducedNeed = Rational.ZERO;
	private Rational otherNeed = Rational.ZERO;

	CountyNeed(String county) {
		this.county = county;
	}

	void add(NetworkCost cost) {
		costs.add(cost);
		if (cost.reduced()) {
			reducedNeed = reducedNeed.plus(cost.need());
		} else {
			otherNeed = otherNeed.plus(cost.need());
		}
	}

	String county() {
		return county;
	}

	/** @return its municipalities, in the order of the statistics */
	List<NetworkCost> costs() {
		return costs;
	}

	/** @return their needs together, SEK */
	Rational need() {
		return otherNeed.plus(reducedNeed);
	}

	/**
	 * @return their inhabitants
	 * @throws ArithmeticException if they do not fit a long
	 */
	long population() {
		long population = 0;
		for (NetworkCost cost : costs) {
			population = Math.addExact(population, cost.statistics().population());
		}
		return population;
	}
}
