package se.lansnat.report.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.Connection;
import se.lansnat.model.Node;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.Segment;
import se.lansnat.model.Site;
import se.lansnat.model.names.Names;
import se.lansnat.model.text.SwedishNumbers;

/** Values as they are read in a document. */
final class Say {

	/** What stands where nothing is said. */
	static final String NONE = "–";

	private Say() {
	}

	/** A text, or a dash for none. */
	static String text(String text) {
		return text == null || text.isBlank() ? NONE : text.strip();
	}

	/** What an object says of a feature, or a dash where it says nothing. */
	static String of(EObject object, EStructuralFeature feature) {
		return object.eIsSet(feature) ? value(feature, object.eGet(feature)) : NONE;
	}

	/** A value of a feature, also in the form of a consolidation: literals and dates as texts. */
	static String value(EStructuralFeature feature, Object value) {
		return switch (value) {
		case null -> NONE;
		case Enumerator literal -> Names.of(literal);
		case String text when feature.getEType() instanceof EEnum type -> literal(type, text);
		case String text when Number.class.isAssignableFrom(feature.getEType().getInstanceClass()) -> number(feature, text);
		case String text -> text(text);
		case Boolean truth -> truth ? Messages.yes : Messages.no;
		case Integer year when feature.getName().endsWith("Year") -> year.toString();
		case BigDecimal number -> SwedishNumbers.format(plain(number));
		case Integer number -> SwedishNumbers.format(number);
		case Long number -> SwedishNumbers.format(number);
		case Number number -> SwedishNumbers.format(plain(new BigDecimal(number.toString())));
		case LocalDate day -> day.toString();
		case Collection<?> many -> many.isEmpty() ? NONE
				: many.stream().map(one -> value(feature, one)).collect(Collectors.joining(", "));
		case EObject object -> name(object);
		default -> text(value.toString());
		};
	}

	/** A number that was entered as a text. */
	private static String number(EStructuralFeature feature, String text) {
		try {
			return feature.getName().endsWith("Year") ? text : number(new BigDecimal(text));
		} catch (NumberFormatException e) {
			return text(text);
		}
	}

	private static BigDecimal plain(BigDecimal number) {
		BigDecimal shortest = number.stripTrailingZeros();
		return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
	}

	private static String literal(EEnum type, String text) {
		EEnumLiteral literal = type.getEEnumLiteralByLiteral(text);
		return literal == null ? text : Names.of(literal.getInstance());
	}

	/** A number of something, for example of metres. */
	static String number(BigDecimal number) {
		return SwedishNumbers.format(plain(number));
	}

	/** What an object is called: its name, or else what it joins. */
	static String name(EObject object) {
		EStructuralFeature name = object.eClass().getEStructuralFeature("name");
		if (name != null && object.eGet(name) instanceof String text && !text.isBlank()) {
			return text.strip();
		}
		return switch (object) {
		case ObjectRef reference -> text(reference.getLabel());
		case Connection connection -> from(connection) + Say.NONE + to(connection);
		case Segment segment -> site(segment.getFrom()) + Say.NONE + site(segment.getTo());
		default -> Messages.nameless;
		};
	}

	/** The name of the node where a connection begins. */
	static String from(Connection connection) {
		return end(connection.getFrom(), connection.getFromElsewhere());
	}

	/** The name of the node where a connection ends. */
	static String to(Connection connection) {
		return end(connection.getTo(), connection.getToElsewhere());
	}

	private static String end(Node node, ObjectRef elsewhere) {
		return node != null ? name(node) : elsewhere != null ? name(elsewhere) : "?";
	}

	private static String site(Site site) {
		return site == null ? "?" : name(site);
	}

	/** A title begins with a capital letter; names of features stand in the middle of sentences. */
	static String title(String name) {
		return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
	}
}
