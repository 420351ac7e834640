package se.lansnat.model.compare;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.text.PartWriter;

/**
 * The objects of one version by key: the id, with a number behind it for the second and later objects of one id, which a damaged file
 * may have.
 */
final class VersionIndex {

	/** The roots of two versions are the same thing whatever ids they have. */
	static final String ROOT = "";

	private final Map<String, EObject> objects = new LinkedHashMap<>();
	private final Map<EObject, String> keys = new LinkedHashMap<>();

	VersionIndex(EObject root) {
		add(ROOT, root);
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			String id = String.valueOf(EcoreUtil.getID(object));
			String key = id;
			for (int number = 2; objects.containsKey(key); number++) {
				key = id + "#" + number;
			}
			add(key, object);
		}
	}

	private void add(String key, EObject object) {
		objects.put(key, object);
		keys.put(object, key);
	}

	/** {@return keys and objects, a parent before its children} */
	Map<String, EObject> objects() {
		return objects;
	}

	EObject get(String key) {
		return objects.get(key);
	}

	/** {@return the key of an object; of one that is not in this version, which only a damaged model refers to, its id} */
	String key(EObject object) {
		String key = keys.get(object);
		return key == null ? String.valueOf(EcoreUtil.getID(object)) : key;
	}

	/** {@return the keys of the children in a feature, in the order of the file} */
	List<String> children(EObject parent, EStructuralFeature feature) {
		return PartWriter.values(parent, feature).stream().map(child -> key((EObject) child)).toList();
	}

	/** {@return the values of an attribute or reference in the form and order of the file} */
	List<String> values(EObject object, EStructuralFeature feature) {
		if (!object.eIsSet(feature)) {
			return List.of();
		}
		if (!feature.isMany()) {
			return List.of(value(feature, object.eGet(feature, false)));
		}
		Collection<?> values = PartWriter.values(object, feature);
		return values.stream().map(value -> value(feature, value)).toList();
	}

	private String value(EStructuralFeature feature, Object value) {
		if (feature instanceof EAttribute attribute) {
			EDataType type = attribute.getEAttributeType();
			return value instanceof String text ? text : type.getEPackage().getEFactoryInstance().convertToString(type, value);
		}
		EObject target = (EObject) value;
		return key(target).equals(ROOT) ? String.valueOf(EcoreUtil.getID(target)) : key(target);
	}
}
