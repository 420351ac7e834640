package se.lansnat.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.osgi.util.NLS;

/** The number in a cell: digits, at most one decimal mark, an optional minus; nothing that could be read in two ways. */
final class CsvNumber {

	/** Longer than any figure of ours: a limit so that a cell of a million digits is refused at once. */
	private static final int MAX_DIGITS = 40;

	private CsvNumber() {
	}

	/** Problems go to the consumer as message and fix. */
	static Optional<BigDecimal> parse(String text, boolean decimalComma, Range range, BiConsumer<String, String> problem) {
		String plain = plain(text, decimalComma);
		if (plain == null) {
			problem.accept(NLS.bind(Messages.csvNoNumber, text), remedy(text, decimalComma));
			return Optional.empty();
		}
		BigDecimal number = new BigDecimal(plain);
		if (number.signum() < 0 && range.min().signum() >= 0) {
			problem.accept(NLS.bind(Messages.csvNegative, text), limits(range));
		} else if (range.whole() && number.stripTrailingZeros().scale() > 0) {
			problem.accept(NLS.bind(Messages.csvNotWhole, text), Messages.csvNotWhole_fix);
		} else if (number.compareTo(range.min()) < 0) {
			problem.accept(NLS.bind(Messages.csvTooSmall, text), limits(range));
		} else if (number.compareTo(range.max()) > 0) {
			problem.accept(NLS.bind(Messages.csvTooLarge, text), limits(range));
		} else {
			return Optional.of(number);
		}
		return Optional.empty();
	}

	private static String limits(Range range) {
		return NLS.bind(Messages.csvRange_fix, range.min().toPlainString(), range.max().toPlainString());
	}

	/** The number as {@link BigDecimal} reads it, or null where the text is none. */
	private static String plain(String text, boolean decimalComma) {
		StringBuilder plain = new StringBuilder(text.length());
		boolean mark = false;
		int digits = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '0' && c <= '9') {
				digits++;
				plain.append(c);
			} else if (i == 0 && isMinus(c)) {
				plain.append('-');
			} else if ((c == '.' || c == ',' && decimalComma) && !mark && digits > 0 && i < text.length() - 1) {
				mark = true;
				plain.append('.');
			} else {
				return null;
			}
		}
		return digits == 0 || digits > MAX_DIGITS ? null : plain.toString();
	}

	private static boolean isMinus(char c) {
		return c == '-' || c == '\u2212' || c == '\u2013';
	}

	private static String remedy(String text, boolean decimalComma) {
		boolean digitsOnly = text.chars().allMatch(
				c -> Character.isDigit(c) || Character.isSpaceChar(c) || Character.isWhitespace(c) || ",.'\u2019".indexOf(c) >= 0);
		if (!digitsOnly) {
			return Messages.csvNoNumber_fix;
		}
		return !decimalComma && text.indexOf(',') >= 0 ? Messages.csvDecimalComma_fix : Messages.csvThousands_fix;
	}
}
