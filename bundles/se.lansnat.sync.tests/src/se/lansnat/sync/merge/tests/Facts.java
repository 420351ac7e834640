package se.lansnat.sync.merge.tests;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.text.PartReader;
import se.lansnat.sync.merge.FolderVersion;

/** A version as a flat list of facts, read from its files by the model's own reader: what a merge is compared with, naively. */
final class Facts {

	/** Value of a single-valued feature by {@code id#feature}; where an object is by {@code id}. */
	private final Map<String, String> single = new TreeMap<>();
	/** Each value of a many-valued feature as {@code id#feature=value}. */
	private final Set<String> many = new TreeSet<>();
	private final Map<String, EObject> objects = new TreeMap<>();

	Facts(FolderVersion version) {
		version.files().forEach((file, bytes) -> {
			EObject root = new PartReader().read(file, bytes).root().orElseThrow();
			add(root, file);
			for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
				EObject object = all.next();
				add(object, EcoreUtil.getID(object.eContainer()) + "/" + object.eContainmentFeature().getName());
			}
		});
	}

	private void add(EObject object, String place) {
		String id = EcoreUtil.getID(object);
		objects.put(id, object);
		single.put(id, place);
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			boolean contains = feature instanceof EReference reference && reference.isContainment();
			if (contains || feature == object.eClass().getEIDAttribute() || feature == Literals.PART__SCHEMA || !object.eIsSet(feature)) {
				continue;
			}
			String key = id + "#" + feature.getName();
			if (feature.isMany()) {
				((List<?>) object.eGet(feature)).forEach(value -> many.add(key + "=" + text(feature, value)));
			} else {
				single.put(key, text(feature, object.eGet(feature)));
			}
		}
	}

	private static String text(EStructuralFeature feature, Object value) {
		return feature instanceof EAttribute attribute ? EcoreUtil.convertToString(attribute.getEAttributeType(), value)
				: EcoreUtil.getID((EObject) value);
	}

	Map<String, String> single() {
		return single;
	}

	Set<String> many() {
		return many;
	}

	Set<String> ids() {
		return objects.keySet();
	}

	/** {@return whether the feature is many-valued or one of references} */
	boolean isReference(String id, String feature) {
		return objects.get(id).eClass().getEStructuralFeature(feature) instanceof EReference;
	}
}
