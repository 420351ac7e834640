package se.lansnat.model.folder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.text.Leftovers;

/**
 * Gives the root of a part the values and contents of another version of it. The root stays the same object; all that is in it is
 * replaced, so that whatever refers to each other inside fits together.
 */
final class ReplaceContents extends AbstractCommand {

	private final EObject root;
	private final Map<EStructuralFeature, Object> next;
	private Map<EStructuralFeature, Object> previous;
	private final Optional<Leftovers> nextLeftovers;
	private Optional<Leftovers> previousLeftovers;

	/**
	 * @param root  a part's root
	 * @param other a root of the same class that belongs to nobody; its contents are taken from it
	 */
	ReplaceContents(String label, EObject root, EObject other) {
		super(label);
		this.root = root;
		this.next = values(other);
		this.nextLeftovers = Leftovers.find(other);
		features(other).forEach(other::eUnset);
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		previous = values(root);
		previousLeftovers = Leftovers.find(root);
		put(next, nextLeftovers);
	}

	@Override
	public void undo() {
		put(previous, previousLeftovers);
	}

	@Override
	public void redo() {
		put(next, nextLeftovers);
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return List.of(root);
	}

	/** First everything goes, then everything comes: an object may be somewhere else in the other version, under the same id. */
	private void put(Map<EStructuralFeature, Object> values, Optional<Leftovers> leftovers) {
		features(root).forEach(root::eUnset);
		values.forEach(root::eSet);
		Leftovers.find(root).ifPresent(root.eAdapters()::remove);
		leftovers.ifPresent(root.eAdapters()::add);
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
