package se.lansnat.ui.editors;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import se.lansnat.ui.table.CellType;
import se.lansnat.ui.table.InvalidInputException;
import se.lansnat.ui.table.TextType;

/** Dates as exact as a source gives them: 2000, 2000-05 or 2000-05-31. Any dash can be typed. */
final class RoughDateType implements CellType<String> {

	private static final Pattern YEAR = Pattern.compile("\\d{4}");
	private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	@Override
	public String format(String value) {
		return value == null ? "" : value;
	}

	@Override
	public String parse(String text) throws InvalidInputException {
		String date = text.replace('\u00a0', ' ').strip().replaceAll("[\\u2010-\\u2015\\u2212]", "-");
		if (date.isEmpty()) {
			return null;
		}
		try {
			if (MONTH.matcher(date).matches()) {
				YearMonth.parse(date);
			} else if (DAY.matcher(date).matches()) {
				LocalDate.parse(date);
			} else if (!YEAR.matcher(date).matches()) {
				throw new InvalidInputException(Messages.date_rough);
			}
		} catch (DateTimeException e) {
			throw new InvalidInputException(Messages.date_noDay);
		}
		return date;
	}

	@Override
	public int[] ranks(List<String> values) {
		return TextType.optional().ranks(values);
	}

	@Override
	public Predicate<String> filter(String text) {
		return TextType.optional().filter(text);
	}
}
