package se.lansnat.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.ObjectRef;
import se.lansnat.model.names.Names;
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

	/** Features whose values are texts, numbers and names: not what the object contains. */
	static Stream<EStructuralFeature> features(EObject object) {
		return object.eClass().getEAllStructuralFeatures().stream().filter(feature -> object.eIsSet(feature) && isContent(feature));
	}

	private static boolean isContent(EStructuralFeature feature) {
		boolean contains = feature instanceof EReference reference && reference.isContainment();
		return !Fields.LEFT_OUT.contains(feature.getName())
				&& (!contains || ObjectRef.class.isAssignableFrom(feature.getEType().getInstanceClass()));
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

	/** Words for a yes: the name of the feature itself. */
	static String saying(EStructuralFeature feature, Object value) {
		return Boolean.TRUE.equals(value) ? Names.of(feature) : "";
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
