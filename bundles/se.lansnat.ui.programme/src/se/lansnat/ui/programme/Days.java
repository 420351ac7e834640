package se.lansnat.ui.programme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people type them. */
final class Days {

	private static final String SIGN = "[-\u2010-\u2013\u2212/. ]?";
	private static final Pattern FORM = Pattern.compile("(\\d{4})" + SIGN + "(\\d{1,2})" + SIGN + "(\\d{1,2})");

	private Days() {
	}

	/**
	 * Reads a day.
	 *
	 * @param text year, month and day in this order: 2001-03-05, 20010305, 2001-3-5 or with any other dash, slash or point
	 * @return the day; empty where the text is none
	 */
	static Optional<LocalDate> parse(String text) {
		Matcher parts = FORM.matcher(text.strip());
		if (!parts.matches() || parts.group(2).length() + parts.group(3).length() < 4 && text.strip().matches("\\d+")) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
