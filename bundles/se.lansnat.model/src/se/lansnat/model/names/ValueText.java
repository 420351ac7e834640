package se.lansnat.model.names;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.text.Dates;
import se.lansnat.model.text.SwedishNumbers;

/** Values in the user's language: numbers as Swedes write them, days as ISO writes them, objects by what they are called. */
public final class ValueText {

	private ValueText() {
	}

	/**
	 * The value of a feature.
	 *
	 * @param object  an object
	 * @param feature one of its features
	 * @return its value or values, separated by commas; empty where nothing is set
	 */
	public static String of(EObject object, EStructuralFeature feature) {
		return object.eIsSet(feature) ? of(feature, object.eGet(feature)) : "";
	}

	/**
	 * A value.
	 *
	 * @param feature the feature that it is of; null where it is of none
	 * @param value   of the feature's type, an enumeration's literal also as a text, a list of such, or null
	 * @return the text; empty for null
	 */
	public static String of(EStructuralFeature feature, Object value) {
		return switch (value) {
		case null -> "";
		case List<?> list -> list.stream().map(one -> of(feature, one)).collect(Collectors.joining(", "));
		case Boolean truth -> truth ? Messages.yes : Messages.no;
		case Enumerator literal -> Names.of(literal);
		case EObject object -> Names.of(object);
		case LocalDate day -> Dates.format(day);
		case Integer year when isYear(feature) -> year.toString();
		case Double degrees -> SwedishNumbers.format(new BigDecimal(degrees.toString()));
		case BigDecimal number -> SwedishNumbers.format(number);
		case Number number -> SwedishNumbers.format(number.longValue());
		case String literal when feature != null && feature.getEType() instanceof EEnum type -> named(type, literal);
		default -> value.toString();
		};
	}

	private static String named(EEnum type, String literal) {
		EEnumLiteral found = type.getEEnumLiteralByLiteral(literal);
		return found == null ? literal : Names.of(found.getInstance());
	}

	/**
	 * Whether a feature's numbers are written without marks between the thousands.
	 *
	 * @param feature any feature, or null
	 * @return true for years and the numbers of sections
	 */
	public static boolean isYear(EStructuralFeature feature) {
		return feature != null && (feature.getName().toLowerCase(Locale.ROOT).endsWith("year") || feature == Literals.PROGRAMME_SECTION__NUMBER);
	}
}
