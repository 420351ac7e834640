package se.lansnat.draw;

import java.math.BigDecimal;
import java.util.stream.DoubleStream;

/**
 * The numbers along an axis that starts at 0: round ones, evenly spread, at most six steps.
 *
 * @param max  the last of them, above 0
 * @param step between two of them
 */
record Scale(double max, double step) {

	private static final int MAX_STEPS = 6;
	private static final double[] ROUND = { 1, 2, 5 };

	/** The scale that ends at the first round number from {@code value} on. */
	static Scale upTo(double value) {
		if (!(value > 0) || Double.isInfinite(value)) {
			return new Scale(1, 1);
		}
		for (int power = (int) Math.floor(Math.log10(value)) - 2;; power++) {
			for (double round : ROUND) {
				double step = new BigDecimal(round).scaleByPowerOfTen(power).doubleValue();
				double steps = Math.ceil(value / step - 1e-9);
				if (steps <= MAX_STEPS) {
					return new Scale(steps * step, step);
				}
			}
		}
	}

	double[] ticks() {
		return DoubleStream.iterate(0, i -> i <= Math.round(max / step), i -> i + 1).map(i -> i * step).toArray();
	}
}
