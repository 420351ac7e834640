package se.lansnat.model.names;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Names in the user's language. */
public final class Names {

	private static final ResourceBundle NAMES = ResourceBundle.getBundle("se.lansnat.model.names.names", Locale.getDefault(), Names.class.getClassLoader());

	/** What an object is known by, the first that it has. */
	private static final String[] LABEL_FEATURES = { "name", "title", "label", "survey", "party", "requirement", "caseId", "municipalityCode",
			"measure" };

	private Names() {
	}

	/**
	 * The name of a type, as in the middle of a sentence.
	 *
	 * @param type a class of the model
	 * @return for example "ort"
	 */
	public static String of(EClass type) {
		return get("type." + type.getName(), type.getName());
	}

	/**
	 * The name of a feature, as in the middle of a sentence.
	 *
	 * @param feature a feature of the model
	 * @return for example "inv&aring;nare"
	 */
	public static String of(EStructuralFeature feature) {
		String own = "feature." + feature.getEContainingClass().getName() + "." + feature.getName();
		return get(own, get("feature." + feature.getName(), feature.getName()));
	}

	/**
	 * The name of an enumeration's value, as in the middle of a sentence.
	 *
	 * @param value a value of one of the model's enumerations
	 * @return for example "skola"
	 */
	public static String of(Enumerator value) {
		return get("value." + value.getClass().getSimpleName() + "." + value.getName(), value.getName());
	}

	/**
	 * What an object is called: its type with its name, or else with its id.
	 *
	 * @param object an object of the model
	 * @return for example "ort Askersund"
	 */
	public static String of(EObject object) {
		return of(object.eClass()) + " " + label(object).orElse(String.valueOf(EcoreUtil.getID(object)));
	}

	private static Optional<String> label(EObject object) {
		for (String name : LABEL_FEATURES) {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
			Object value = feature == null || !object.eIsSet(feature) ? null : object.eGet(feature);
			if (value != null && !value.toString().isBlank()) {
				return Optional.of(value instanceof Enumerator literal ? of(literal) : value.toString().strip());
			}
		}
		Optional<String> from = end(object, "from");
		Optional<String> to = end(object, "to");
		return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(from.orElse("?") + " \u2013 " + to.orElse("?"));
	}

	/** What joins two things is known by them: named in words, in the same file or in another. */
	private static Optional<String> end(EObject object, String name) {
		for (String feature : new String[] { name, name + "Elsewhere" }) {
			EStructuralFeature found = object.eClass().getEStructuralFeature(feature);
			Object value = found == null ? null : object.eGet(found);
			Optional<String> label = value instanceof EObject target ? label(target) : Optional.ofNullable((String) value).filter(text -> !text.isBlank());
			if (label.isPresent()) {
				return label;
			}
		}
		return Optional.empty();
	}

	private static String get(String key, String otherwise) {
		return NAMES.containsKey(key) ? NAMES.getString(key) : otherwise;
	}
}
