package se.lansnat.model.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as Swedes write and type them: {@code 1 234 567,50} with no-break spaces and the minus sign. Files never hold
 * this form ({@link Numbers}).
 */
public final class SwedishNumbers {

	/** Stands between groups of three digits and before a unit. */
	public static final char NO_BREAK_SPACE = '\u00A0';
	/** Stands before a negative number. */
	public static final char MINUS = '\u2212';

	private static final Pattern BLANKS = Pattern.compile("[ \\u00A0\\u2007\\u2009\\u202F]");
	private static final Pattern NUMBER = Pattern
			.compile("(?<sign>[-\\u2010-\\u2013\\u2212+]?) ?(?<digits>(\\d+|\\d{1,3}( \\d{3})+)([,.]\\d+)?|[,.]\\d+)");
	private static final int MOST_CHARACTERS = 64;
	private static final int GROUP = 3;

	private SwedishNumbers() {
	}

	/**
	 * Writes a whole number.
	 *
	 * @param number any number
	 * @return for example {@code 1 234 567}
	 */
	public static String format(long number) {
		return append(new StringBuilder(), number).toString();
	}

	/**
	 * Writes a number with the decimals it has.
	 *
	 * @param number any number
	 * @return for example {@code 1 234 567,50}
	 */
	public static String format(BigDecimal number) {
		return append(new StringBuilder(), number).toString();
	}

	/**
	 * Writes whole kronor.
	 *
	 * @param sek the amount
	 * @return for example {@code 1 234 567 kr}
	 */
	public static String kronor(long sek) {
		return append(new StringBuilder(), sek).append(NO_BREAK_SPACE).append("kr").toString();
	}

	/**
	 * Writes an amount of money: with two decimals, rounded half up, unless it is whole.
	 *
	 * @param sek the amount
	 * @return for example {@code 1 234 567,50 kr}
	 */
	public static String kronor(BigDecimal sek) {
		BigDecimal rounded = sek.setScale(2, RoundingMode.HALF_UP);
		boolean whole = rounded.stripTrailingZeros().scale() <= 0;
		return append(new StringBuilder(), whole ? rounded.setScale(0) : rounded).append(NO_BREAK_SPACE).append("kr").toString();
	}

	/**
	 * Writes a whole number at the end of a text.
	 *
	 * @param text   where to write
	 * @param number any number
	 * @return the text
	 */
	public static StringBuilder append(StringBuilder text, long number) {
		int start = text.length();
		text.append(number);
		return group(text, start, text.length());
	}

	/**
	 * Writes a number with the decimals it has at the end of a text.
	 *
	 * @param text   where to write
	 * @param number any number
	 * @return the text
	 */
	public static StringBuilder append(StringBuilder text, BigDecimal number) {
		int start = text.length();
		text.append(number.toPlainString());
		int point = text.indexOf(".", start);
		if (point < 0) {
			return group(text, start, text.length());
		}
		text.setCharAt(point, ',');
		return group(text, start, point);
	}

	/** Makes 1234567 between two positions 1 234 567, and a hyphen before it a minus. */
	private static StringBuilder group(StringBuilder text, int start, int end) {
		int first = start;
		if (text.charAt(start) == '-') {
			text.setCharAt(start, MINUS);
			first++;
		}
		for (int at = end - GROUP; at > first; at -= GROUP) {
			text.insert(at, NO_BREAK_SPACE);
		}
		return text;
	}

	/**
	 * Reads what somebody typed or pasted: digits, in groups of three or not, set off with any blank; comma or point
	 * before the decimals; any hyphen, dash or minus before it all. The whole text must be the number.
	 *
	 * @param text what was typed
	 * @return the exact number, without trailing zeros
	 * @throws NumberFormatException if the text is anything else
	 */
	public static BigDecimal parse(String text) {
		String plain = BLANKS.matcher(text).replaceAll(" ").strip();
		Matcher number = NUMBER.matcher(plain);
		if (plain.length() > MOST_CHARACTERS || !number.matches()) {
			throw new NumberFormatException(text);
		}
		BigDecimal size = Numbers.normalize(new BigDecimal(number.group("digits").replace(" ", "").replace(',', '.')));
		String sign = number.group("sign");
		return sign.isEmpty() || sign.equals("+") ? size : size.negate();
	}
}
