package se.lansnat.support;

import java.math.BigDecimal;
import java.math.MathContext;

import org.eclipse.osgi.util.NLS;

/**
 * A fixed part of the cost of each case by itself: the cost divided by a number (SOU 2000:111, 3.9.5, for area networks; by 1 for the
 * county pot, 8 §).
 *
 * @param divisor 1 or more
 */
public record DividedGrant(long divisor) implements GrantScale {

	@Override
	public boolean cumulates() {
		return false;
	}

	@Override
	public long support(long basis) {
		return Math.floorDiv(Math.addExact(Math.multiplyExact(2, basis), divisor), 2 * divisor);
	}

	@Override
	public long basis(long before, long support) {
		return Math.multiplyExact(support, divisor);
	}

	@Override
	public String formula() {
		return divisor == 1 ? Messages.grantWhole : NLS.bind(Messages.grantDivided, divisor);
	}

	@Override
	public BigDecimal ratePercent() {
		return BigDecimal.valueOf(100).divide(BigDecimal.valueOf(divisor), MathContext.DECIMAL64);
	}
}
