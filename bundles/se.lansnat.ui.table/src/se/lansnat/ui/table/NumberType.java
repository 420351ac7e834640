package se.lansnat.ui.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.text.Numbers;
import se.lansnat.model.text.SwedishNumbers;

/**
 * Numbers: written as Swedes do ({@code 1 234 567,5}), read tolerantly, ordered by value, found by value, bound or range
 * ({@code 5}, {@code >100}, {@code <=5}, {@code 100..200}).
 *
 * @param <V> the class of the numbers
 */
public final class NumberType<V extends Number> implements CellType<V> {

	private final Function<BigDecimal, V> fromDecimal;
	private final BigDecimal min;
	private final BigDecimal max;
	private final int decimals;
	private final String suffix;
	private String missing = "";

	private NumberType(Function<BigDecimal, V> fromDecimal, BigDecimal min, BigDecimal max, int decimals, String suffix) {
		this.fromDecimal = fromDecimal;
		this.min = min;
		this.max = max;
		this.decimals = decimals;
		this.suffix = suffix;
	}

	/**
	 * Whole numbers.
	 *
	 * @param min the least that can be typed
	 * @param max the most that can be typed
	 * @return the type
	 */
	public static NumberType<Long> whole(long min, long max) {
		return new NumberType<>(BigDecimal::longValueExact, BigDecimal.valueOf(min), BigDecimal.valueOf(max), 0, "");
	}

	/**
	 * Degrees and other measured numbers.
	 *
	 * @param min the least that can be typed
	 * @param max the most that can be typed
	 * @param decimals how many decimals are kept and shown at most
	 * @return the type
	 */
	public static NumberType<Double> measured(double min, double max, int decimals) {
		return new NumberType<>(BigDecimal::doubleValue, BigDecimal.valueOf(min), BigDecimal.valueOf(max), decimals, "");
	}

	/**
	 * Exact numbers.
	 *
	 * @param min the least that can be typed
	 * @param max the most that can be typed
	 * @param decimals how many decimals are kept and shown at most
	 * @return the type
	 */
	public static NumberType<BigDecimal> exact(BigDecimal min, BigDecimal max, int decimals) {
		return new NumberType<>(Function.identity(), min, max, decimals, "");
	}

	/**
	 * Shares of a hundred.
	 *
	 * @param decimals how many decimals are shown at most
	 * @return the type, with values from 0 to 100, written with a per cent sign
	 */
	public static NumberType<BigDecimal> percent(int decimals) {
		return new NumberType<>(Function.identity(), BigDecimal.ZERO, BigDecimal.valueOf(100), decimals, "\u00a0%");
	}

	/**
	 * Sets what stands for a value that is not there because there can be none.
	 *
	 * @param text for example a dash
	 * @return this
	 */
	public NumberType<V> missing(String text) {
		missing = text;
		return this;
	}

	@Override
	public String format(V value) {
		return value == null ? missing : SwedishNumbers.format(shown(decimal(value))) + suffix;
	}

	@Override
	public String copy(V value) {
		return value == null ? "" : shown(decimal(value)).toPlainString().replace('.', ',') + suffix.replace('\u00a0', ' ');
	}

	@Override
	public Object export(V value) {
		return value == null || !suffix.isEmpty() ? copy(value) : shown(decimal(value));
	}

	@Override
	public V parse(String text) throws InvalidInputException {
		if (text.isBlank()) {
			return null;
		}
		BigDecimal number = decimal(text);
		if (number.compareTo(min) < 0 || number.compareTo(max) > 0) {
			throw new InvalidInputException(NLS.bind(Messages.number_range, SwedishNumbers.format(shown(min)), SwedishNumbers.format(shown(max))));
		}
		if (number.stripTrailingZeros().scale() > decimals) {
			throw new InvalidInputException(decimals == 0 ? Messages.number_whole : NLS.bind(Messages.number_decimals, decimals));
		}
		return fromDecimal.apply(number);
	}

	/** Values that differ by less than a double can tell have the same rank. */
	@Override
	public int[] ranks(List<V> values) {
		return Ranks.byNumber(values, value -> {
			long bits = Double.doubleToLongBits(value.doubleValue() + 0.0);
			return bits < 0 ? bits ^ Long.MAX_VALUE : bits;
		});
	}

	@Override
	public Predicate<V> filter(String text) throws InvalidInputException {
		String wanted = text.strip();
		return switch (wanted) {
			case "=" -> value -> value == null;
			case "*" -> value -> value != null;
			default -> NumberFilter.parse(wanted, this::decimal, decimals).on(NumberType::decimal);
		};
	}

	@Override
	public boolean isRightAligned() {
		return true;
	}

	private BigDecimal decimal(String text) throws InvalidInputException {
		String digits = text.strip();
		String sign = suffix.strip().replace("\u00a0", "");
		if (!sign.isEmpty() && digits.endsWith(sign)) {
			digits = digits.substring(0, digits.length() - sign.length());
		}
		try {
			if (digits.isBlank()) {
				throw new NumberFormatException(text);
			}
			return SwedishNumbers.parse(digits);
		} catch (NumberFormatException e) {
			throw new InvalidInputException(decimals == 0 ? Messages.number_noWhole : Messages.number_noDecimal);
		}
	}

	/** Rounds to the decimals that are shown, without zeros at the end. */
	private BigDecimal shown(BigDecimal exact) {
		BigDecimal rounded = exact.scale() > decimals ? exact.setScale(decimals, RoundingMode.HALF_UP) : exact;
		return rounded.scale() > 0 ? Numbers.normalize(rounded) : rounded;
	}

	private static BigDecimal decimal(Number value) {
		if (value instanceof BigDecimal exact) {
			return exact;
		}
		return value instanceof Double measured ? new BigDecimal(measured.toString()) : BigDecimal.valueOf(value.longValue());
	}
}
