package se.lansnat.model.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.SupportLedger;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderPart;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.text.Ids;
import se.lansnat.model.text.PartState;
import se.lansnat.model.text.Quantity;
import se.lansnat.model.text.XmlText;

/** The rules that every single change must keep. Each check gives what is wrong, and nothing if all is well. */
final class EditChecks {

	private final CountyFolder folder;

	EditChecks(CountyFolder folder) {
		this.folder = folder;
	}

	/** An object can be changed: it is in the folder, in a part that may be written. */
	Optional<Problem> editable(EObject object) {
		Optional<FolderPart> part = folder.partOf(object);
		if (part.isEmpty()) {
			return Optional.of(EditProblems.notInFolder(object));
		}
		if (EcoreUtil.getRootContainer(object) instanceof SupportLedger) {
			return Optional.of(EditProblems.appendOnly(object));
		}
		return writable(object, part);
	}

	/** A part can be written. */
	private static Optional<Problem> writable(EObject object, Optional<FolderPart> part) {
		return part.filter(found -> found.state() != PartState.EDITABLE).map(found -> EditProblems.partReadOnly(object, found.file()));
	}

	/** Entries can be added to a ledger. */
	Optional<Problem> appendable(SupportLedger ledger) {
		return writable(ledger, folder.partOf(ledger));
	}

	/** A feature can be set: ids and schema versions are the program's, and contents are added and deleted. */
	Optional<Problem> settable(EObject object, EStructuralFeature feature) {
		if (!object.eClass().getEAllStructuralFeatures().contains(feature)) {
			return Optional.of(EditProblems.unknownFeature(object, feature.getName()));
		}
		if (feature == object.eClass().getEIDAttribute() || feature == ModelPackage.Literals.PART__SCHEMA) {
			return Optional.of(EditProblems.fixedFeature(object, feature));
		}
		return feature instanceof EReference reference && reference.isContainment()
				? Optional.of(EditProblems.containmentSet(object, feature))
				: Optional.empty();
	}

	/** A feature can take a value (null for unset, a list where it is many-valued). */
	List<Problem> value(EObject object, EStructuralFeature feature, Object value) {
		List<Problem> problems = new ArrayList<>();
		if (feature.isMany() && value != null) {
			if (!(value instanceof List<?> list)) {
				return List.of(EditProblems.wrongType(object, feature, Messages.typeList));
			}
			Set<Object> seen = new HashSet<>();
			for (Object one : list) {
				if (feature.isUnique() && !seen.add(one)) {
					problems.add(EditProblems.twice(object, feature, one instanceof EObject target ? EcoreUtil.getID(target) : one));
				}
				single(object, feature, one).ifPresent(problems::add);
			}
		} else if (value != null) {
			single(object, feature, value).ifPresent(problems::add);
		}
		return problems;
	}

	/** A new object's values are right, with references to the part that it comes to or among the new objects. */
	List<Problem> values(EObject object, EObject root, Set<EObject> newObjects) {
		List<Problem> problems = new ArrayList<>();
		for (EStructuralFeature feature : object.eClass().getEAllAttributes()) {
			if (object.eIsSet(feature)) {
				problems.addAll(value(object, feature, object.eGet(feature)));
			}
		}
		for (EReference reference : Referrers.references(object)) {
			for (EObject target : Referrers.targets(object, reference)) {
				if (!newObjects.contains(target) && EcoreUtil.getRootContainer(target) != root) {
					problems.add(EditProblems.otherFile(object, reference, target));
				}
			}
		}
		return problems;
	}

	private Optional<Problem> single(EObject object, EStructuralFeature feature, Object value) {
		if (!feature.getEType().isInstance(value)) {
			return Optional.of(value instanceof EObject target ? EditProblems.wrongTarget(object, feature, target)
					: EditProblems.wrongType(object, feature, feature.getEType().getName()));
		}
		if (value instanceof EObject target) {
			return EcoreUtil.getRootContainer(target) == EcoreUtil.getRootContainer(object) ? Optional.empty()
					: Optional.of(EditProblems.otherFile(object, feature, target));
		}
		if (value instanceof String text) {
			int at = XmlText.illegalAt(text);
			return at < 0 ? Optional.empty() : Optional.of(EditProblems.illegalText(object, feature, text.charAt(at)));
		}
		if (value instanceof Number number) {
			return Quantity.of(feature).filter(quantity -> !quantity.allows(number))
					.map(quantity -> EditProblems.outOfRange(object, feature, value, quantity));
		}
		return Optional.empty();
	}

	/** An object of a class can be put into a feature. */
	Optional<Problem> place(EObject parent, EStructuralFeature feature, EClass type) {
		if (!parent.eClass().getEAllStructuralFeatures().contains(feature)) {
			return Optional.of(EditProblems.unknownFeature(parent, feature.getName()));
		}
		if (!(feature instanceof EReference reference) || !reference.isContainment()) {
			return Optional.of(EditProblems.notContainment(parent, feature));
		}
		if (type.isAbstract() || !reference.getEReferenceType().isSuperTypeOf(type)) {
			return Optional.of(EditProblems.wrongClass(parent, feature, type));
		}
		return !feature.isMany() && parent.eIsSet(feature) ? Optional.of(EditProblems.occupied(parent, feature)) : Optional.empty();
	}

	/** An index is inside the list; -1 stands for the end. */
	Optional<Problem> index(EObject object, EObject parent, EStructuralFeature feature, int index) {
		int size = feature.isMany() ? ((List<?>) parent.eGet(feature)).size() : 0;
		int last = object.eContainer() == parent && object.eContainmentFeature() == feature ? size - 1 : size;
		return index >= -1 && index <= last ? Optional.empty() : Optional.of(EditProblems.badIndex(object, last));
	}

	/** An id can be given to a new object. */
	Optional<Problem> newId(String id) {
		if (!Ids.isId(id)) {
			return Optional.of(EditProblems.badId(String.valueOf(id)));
		}
		return folder.usesId(id) ? Optional.of(EditProblems.usedId(id)) : Optional.empty();
	}

	/** An object can be taken from where it is: the root of a part stays. */
	Optional<Problem> removable(EObject object) {
		return object.eContainer() == null ? Optional.of(EditProblems.root(object)) : Optional.empty();
	}

	/** An object does not move into itself. */
	Optional<Problem> acyclic(EObject object, EObject parent) {
		return EcoreUtil.isAncestor(object, parent) ? Optional.of(EditProblems.cycle(object, parent)) : Optional.empty();
	}
}
