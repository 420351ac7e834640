package se.lansnat.support.interlocality;

import java.math.BigDecimal;
import java.util.OptionalLong;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.support.GrantScale;
import se.lansnat.support.exact.Rational;

/**
 * What a municipality is granted for the projects it has brought so far, taken together (SOU 2000:111, ordinance 8 § 2;
 * annexes 9 and 10): the rate up to the breakpoint, everything above it, never more than the ceiling.
 *
 * @param ratePercent payout rate, per cent, 0 to 100
 * @param breakpoint  support in SEK at which the own contribution is exhausted, or empty
 * @param ceiling     the most the municipality may get, SEK
 */
public record CumulatedGrant(BigDecimal ratePercent, OptionalLong breakpoint, long ceiling) implements GrantScale {

	/**
	 * The grants of a municipality.
	 *
	 * @param row its figures
	 * @return rate, breakpoint and ceiling as rounded there
	 */
	public static CumulatedGrant of(InterLocalityCeiling row) {
		return new CumulatedGrant(row.payoutRatePercent(),
				row.hasBreakpoint() ? OptionalLong.of(row.breakpointSek()) : OptionalLong.empty(), row.supportSek());
	}

	/**
	 * The support for all projects so far.
	 *
	 * @param basis their eligible costs together, SEK, 0 or more
	 * @return support in whole SEK, rounded half up
	 */
	public long granted(BigDecimal basis) {
		return unlimited(Rational.of(basis)).min(Rational.of(ceiling)).roundHalfUpToLong();
	}

	private Rational rate() {
		return Rational.of(ratePercent).dividedBy(InterLocalityCeiling.HUNDRED);
	}

	private Rational unlimited(Rational cost) {
		Rational rate = rate();
		Rational support = rate.times(cost);
		if (breakpoint.isPresent() && rate.signum() > 0) {
			Rational limit = Rational.of(breakpoint.getAsLong());
			if (support.compareTo(limit) > 0) {
				support = limit.plus(cost.minus(limit.dividedBy(rate)));
			}
		}
		return support;
	}

	@Override
	public boolean cumulates() {
		return true;
	}

	@Override
	public long support(long basis) {
		return unlimited(Rational.of(basis)).roundHalfUpToLong();
	}

	/** Above the breakpoint every krona of cost is a krona of support. */
	@Override
	public long basis(long before, long support) {
		Rational rate = rate();
		if (rate.signum() == 0) {
			return 0;
		}
		Rational all = unlimited(Rational.of(before)).plus(Rational.of(support));
		Rational cost = all.dividedBy(rate);
		if (breakpoint.isPresent()) {
			Rational limit = Rational.of(breakpoint.getAsLong());
			if (all.compareTo(limit) > 0) {
				cost = limit.dividedBy(rate).plus(all.minus(limit));
			}
		}
		return cost.minus(Rational.of(before)).roundHalfUpToLong();
	}

	@Override
	public String formula() {
		String rate = SwedishNumbers.format(ratePercent);
		return breakpoint.isPresent() ? NLS.bind(Messages.grantWithBreakpoint, rate, SwedishNumbers.format(breakpoint.getAsLong()))
				: NLS.bind(Messages.grantWithRate, rate);
	}

	/**
	 * The support for one more project.
	 *
	 * @param before eligible costs of the projects decided before, SEK
	 * @param basis  eligible cost of the project, SEK
	 * @return support for it in whole SEK
	 */
	public long granted(BigDecimal before, BigDecimal basis) {
		return granted(before.add(basis)) - granted(before);
	}
}
