package se.lansnat.model.edit;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Who refers to whom. References stay inside one part, so that only the part is searched. */
final class Referrers {

	private Referrers() {
	}

	/** {@return the references between objects of the class that are no containment} */
	static List<EReference> references(EObject object) {
		return object.eClass().getEAllReferences().stream()
				.filter(reference -> !reference.isContainment() && !reference.isContainer()).toList();
	}

	/** {@return what an object refers to by one of its features} */
	static List<EObject> targets(EObject object, EReference reference) {
		if (!object.eIsSet(reference)) {
			return List.of();
		}
		@SuppressWarnings("unchecked")
		List<EObject> targets = reference.isMany() ? (List<EObject>) object.eGet(reference) : List.of((EObject) object.eGet(reference));
		return targets;
	}

	/**
	 * Finds the objects of a part that refer to some objects.
	 *
	 * @param root    the part's root
	 * @param targets the objects
	 * @return for each target that is referred to, those that do
	 */
	static Map<EObject, Set<EObject>> of(EObject root, Set<EObject> targets) {
		Map<EObject, Set<EObject>> found = new LinkedHashMap<>();
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			for (EReference reference : references(object)) {
				for (EObject target : targets(object, reference)) {
					if (targets.contains(target)) {
						found.computeIfAbsent(target, key -> new LinkedHashSet<>()).add(object);
					}
				}
			}
		}
		return found;
	}

	/** {@return the objects with everything inside them} */
	static Set<EObject> withContents(Collection<? extends EObject> objects) {
		Set<EObject> all = new LinkedHashSet<>();
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(objects); contents.hasNext();) {
			all.add(contents.next());
		}
		return all;
	}
}
