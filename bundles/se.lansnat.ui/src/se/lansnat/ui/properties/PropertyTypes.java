package se.lansnat.ui.properties;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.text.Dates;
import se.lansnat.model.text.Quantity;
import se.lansnat.ui.Messages;
import se.lansnat.ui.table.InvalidInputException;
import se.lansnat.ui.table.NumberType;

/** How what is typed for a feature is read. */
final class PropertyTypes {

	private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
	private static final int DECIMALS = 9;
	private static final String DEGREES = "\u00b0";

	private PropertyTypes() {
	}

	/** Units that are words say no more than the feature's name. */
	static boolean isShown(String unit) {
		return !unit(unit).isEmpty();
	}

	static String unit(String unit) {
		return switch (unit) {
		case "m", "Mbit/s" -> unit;
		case "degrees" -> DEGREES;
		default -> "";
		};
	}

	/** {@return the value of the feature's type; null for nothing but blanks} */
	static Object parse(EStructuralFeature feature, String text) throws InvalidInputException {
		if (text.isBlank()) {
			return null;
		}
		Class<?> type = feature.getEType().getInstanceClass();
		BigDecimal min = Quantity.of(feature).map(Quantity::minimum).orElse(BigDecimal.ZERO);
		BigDecimal max = Quantity.of(feature).flatMap(Quantity::maximum).orElse(MOST);
		if (type == LocalDate.class) {
			return day(text.strip());
		}
		if (type == Integer.class || type == int.class) {
			return NumberType.whole(min.longValue(), Math.min(max.longValue(), Integer.MAX_VALUE)).parse(text).intValue();
		}
		if (type == Long.class || type == long.class) {
			return NumberType.whole(min.longValue(), max.longValue()).parse(text);
		}
		if (type == Double.class || type == double.class) {
			return NumberType.measured(min.doubleValue(), max.doubleValue(), DECIMALS).parse(text);
		}
		return type == BigDecimal.class ? NumberType.exact(min, max, DECIMALS).parse(text) : text;
	}

	private static LocalDate day(String text) throws InvalidInputException {
		try {
			return Dates.parse(text);
		} catch (DateTimeException | IllegalArgumentException e) {
			throw new InvalidInputException(Messages.properties_date);
		}
	}
}
