package se.lansnat.model.text;

import java.math.BigDecimal;

/** The text form of numbers in files: shortest digits, a point as decimal mark, no exponent. */
public final class Numbers {

	/** Digits before and after the point: no measure comes near, and "1E999999999" must not fill the memory when written out. */
	private static final int MOST_DIGITS = 100;

	private Numbers() {
	}

	/**
	 * Reads an exact number.
	 *
	 * @param text digits with a decimal point, or null
	 * @return the number without trailing zeros, or null for null
	 * @throws NumberFormatException if the text is no number, or one of more than 100 digits before or after the point
	 */
	public static BigDecimal parseDecimal(String text) {
		return text == null ? null : limited(new BigDecimal(text));
	}

	/**
	 * Takes a number that can be written out.
	 *
	 * @param number any number
	 * @return the same number without trailing zeros
	 * @throws NumberFormatException if it has more than 100 digits before or after the point
	 */
	public static BigDecimal limited(BigDecimal number) {
		BigDecimal normal = normalize(number);
		if (normal.scale() > MOST_DIGITS || (long) normal.precision() - normal.scale() > MOST_DIGITS) {
			throw new NumberFormatException("Too many digits: " + number);
		}
		return normal;
	}

	/**
	 * The one form of a number, so that equal numbers are equal objects.
	 *
	 * @param number any number
	 * @return the same number without trailing zeros
	 */
	public static BigDecimal normalize(BigDecimal number) {
		return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
	}

	/**
	 * Reads degrees.
	 *
	 * @param text degrees with a decimal point, or null
	 * @return the degrees, or null for null
	 * @throws NumberFormatException if the text is no finite number
	 */
	public static Double parseDegrees(String text) {
		return text == null ? null : Double.valueOf(parseDecimal(text).doubleValue());
	}

	/**
	 * Writes an exact number.
	 *
	 * @param number the number, or null
	 * @return its shortest plain text, or null for null
	 */
	public static String format(BigDecimal number) {
		return number == null ? null : normalize(number).toPlainString();
	}

	/**
	 * Writes degrees so that reading them back gives the same double.
	 *
	 * @param degrees a finite number, or null
	 * @return its shortest plain text, or null for null
	 */
	public static String format(Double degrees) {
		return degrees == null ? null : format(new BigDecimal(degrees.toString()));
	}
}
