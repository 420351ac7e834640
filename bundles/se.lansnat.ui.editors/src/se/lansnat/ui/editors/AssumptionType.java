package se.lansnat.ui.editors;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import se.lansnat.model.AssumptionMeasure;
import se.lansnat.model.text.Numbers;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.ui.table.CellType;
import se.lansnat.ui.table.InvalidInputException;
import se.lansnat.ui.table.NumberType;
import se.lansnat.ui.table.TextType;

/** Values of assumptions: shares in per cent, years, and plain numbers, as the measure of the row has them. */
final class AssumptionType implements CellType<String> {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final int DECIMALS = 6;

	private final Supplier<AssumptionMeasure> edited;

	/** @param edited tells which row is typed in, or null */
	AssumptionType(Supplier<AssumptionMeasure> edited) {
		this.edited = edited;
	}

	/** {@return a value as users read it} */
	static String text(AssumptionMeasure measure, BigDecimal value) {
		return switch (measure) {
			case SIMULTANEITY, GROWTH_PER_YEAR -> SwedishNumbers.format(Numbers.normalize(value.multiply(HUNDRED))) + "\u00a0%";
			case BASE_YEAR, HORIZON_YEAR -> value.stripTrailingZeros().toPlainString();
			case RATE_MBIT_S, USERS_PER_HOUSEHOLD -> SwedishNumbers.format(Numbers.normalize(value));
		};
	}

	/**
	 * Reads what was typed.
	 *
	 * @param measure what is assumed
	 * @param text what was typed
	 * @return the value as the model has it, null for nothing but blanks
	 * @throws InvalidInputException if it is no value of the measure
	 */
	static BigDecimal value(AssumptionMeasure measure, String text) throws InvalidInputException {
		return switch (measure) {
			case SIMULTANEITY -> share(text, 100);
			case GROWTH_PER_YEAR -> share(text, 1000);
			case BASE_YEAR, HORIZON_YEAR -> year(text);
			case USERS_PER_HOUSEHOLD -> NumberType.exact(BigDecimal.ZERO, BigDecimal.valueOf(1000), DECIMALS).parse(text);
			case RATE_MBIT_S -> NumberType.exact(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000), DECIMALS).parse(text);
		};
	}

	/** {@return the unit of a measure, empty where the value says all} */
	static String unit(AssumptionMeasure measure) {
		return switch (measure) {
			case RATE_MBIT_S -> Messages.unit_rate;
			case USERS_PER_HOUSEHOLD -> Messages.unit_users;
			case SIMULTANEITY -> Messages.unit_simultaneity;
			case GROWTH_PER_YEAR -> Messages.unit_growth;
			case BASE_YEAR, HORIZON_YEAR -> "";
		};
	}

	private static BigDecimal share(String text, long most) throws InvalidInputException {
		BigDecimal percent = NumberType.exact(BigDecimal.ZERO, BigDecimal.valueOf(most), DECIMALS).parse(text.replaceFirst("\\s*%\\s*$",
				""));
		return percent == null ? null : percent.movePointLeft(2);
	}

	private static BigDecimal year(String text) throws InvalidInputException {
		Long year = new YearType(1900, 2200).parse(text);
		return year == null ? null : BigDecimal.valueOf(year);
	}

	@Override
	public String format(String value) {
		return value;
	}

	@Override
	public String parse(String text) throws InvalidInputException {
		AssumptionMeasure measure = edited.get();
		if (measure == null || text.isBlank()) {
			return text.isBlank() ? null : text.strip();
		}
		return text(measure, value(measure, text));
	}

	@Override
	public int[] ranks(List<String> values) {
		return TextType.optional().ranks(values);
	}

	@Override
	public Predicate<String> filter(String text) {
		return TextType.optional().filter(text);
	}

	@Override
	public boolean isRightAligned() {
		return true;
	}
}
