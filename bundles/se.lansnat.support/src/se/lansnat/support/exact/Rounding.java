package se.lansnat.support.exact;

import java.math.BigDecimal;
import java.util.function.Supplier;

/**
 * Rounds exactly, and fast: a double with a known bound on its error often proves what the exact fraction rounds to, and
 * only where it does not (a number within the bound of a half) is the exact fraction computed. The result is always that
 * of the exact number.
 */
public final class Rounding {

	/** Bound on the relative error of {@link Rational#doubleValue()}: three roundings of a double, and room. */
	public static final double RATIONAL_ERROR = 0x1p-51;

	/**
	 * Bound on the relative error of the doubles given to this class: what ten operations without subtraction of numbers
	 * with {@link #RATIONAL_ERROR} can add up to, and room for the arithmetic in here.
	 */
	private static final double ERROR = 0x1p-45;

	private Rounding() {
	}

	/**
	 * A number to compare with, both ways.
	 *
	 * @param exact         the number, 0 or more
	 * @param approximation its {@link Rational#doubleValue()}
	 */
	public record Limit(Rational exact, double approximation) {

		/**
		 * A limit.
		 *
		 * @param number 0 or more
		 * @return the limit
		 */
		public static Limit of(BigDecimal number) {
			Rational exact = Rational.of(number);
			return new Limit(exact, exact.doubleValue());
		}
	}

	/**
	 * Rounds half up.
	 *
	 * @param approximation a double that stands for a number of 0 or more, from at most ten additions, multiplications and
	 *                      divisions of {@link Rational#doubleValue()}s
	 * @param exact         computes the number itself where it is needed
	 * @return floor(number + 1/2)
	 * @throws ArithmeticException if the result does not fit a long
	 */
	public static long halfUp(double approximation, Supplier<Rational> exact) {
		double slack = approximation * ERROR;
		long low = (long) (approximation - slack + 0.5);
		long high = (long) (approximation + slack + 0.5);
		return low == high && slack < 0.25 ? low : exact.get().roundHalfUp().longValueExact();
	}

	/**
	 * Compares a number with a limit.
	 *
	 * @param approximation as for {@link #halfUp}
	 * @param exact         computes the number itself where it is needed
	 * @param limit         the limit
	 * @return negative, 0 or positive as the number is below, at or above the limit
	 */
	public static int compare(double approximation, Supplier<Rational> exact, Limit limit) {
		double difference = approximation - limit.approximation();
		double slack = (approximation + limit.approximation()) * ERROR;
		if (difference > slack) {
			return 1;
		}
		return difference < -slack ? -1 : exact.get().compareTo(limit.exact());
	}
}
