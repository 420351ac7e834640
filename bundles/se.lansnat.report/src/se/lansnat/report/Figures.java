package se.lansnat.report;

import java.math.BigDecimal;
import java.util.Optional;

import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.reference.ruleset.Unit;

/** Figures with their unit, as they are read. */
public final class Figures {

	/** What stands where a figure does not apply. */
	static final String NONE = "–";

	private Figures() {
	}

	/**
	 * Writes a figure that may not apply.
	 *
	 * @param value the figure
	 * @param unit  what it is counted in
	 * @return the figure with its unit, or a dash
	 */
	public static String of(Optional<BigDecimal> value, Unit unit) {
		return value.map(number -> of(number, unit)).orElse(NONE);
	}

	/**
	 * Writes a figure.
	 *
	 * @param value the figure
	 * @param unit  what it is counted in
	 * @return for example {@code 1 234,5 kr}
	 */
	public static String of(BigDecimal value, Unit unit) {
		BigDecimal shortest = value.stripTrailingZeros();
		String number = SwedishNumbers.format(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
		return unit.symbol().isEmpty() ? number : number + SwedishNumbers.NO_BREAK_SPACE + unit.symbol();
	}
}
