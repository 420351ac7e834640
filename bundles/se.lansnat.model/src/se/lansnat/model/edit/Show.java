package se.lansnat.model.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderPart;
import se.lansnat.model.text.Dates;
import se.lansnat.model.text.PartWriter;

/** Shows the objects of a folder with what is set in them, in the order of the files. */
public final class Show {

	private Show() {
	}

	/**
	 * Every object of a folder.
	 *
	 * @param folder an open folder
	 * @return the county first, then the programmes, each with what it contains
	 */
	public static List<ShownObject> all(CountyFolder folder) {
		List<ShownObject> shown = new ArrayList<>();
		folder.parts().stream().map(FolderPart::root).flatMap(Optional::stream).forEach(root -> visit(root, shown::add));
		return shown;
	}

	/**
	 * One object with all it contains.
	 *
	 * @param object any object
	 * @return the object first
	 */
	public static List<ShownObject> of(EObject object) {
		List<ShownObject> shown = new ArrayList<>();
		visit(object, shown::add);
		return shown;
	}

	private static void visit(EObject object, Consumer<ShownObject> consumer) {
		consumer.accept(show(object));
		PartWriter.children(object).forEach(child -> visit(child, consumer));
	}

	private static ShownObject show(EObject object) {
		Map<String, Object> features = new LinkedHashMap<>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature != object.eClass().getEIDAttribute() && hasValue(object, feature)) {
				features.put(feature.getName(), feature.isMany() ? PartWriter.values(object, feature).stream().map(Show::show).toList()
						: show(object.eGet(feature)));
			}
		}
		EObject parent = object.eContainer();
		return new ShownObject(EcoreUtil.getID(object), object.eClass().getName(), parent == null ? "" : EcoreUtil.getID(parent),
				features);
	}

	/** A feature that always has a value (a status, which begins as draft) is shown also while it has the one that it begins with. */
	private static boolean hasValue(EObject object, EStructuralFeature feature) {
		return object.eIsSet(feature) || !feature.isMany() && !feature.isUnsettable() && feature.getDefaultValue() != null;
	}

	private static Object show(Object value) {
		return switch (value) {
		case EObject object -> EcoreUtil.getID(object);
		case Enumerator literal -> literal.getLiteral();
		case LocalDate day -> Dates.format(day);
		default -> value;
		};
	}
}
