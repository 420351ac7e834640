package se.lansnat.support.interlocality;

import se.lansnat.support.MunicipalityStatistics;
import se.lansnat.support.exact.Rational;

/**
 * What a municipality's fictive network costs, before anything is shared out (SOU 2000:111, 3.4.1-3.4.3). All exact, SEK.
 *
 * @param statistics      the municipality
 * @param unreduced       cost by metres and localities
 * @param total           cost after the reduction of very high costs per inhabitant
 * @param ownContribution what the municipality finds itself
 * @param need            what is left
 */
record NetworkCost(MunicipalityStatistics statistics, Rational unreduced, Rational total, Rational ownContribution,
		Rational need) {

	static NetworkCost of(MunicipalityStatistics statistics, Rules rules) {
		Rational unreduced = rules.metrePrice().times(statistics.fictiveNetworkM())
				.plus(rules.localityPrice().times(statistics.localities()));
		Rational limit = rules.reductionLimit().times(statistics.population());
		Rational total = unreduced.compareTo(limit) > 0 ? reduce(unreduced, limit) : unreduced;
		Rational ownContribution = rules.ownContributionLimit().times(statistics.population()).min(total);
		return new NetworkCost(statistics, unreduced, total, ownContribution, total.minus(ownContribution));
	}

	/** @return whether the cost was so high that it was reduced */
	boolean reduced() {
		return total != unreduced;
	}

	private static Rational reduce(Rational cost, Rational limit) {
		return limit.times(Rational.ONE.plus(logarithm(cost, limit)));
	}

	/**
	 * The natural logarithm of the cost in limits: the one number of the model that no fraction gives. It is the double
	 * that every machine computes alike, and exact from there on.
	 */
	static Rational logarithm(Rational cost, Rational limit) {
		return Rational.ofExact(StrictMath.log(cost.doubleValue() / limit.doubleValue()));
	}
}
