package se.lansnat.ui.editors;

import java.util.List;
import java.util.function.Predicate;

import se.lansnat.ui.table.CellType;
import se.lansnat.ui.table.InvalidInputException;
import se.lansnat.ui.table.NumberType;

/** Calendar years: numbers without a blank between thousands. */
final class YearType implements CellType<Long> {

	private final long first;
	private final long last;
	private final NumberType<Long> numbers;

	/**
	 * Years in a range.
	 *
	 * @param first the earliest that can be typed
	 * @param last the latest that can be typed
	 */
	YearType(long first, long last) {
		this.first = first;
		this.last = last;
		numbers = NumberType.whole(Long.MIN_VALUE, Long.MAX_VALUE);
	}

	@Override
	public String format(Long value) {
		return value == null ? "" : value.toString();
	}

	@Override
	public Long parse(String text) throws InvalidInputException {
		Long year = numbers.parse(text);
		if (year != null && (year < first || year > last)) {
			throw new InvalidInputException(Messages.bind(Messages.year_range, String.valueOf(first), String.valueOf(last)));
		}
		return year;
	}

	@Override
	public int[] ranks(List<Long> values) {
		return numbers.ranks(values);
	}

	@Override
	public Predicate<Long> filter(String text) throws InvalidInputException {
		return numbers.filter(text);
	}

	@Override
	public boolean isRightAligned() {
		return true;
	}
}
