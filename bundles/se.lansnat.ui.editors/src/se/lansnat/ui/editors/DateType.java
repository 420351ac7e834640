package se.lansnat.ui.editors;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.lansnat.ui.table.CellType;
import se.lansnat.ui.table.InvalidInputException;
import se.lansnat.ui.table.NumberType;
import se.lansnat.ui.table.TextType;

/** Days, written as Swedes do: 2004-12-31. Typed with any dash or none, and found by their beginning or any part. */
final class DateType implements CellType<LocalDate> {

	private static final Pattern DAY = Pattern.compile("(\\d{4})[-\\u2010-\\u2015\\u2212/. ]?(\\d{1,2})[-\\u2010-\\u2015\\u2212/. ]?(\\d{1,2})");

	@Override
	public String format(LocalDate value) {
		return value == null ? "" : value.toString();
	}

	@Override
	public LocalDate parse(String text) throws InvalidInputException {
		if (text.isBlank()) {
			return null;
		}
		Matcher day = DAY.matcher(text.replace('\u00a0', ' ').strip());
		if (day.matches()) {
			try {
				return LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
			} catch (DateTimeException e) {
				throw new InvalidInputException(Messages.date_noDay);
			}
		}
		throw new InvalidInputException(Messages.date_invalid);
	}

	@Override
	public int[] ranks(List<LocalDate> values) {
		List<Long> days = new ArrayList<>();
		values.forEach(value -> days.add(value == null ? null : value.toEpochDay()));
		return NumberType.whole(0, 0).ranks(days);
	}

	@Override
	public Predicate<LocalDate> filter(String text) throws InvalidInputException {
		Predicate<String> written = TextType.optional().filter(text);
		return value -> written.test(format(value));
	}
}
