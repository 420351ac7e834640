package se.lansnat.ui.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What numbers a filter lets through: {@code 5}, {@code =5}, {@code >5}, {@code >=5}, {@code <5}, {@code <=5}, {@code 5..10} or {@code 5-10}.
 * A number alone means those that are shown as it.
 */
final class NumberFilter {

	/** Reads one number. */
	interface Reader {
		BigDecimal read(String text) throws InvalidInputException;
	}

	private static final Pattern BOUND = Pattern.compile("(>=|<=|>|<|=|\u2265|\u2264)(.*)");
	/** A dash between two numbers; one at the beginning is a minus. */
	private static final Pattern RANGE = Pattern.compile("(.*?\\d.*?)(?:\\.\\.+|\u2026|\\s*[-\u2013\u2014\u2212]\\s*)(.+)");

	private final BigDecimal low;
	private final boolean lowIncluded;
	private final BigDecimal high;
	private final boolean highIncluded;
	private final int decimals;

	private NumberFilter(BigDecimal low, boolean lowIncluded, BigDecimal high, boolean highIncluded, int decimals) {
		this.low = low;
		this.lowIncluded = lowIncluded;
		this.high = high;
		this.highIncluded = highIncluded;
		this.decimals = decimals;
	}

	/**
	 * Reads a filter.
	 *
	 * @param text what the user typed, stripped
	 * @param reader reads the numbers in it
	 * @param decimals how many decimals the numbers are shown with
	 * @return the filter
	 * @throws InvalidInputException if it is none
	 */
	static NumberFilter parse(String text, Reader reader, int decimals) throws InvalidInputException {
		Matcher bound = BOUND.matcher(text);
		Matcher range = RANGE.matcher(text);
		try {
			if (bound.matches()) {
				BigDecimal number = reader.read(bound.group(2));
				return switch (bound.group(1)) {
					case ">" -> new NumberFilter(number, false, null, false, decimals);
					case ">=", "\u2265" -> new NumberFilter(number, true, null, false, decimals);
					case "<" -> new NumberFilter(null, false, number, false, decimals);
					case "<=", "\u2264" -> new NumberFilter(null, false, number, true, decimals);
					default -> new NumberFilter(number, true, number, true, decimals);
				};
			}
			if (range.matches()) {
				return new NumberFilter(reader.read(range.group(1)), true, reader.read(range.group(2)), true, decimals);
			}
			BigDecimal number = reader.read(text);
			return new NumberFilter(number, true, number, true, decimals);
		} catch (InvalidInputException e) {
			throw new InvalidInputException(Messages.number_filter);
		}
	}

	/** Filters objects by a number that each has; those without one are left out. */
	<V> Predicate<V> on(Function<V, BigDecimal> number) {
		return value -> value != null && test(number.apply(value));
	}

	private boolean test(BigDecimal exact) {
		BigDecimal number = exact.scale() > decimals ? exact.setScale(decimals, RoundingMode.HALF_UP) : exact;
		if (low != null) {
			int c = number.compareTo(low);
			if (c < 0 || c == 0 && !lowIncluded) {
				return false;
			}
		}
		if (high != null) {
			int c = number.compareTo(high);
			return c < 0 || c == 0 && highIncluded;
		}
		return true;
	}
}
