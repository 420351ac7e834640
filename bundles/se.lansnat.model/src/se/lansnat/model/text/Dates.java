package se.lansnat.model.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The text form of days in files and on the command line: ISO 8601, {@code 2000-11-30}. */
public final class Dates {

	private Dates() {
	}

	/**
	 * Reads a day.
	 *
	 * @param text {@code YYYY-MM-DD}, or null
	 * @return the day, or null for null
	 * @throws IllegalArgumentException if the text is no such day
	 */
	public static LocalDate parse(String text) {
		try {
			return text == null ? null : LocalDate.parse(text);
		} catch (DateTimeParseException e) {
			throw new IllegalArgumentException("Not a date of the form YYYY-MM-DD: " + text, e);
		}
	}

	/**
	 * Writes a day.
	 *
	 * @param day the day, or null
	 * @return {@code YYYY-MM-DD}, or null for null
	 */
	public static String format(LocalDate day) {
		return day == null ? null : day.toString();
	}
}
