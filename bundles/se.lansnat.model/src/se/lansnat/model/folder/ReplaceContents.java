package se.lansnat.model.folder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.ModelPackage.Literals;

/**
 * Gives the root of a part the values and contents of another version of it. The root stays the same object; all that is in it is
 * replaced, so that whatever refers to each other inside fits together.
 */
final class ReplaceContents extends AbstractCommand {

	private final EObject root;
	private final Map<EStructuralFeature, Object> next;
	private Map<EStructuralFeature, Object> previous;

	/**
	 * @param root  a part's root
	 * @param other a root of the same class that belongs to nobody; its contents are taken from it
	 */
	ReplaceContents(String label, EObject root, EObject other) {
		super(label);
		this.root = root;
		this.next = values(other);
		features(other).forEach(other::eUnset);
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		previous = values(root);
		put(next);
	}

	@Override
	public void undo() {
		put(previous);
	}

	@Override
	public void redo() {
		put(next);
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return List.of(root);
	}

	/** First everything goes, then everything comes: an object may be somewhere else in the other version, under the same id. */
	private void put(Map<EStructuralFeature, Object> values) {
		features(root).forEach(root::eUnset);
		values.forEach(root::eSet);
	}

	private static Map<EStructuralFeature, Object> values(EObject object) {
		Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
		for (EStructuralFeature feature : features(object)) {
			if (object.eIsSet(feature)) {
				values.put(feature, feature.isMany() ? new ArrayList<>((List<?>) object.eGet(feature)) : object.eGet(feature));
			}
		}
		return values;
	}

	private static List<EStructuralFeature> features(EObject object) {
		return object.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> feature != object.eClass().getEIDAttribute() && feature != Literals.PART__SCHEMA).toList();
	}
}
