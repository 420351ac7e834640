package se.lansnat.ui.search;

import java.util.Optional;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;

/**
 * A row of the results, in the user's words. In a selection it stands for the object, so that other views follow.
 *
 * @param place        where it was found
 * @param id           the object's UUID
 * @param name         what the object is called
 * @param feature      Ecore name of the feature in which it was found
 * @param field        the name of that
 * @param text         all there is to see of the text, with what was found marked
 * @param type         what kind of object it is
 * @param county       its county
 * @param municipality its municipality, empty for none
 * @param section      number and title of its section, empty for none
 */
record Hit(Place place, String id, String name, String feature, String field, Marked text, String type, String county, String municipality,
		String section) implements IAdaptable {

	/** The object, where it is in a county that is open. UI thread. */
	Optional<EObject> object() {
		return place.find(id);
	}

	@Override
	public <T> T getAdapter(Class<T> wanted) {
		return object().filter(wanted::isInstance).map(wanted::cast).orElse(null);
	}
}
