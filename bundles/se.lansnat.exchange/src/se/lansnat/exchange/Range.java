package se.lansnat.exchange;

import java.math.BigDecimal;

/**
 * Which numbers a column may hold.
 *
 * @param min   smallest allowed number
 * @param max   largest allowed number
 * @param whole whether only whole numbers are allowed
 */
public record Range(BigDecimal min, BigDecimal max, boolean whole) {

	/**
	 * Whole numbers.
	 *
	 * @param min smallest allowed number
	 * @param max largest allowed number
	 * @return the range
	 */
	public static Range whole(long min, long max) {
		return new Range(BigDecimal.valueOf(min), BigDecimal.valueOf(max), true);
	}

	/**
	 * Numbers with or without decimals.
	 *
	 * @param min smallest allowed number
	 * @param max largest allowed number
	 * @return the range
	 */
	public static Range decimal(long min, long max) {
		return new Range(BigDecimal.valueOf(min), BigDecimal.valueOf(max), false);
	}
}
