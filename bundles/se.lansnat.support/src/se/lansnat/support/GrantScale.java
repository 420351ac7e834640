package se.lansnat.support;

import java.math.BigDecimal;

/**
 * What a scheme grants for a cost. Amounts are whole SEK; limits that are not the scale's own, such as what is left of a ceiling, are
 * the caller's.
 */
public interface GrantScale {

	/** @return whether the cost of earlier cases counts: the scale then takes all cases of a municipality together */
	boolean cumulates();

	/**
	 * The support for a cost.
	 *
	 * @param basis eligible cost, SEK, 0 or more; of all cases so far where the scale cumulates
	 * @return support in SEK, rounded half up, no limit applied
	 */
	long support(long basis);

	/**
	 * The cost that a support answers to.
	 *
	 * @param before  eligible cost of earlier cases, SEK; 0 where the scale does not cumulate
	 * @param support support for the case, SEK, 0 or more
	 * @return eligible cost of the case, SEK, rounded half up
	 */
	long basis(long before, long support);

	/** @return the rule in words and signs, for explanations */
	String formula();

	/** @return the share of the cost that is paid as long as no breakpoint is reached, per cent */
	BigDecimal ratePercent();
}
