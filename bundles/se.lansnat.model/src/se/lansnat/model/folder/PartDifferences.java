package se.lansnat.model.folder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.names.Names;
import se.lansnat.model.names.ValueText;
import se.lansnat.model.text.PartWriter;

/** Lists what differs between two versions of a part: objects that one side has, and values of objects that both have. */
final class PartDifferences {

	private final String file;
	private final List<ObjectDifference> differences = new ArrayList<>();

	private PartDifferences(String file) {
		this.file = file;
	}

	static List<ObjectDifference> of(String file, EObject mine, EObject theirs) {
		PartDifferences found = new PartDifferences(file);
		Map<String, EObject> here = index(mine);
		Map<String, EObject> there = index(theirs);
		here.forEach((id, object) -> {
			EObject other = there.get(id);
			if (other == null || other.eClass() != object.eClass()) {
				found.differences.add(new ObjectDifference(file, id, Names.of(object), "", Messages.differsPresent, Messages.differsAbsent));
			} else {
				found.compare(object, other);
			}
		});
		there.forEach((id, object) -> {
			if (!here.containsKey(id) || here.get(id).eClass() != object.eClass()) {
				found.differences.add(new ObjectDifference(file, id, Names.of(object), "", Messages.differsAbsent, Messages.differsPresent));
			}
		});
		return found.differences;
	}

	private static Map<String, EObject> index(EObject root) {
		Map<String, EObject> index = new LinkedHashMap<>();
		for (Iterator<EObject> all = EcoreUtil.getAllContents(List.of(root)); all.hasNext();) {
			EObject object = all.next();
			index.putIfAbsent(String.valueOf(EcoreUtil.getID(object)), object);
		}
		return index;
	}

	private void compare(EObject mine, EObject theirs) {
		for (EStructuralFeature feature : mine.eClass().getEAllStructuralFeatures()) {
			boolean contents = feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
			if (!contents && feature != Literals.PART__SCHEMA && !key(mine, feature).equals(key(theirs, feature))) {
				differences.add(new ObjectDifference(file, EcoreUtil.getID(mine), Names.of(mine), Names.of(feature),
						ValueText.of(mine, feature), ValueText.of(theirs, feature)));
			}
		}
	}

	/** Values that mean the same have equal keys, whichever side they are of; sets are in the order of the file. */
	private static List<Object> key(EObject object, EStructuralFeature feature) {
		if (!object.eIsSet(feature)) {
			return List.of();
		}
		List<?> values = feature.isMany() ? PartWriter.values(object, feature) : List.of(object.eGet(feature));
		return values.stream().<Object>map(value -> switch (value) {
		case EObject target -> String.valueOf(EcoreUtil.getID(target));
		case Enumerator literal -> literal.getLiteral();
		case BigDecimal number -> number.stripTrailingZeros();
		default -> Objects.requireNonNull(value);
		}).toList();
	}
}
