package se.lansnat.consolidation;

import java.math.BigDecimal;
import java.math.MathContext;

/** How alike two lengths of what may be one stretch are. */
final class Lengths {

	/** Surveys, drawings and roads give lengths of one stretch that differ by as much as this. */
	private static final double LEAST_RATIO = 0.7;
	private static final double SAME_RATIO = 0.99;

	private Lengths() {
	}

	/** {@return 1 for equal lengths, falling to 0 where one is 70 per cent of the other} */
	static double likeness(BigDecimal a, BigDecimal b) {
		if (a.signum() == 0 || b.signum() == 0) {
			return a.signum() == b.signum() ? 1 : 0;
		}
		double ratio = a.min(b).divide(a.max(b), MathContext.DECIMAL64).doubleValue();
		return ratio >= SAME_RATIO ? 1 : Math.max(0, (ratio - LEAST_RATIO) / (SAME_RATIO - LEAST_RATIO));
	}
}
