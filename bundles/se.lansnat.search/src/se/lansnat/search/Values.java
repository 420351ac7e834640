package se.lansnat.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.ObjectRef;
import se.lansnat.model.names.ValueText;
import se.lansnat.model.text.Numbers;

/** What the values of an object look like to a search. */
final class Values {

	private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d\\d){0,2}");
	private static final int YEAR = 10_000;
	private static final int MONTH = 100;

	private Values() {
	}

	/** Whether an object is found itself. What only points to another is found with the object that it belongs to. */
	static boolean isFound(EObject object) {
		return !(object instanceof ObjectRef);
	}

	/** The value as text, as it is shown: numbers in plain digits, enumerations in the user's language. */
	static String shown(EStructuralFeature feature, Object value) {
		return switch (value) {
		case List<?> list -> list.stream().map(one -> shown(feature, one)).collect(Collectors.joining(", "));
		case ObjectRef reference -> reference.getLabel() == null ? "" : reference.getLabel();
		case BigDecimal number -> Numbers.format(number);
		case Double number -> Numbers.format(number);
		case Number number -> number.toString();
		default -> ValueText.of(feature, value);
		};
	}

	/** What can be asked for besides the shown text: the literals of enumerations. */
	static String literals(Object value) {
		return switch (value) {
		case List<?> list -> list.stream().map(Values::literals).collect(Collectors.joining(" "));
		case Enumerator literal -> literal.getName();
		default -> "";
		};
	}

	/** The number of a number or a day; days as yyyymmdd. */
	static OptionalDouble number(Object value) {
		return switch (value) {
		case Number number -> OptionalDouble.of(number.doubleValue());
		case LocalDate day -> OptionalDouble.of(day.getYear() * YEAR + day.getMonthValue() * MONTH + day.getDayOfMonth());
		case String text when DAY.matcher(text).matches() -> OptionalDouble.of(day(text, false));
		default -> OptionalDouble.empty();
		};
	}

	/** The number of a day that is written in full, or as a year or month: its first or last. */
	static double day(String text, boolean last) {
		String[] numbers = text.split("-");
		int day = Integer.parseInt(numbers[0]) * YEAR;
		day += numbers.length > 1 ? Integer.parseInt(numbers[1]) * MONTH : last ? 12 * MONTH : MONTH;
		return day + (numbers.length > 2 ? Integer.parseInt(numbers[2]) : last ? 31 : 1);
	}
}
