package se.lansnat.model.edit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Finds references between objects that leave a part and objects that stay in it: there are none between files. */
final class TornApart {

	private TornApart() {
	}

	/**
	 * Looks in both directions.
	 *
	 * @param root   root of the part, while the leaving objects are in it
	 * @param leaving the objects
	 * @return for each leaving object with such references, those that stay
	 */
	static Map<EObject, Set<EObject>> find(EObject root, Set<EObject> leaving) {
		Map<EObject, Set<EObject>> found = new LinkedHashMap<>();
		Referrers.of(root, leaving).forEach((object, referrers) -> referrers.stream().filter(referrer -> !leaving.contains(referrer))
				.forEach(referrer -> found.computeIfAbsent(object, key -> new LinkedHashSet<>()).add(referrer)));
		for (EObject object : leaving) {
			for (EReference reference : Referrers.references(object)) {
				Referrers.targets(object, reference).stream().filter(target -> !leaving.contains(target))
						.forEach(target -> found.computeIfAbsent(object, key -> new LinkedHashSet<>()).add(target));
			}
		}
		return found;
	}
}
