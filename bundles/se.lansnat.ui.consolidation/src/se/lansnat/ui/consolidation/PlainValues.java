package se.lansnat.ui.consolidation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.names.ValueText;
import se.lansnat.model.text.Numbers;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.ui.Labels;

/**
 * Values as consolidation compares and keeps them, and as they are typed and read.
 */
final class PlainValues {

	private PlainValues() {
	}

	/**
	 * Writes a value for reading.
	 *
	 * @param feature what it is a value of; null where it is of none
	 * @param value   as in the model or as compared; null for none
	 * @return its text, empty for none
	 */
	static String text(EStructuralFeature feature, Object value) {
		return switch (value) {
		case List<?> list -> list.stream().map(one -> text(feature, one)).collect(Collectors.joining(", "));
		case EObject object -> Labels.of(object);
		case null, default -> ValueText.of(feature, value);
		};
	}

	/**
	 * Writes a value for reading that was kept as a text.
	 *
	 * @param feature what it is a value of; null where it is of none
	 * @param kept    its text form
	 * @return its text
	 */
	static String ofKept(EStructuralFeature feature, String kept) {
		if (feature == null) {
			return kept;
		}
		if (feature.getEType() instanceof EEnum) {
			return text(feature, Arrays.asList(kept.strip().split("[\\s,]+")));
		}
		return switch (type(feature)) {
		case BOOLEAN -> text(feature, Boolean.valueOf(kept));
		case NUMBER -> ValueText.isYear(feature) ? kept : number(kept);
		default -> kept;
		};
	}

	/**
	 * Reads what somebody typed, into the form in which values are kept.
	 *
	 * @param feature what it is to be a value of
	 * @param typed   any text
	 * @return the text form, which the feature may still refuse
	 */
	static String kept(EStructuralFeature feature, String typed) {
		if (feature != null && type(feature) == Type.NUMBER) {
			try {
				return Numbers.format(SwedishNumbers.parse(typed));
			} catch (NumberFormatException e) {
				return typed.strip();
			}
		}
		return typed.strip();
	}

	/** How a value is entered. */
	enum Type {
		/** Typed. */
		TEXT,
		/** Typed as Swedes write numbers. */
		NUMBER,
		/** Yes or no. */
		BOOLEAN,
		/** One of an enumeration. */
		CHOICE,
		/** Several of an enumeration. */
		CHOICES
	}

	/** {@return how a feature's value is entered} */
	static Type type(EStructuralFeature feature) {
		if (feature.getEType() instanceof EEnum) {
			return feature.isMany() ? Type.CHOICES : Type.CHOICE;
		}
		Class<?> java = feature.getEType() instanceof EClass ? Object.class : feature.getEType().getInstanceClass();
		if (java == boolean.class || java == Boolean.class) {
			return Type.BOOLEAN;
		}
		return Number.class.isAssignableFrom(java) || java == int.class || java == long.class || java == double.class ? Type.NUMBER : Type.TEXT;
	}

	private static String number(String kept) {
		try {
			return SwedishNumbers.format(new BigDecimal(kept));
		} catch (NumberFormatException e) {
			return kept;
		}
	}
}
