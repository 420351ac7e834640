package se.lansnat.sync.merge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Texts of values, compared and shown for what they mean. */
final class Values {

	private Values() {
	}

	/** Whether two texts of a feature mean the same; null stands for none. The feature is null where the model has none. */
	static boolean same(EStructuralFeature feature, String a, String b) {
		if (Objects.equals(a, b)) {
			return true;
		}
		if (a == null || b == null || !(feature instanceof EAttribute attribute) || isText(attribute)) {
			return false;
		}
		EDataType type = attribute.getEAttributeType();
		try {
			Object one = type.getEPackage().getEFactoryInstance().createFromString(type, a);
			return one != null && one.equals(type.getEPackage().getEFactoryInstance().createFromString(type, b));
		} catch (RuntimeException e) {
			// Values that cannot be read are kept as they stand, and differ by the letter.
			return false;
		}
	}

	/** {@return whether a text that a person gave can be a value of the feature} */
	static boolean canBe(EStructuralFeature feature, String text) {
		if (!(feature instanceof EAttribute attribute)) {
			return true;
		}
		EDataType type = attribute.getEAttributeType();
		try {
			return type.getEPackage().getEFactoryInstance().createFromString(type, text) != null;
		} catch (RuntimeException e) {
			return false;
		}
	}

	static boolean isReference(EStructuralFeature feature) {
		return feature instanceof EReference reference && !reference.isContainment();
	}

	/** {@return whether paragraphs of it can be merged} */
	static boolean isText(EStructuralFeature feature) {
		return feature == null || feature instanceof EAttribute attribute && attribute.getEAttributeType().getInstanceClass() == String.class;
	}

	static Optional<Conflict.Shown> one(EStructuralFeature feature, String text) {
		return Optional.ofNullable(text).map(present -> new Conflict.Shown(List.of(present), false, type(feature)));
	}

	static Optional<Conflict.Shown> many(List<String> texts) {
		return Optional.of(new Conflict.Shown(texts, true, Conflict.Type.TEXT));
	}

	private static Conflict.Type type(EStructuralFeature feature) {
		EClassifier type = feature == null ? null : feature.getEType();
		Class<?> values = type instanceof EDataType ? type.getInstanceClass() : String.class;
		if (values == boolean.class || values == Boolean.class) {
			return Conflict.Type.TRUTH;
		}
		return values != null && (Number.class.isAssignableFrom(values) || values == int.class) ? Conflict.Type.NUMBER : Conflict.Type.TEXT;
	}
}
