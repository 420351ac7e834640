package se.lansnat.support.interlocality;

import java.util.List;

import se.lansnat.support.exact.Rational;
import se.lansnat.support.exact.Rounding;

/**
 * The county pot in proportion to the counties' ceilings: each part rounded half up, the county with the largest sum (the
 * first of them, if several are) takes what is left, so that the parts are the pot (SOU 2000:111, 3.4.4, table 3).
 */
final class CountyPots {

	private final long[] parts;
	private final int largest;

	/**
	 * Shares out the pot.
	 *
	 * @param allocation how
	 * @param counties   the counties
	 */
	CountyPots(Allocation allocation, List<CountyNeed> counties) {
		parts = new long[counties.size()];
		largest = allocation.nothingNeeded() ? -1 : largest(counties);
		long unit = allocation.rules().potRounding().roundHalfUpToLong();
		long rest = allocation.rules().pot().roundHalfUpToLong();
		for (int at = 0; at < parts.length; at++) {
			if (at != largest) {
				Rational need = counties.get(at).need();
				long units = Rounding.halfUp(allocation.approximatePotPart(need), () -> allocation.potPart(need));
				parts[at] = Math.multiplyExact(units, unit);
				rest = Math.subtractExact(rest, parts[at]);
			}
		}
		if (largest >= 0) {
			parts[largest] = rest;
		}
	}

	private static int largest(List<CountyNeed> counties) {
		int largest = 0;
		for (int at = 1; at < counties.size(); at++) {
			if (counties.get(at).need().compareTo(counties.get(largest).need()) > 0) {
				largest = at;
			}
		}
		return largest;
	}

	/** @return the county's part, SEK */
	long part(int county) {
		return parts[county];
	}

	/** @return whether the county takes what the rounding of the others leaves */
	boolean takesRest(int county) {
		return county == largest;
	}}
