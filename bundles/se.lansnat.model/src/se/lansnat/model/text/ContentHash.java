package se.lansnat.model.text;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.storage.Sha256;

/**
 * The version of an object: a hash of what it says, everything inside it included. It does not depend on the form of the file, nor on
 * the order of what has none, so that two copies that say the same have the same version.
 */
public final class ContentHash {

	private static final Map<EClass, List<EStructuralFeature>> FEATURES = new ConcurrentHashMap<>();

	private ContentHash() {
	}

	/**
	 * The version of an object.
	 *
	 * @param object any object of the model
	 * @return SHA-256, 64 hexadecimal digits
	 */
	public static String of(EObject object) {
		StringBuilder text = new StringBuilder(256);
		append(object, null, text);
		return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The version of an object, one of its features left out: the one that is to hold the version.
	 *
	 * @param object any object of the model
	 * @param but    the feature that does not count
	 * @return SHA-256, 64 hexadecimal digits
	 */
	public static String without(EObject object, EStructuralFeature but) {
		StringBuilder text = new StringBuilder(512);
		append(object, but, text);
		return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static void append(EObject object, EStructuralFeature but, StringBuilder text) {
		append(object.eClass().getName(), text);
		for (EStructuralFeature feature : FEATURES.computeIfAbsent(object.eClass(), ContentHash::features)) {
			if (feature != but && object.eIsSet(feature)) {
				append(feature.getName(), text);
				append(object.eGet(feature), feature, text);
			}
		}
		text.append(';');
	}

	private static void append(Object value, EStructuralFeature feature, StringBuilder text) {
		if (!(value instanceof Collection<?> values)) {
			append(form(value, feature), text);
			return;
		}
		List<String> forms = new ArrayList<>(values.size());
		values.forEach(one -> forms.add(form(one, feature)));
		if (!feature.isOrdered()) {
			forms.sort(null);
		}
		forms.forEach(form -> append(form, text));
		text.append(';');
	}

	private static String form(Object value, EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			return reference.isContainment() ? of((EObject) value) : EcoreUtil.getID((EObject) value);
		}
		return value instanceof BigDecimal number ? Numbers.format(number)
				: EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
	}

	/** Each text with its length: no two contents can give the same text. */
	private static void append(String form, StringBuilder text) {
		text.append(form == null ? 0 : form.length()).append(':').append(form);
	}

	private static List<EStructuralFeature> features(EClass type) {
		return type.getEAllStructuralFeatures().stream()
				.filter(feature -> !feature.isTransient() && !feature.isDerived() && !(feature instanceof EReference r && r.isContainer())).toList();
	}
}
