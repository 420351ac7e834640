package se.lansnat.model.edit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What goes when some objects are deleted. */
final class Deletion {

	private final Set<EObject> all;
	private final Map<EObject, Set<EObject>> referred = new LinkedHashMap<>();

	/** With cascade, whoever refers to what goes is deleted too, until nobody does. */
	Deletion(Collection<? extends EObject> objects, boolean cascade) {
		all = Referrers.withContents(objects);
		findReferrers();
		while (cascade && !referred.isEmpty()) {
			referred.values().forEach(referrers -> all.addAll(Referrers.withContents(referrers)));
			findReferrers();
		}
	}

	/** {@return every object that goes} */
	Set<EObject> all() {
		return all;
	}

	/** {@return the objects to remove: those whose parent stays} */
	List<EObject> tops() {
		return all.stream().filter(object -> !all.contains(object.eContainer())).toList();
	}

	/** {@return objects that go with those that refer to them and stay} */
	Map<EObject, Set<EObject>> referred() {
		return referred;
	}

	private void findReferrers() {
		referred.clear();
		Set<EObject> roots = new LinkedHashSet<>();
		all.forEach(object -> roots.add(EcoreUtil.getRootContainer(object)));
		for (EObject root : roots) {
			Referrers.of(root, all).forEach((target, referrers) -> {
				referrers.removeAll(all);
				if (!referrers.isEmpty()) {
					referred.put(target, referrers);
				}
			});
		}
	}
}
