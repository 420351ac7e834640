package se.lansnat.support.interlocality;

import java.math.BigDecimal;

import se.lansnat.support.GrantScale;

/**
 * The support of {@link CumulatedGrant} by whole numbers, for ledgers of many cases: the same results, exact, as long as the numbers are
 * small enough; above that the other computes.
 */
final class KronorGrant implements GrantScale {

	/** Below it no product here leaves a long. */
	private static final long SMALL = 1L << 40;
	private static final int MOST_DIGITS = 4;

	private final CumulatedGrant exact;
	private final boolean usable;
	private final long part;
	private final long of;
	private final long limit;

	KronorGrant(CumulatedGrant exact) {
		this.exact = exact;
		BigDecimal share = exact.ratePercent().movePointLeft(2).stripTrailingZeros();
		int digits = Math.max(0, share.scale());
		usable = digits <= MOST_DIGITS && exact.breakpoint().orElse(0) < SMALL;
		of = usable ? BigDecimal.TEN.pow(digits).longValueExact() : 1;
		part = usable ? share.multiply(BigDecimal.valueOf(of)).longValueExact() : 0;
		limit = part == 0 ? -1 : exact.breakpoint().orElse(-1);
	}

	@Override
	public boolean cumulates() {
		return true;
	}

	@Override
	public long support(long basis) {
		if (!usable || basis >= SMALL) {
			return exact.support(basis);
		}
		long support = basis * part;
		if (limit >= 0 && support > limit * of) {
			return roundHalfUp((limit + basis) * part - limit * of, part);
		}
		return roundHalfUp(support, of);
	}

	private static long roundHalfUp(long number, long divisor) {
		return Math.floorDiv(2 * number + divisor, 2 * divisor);
	}

	@Override
	public long basis(long before, long support) {
		return exact.basis(before, support);
	}

	@Override
	public String formula() {
		return exact.formula();
	}

	@Override
	public BigDecimal ratePercent() {
		return exact.ratePercent();
	}
}
