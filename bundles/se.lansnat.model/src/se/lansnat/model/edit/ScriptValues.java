package se.lansnat.model.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.problem.Problem;
import se.lansnat.model.text.Dates;
import se.lansnat.model.text.Numbers;

/** Turns the values of a script into those of a feature: enumerations by literal, references by id, days as ISO text. */
final class ScriptValues {

	private final EObject object;
	private final EStructuralFeature feature;
	private final Function<String, Optional<EObject>> objects;
	private final List<Problem> problems = new ArrayList<>();

	ScriptValues(EObject object, EStructuralFeature feature, Function<String, Optional<EObject>> objects) {
		this.object = object;
		this.feature = feature;
		this.objects = objects;
	}

	List<Problem> problems() {
		return problems;
	}

	/** {@return the value, null for unset; to be used only if there are no problems} */
	Object convert(Object value) {
		if (value == null || !feature.isMany()) {
			return value == null ? null : single(value);
		}
		if (!(value instanceof List<?> list)) {
			return wrongType(Messages.typeList);
		}
		List<Object> values = new ArrayList<>();
		list.forEach(one -> values.add(single(one)));
		return values;
	}

	private Object single(Object value) {
		EClassifier type = feature.getEType();
		if (feature instanceof EReference) {
			return value instanceof String id ? reference(id) : wrongType(Messages.typeId);
		}
		if (type instanceof EEnum literals) {
			return value instanceof String text ? literal(literals, text) : wrongType(Messages.typeLiteral);
		}
		return switch (type.getInstanceClassName()) {
		case "java.lang.String" -> value instanceof String ? value : wrongType(Messages.typeText);
		case "boolean", "java.lang.Boolean" -> value instanceof Boolean ? value : wrongType(Messages.typeBoolean);
		case "int", "java.lang.Integer" -> value instanceof BigDecimal number ? integer(number) : wrongType(Messages.typeInteger);
		case "long", "java.lang.Long" -> value instanceof BigDecimal number ? whole(number) : wrongType(Messages.typeInteger);
		case "java.lang.Double" -> value instanceof BigDecimal number ? Double.valueOf(number.doubleValue()) : wrongType(Messages.typeNumber);
		case "java.math.BigDecimal" -> value instanceof BigDecimal number ? decimal(number) : wrongType(Messages.typeNumber);
		case "java.time.LocalDate" -> value instanceof String text ? date(text) : wrongType(Messages.typeDate);
		default -> throw new IllegalStateException("No script form for " + type.getName());
		};
	}

	private Object reference(String id) {
		Optional<EObject> target = objects.apply(id);
		if (target.isEmpty()) {
			problems.add(EditProblems.unknownReference(object, feature, id));
		}
		return target.orElse(null);
	}

	private Object literal(EEnum literals, String text) {
		EEnumLiteral literal = literals.getEEnumLiteralByLiteral(text);
		if (literal == null) {
			problems.add(EditProblems.unknownLiteral(object, feature, text));
			return null;
		}
		return literal.getInstance();
	}

	private Object integer(BigDecimal number) {
		try {
			return number.intValueExact();
		} catch (ArithmeticException e) {
			return wrongType(Messages.typeInteger);
		}
	}

	private Object whole(BigDecimal number) {
		try {
			return number.longValueExact();
		} catch (ArithmeticException e) {
			return wrongType(Messages.typeInteger);
		}
	}

	private Object decimal(BigDecimal number) {
		try {
			return Numbers.limited(number);
		} catch (NumberFormatException e) {
			return wrongType(Messages.typeNumber);
		}
	}

	private Object date(String text) {
		try {
			return Dates.parse(text);
		} catch (IllegalArgumentException e) {
			return wrongType(Messages.typeDate);
		}
	}

	private Object wrongType(String wanted) {
		problems.add(EditProblems.wrongType(object, feature, wanted));
		return null;
	}
}
