package se.lansnat.model.edit;

import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.names.Names;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.text.Quantity;

/** What can be wrong with a change, in the user's words. */
final class EditProblems {

	/** So many referring objects are named; the rest is counted. */
	private static final int NAMED = 10;

	private EditProblems() {
	}

	static Problem unknownId(String id) {
		return error("id-unknown", id, "", NLS.bind(Messages.unknownId, id), Messages.unknownId_fix);
	}

	static Problem notInFolder(EObject object) {
		return error("id-unknown", id(object), "", NLS.bind(Messages.notInFolder, Names.of(object)), Messages.notInFolder_fix);
	}

	static Problem partReadOnly(EObject object, String file) {
		return error("part-read-only", id(object), "", NLS.bind(Messages.partReadOnly, Names.of(object), file),
				Messages.partReadOnly_fix);
	}

	static Problem appendOnly(EObject object) {
		return error("ledger-append-only", id(object), "", NLS.bind(Messages.appendOnly, Names.of(object)), Messages.appendOnly_fix);
	}

	static Problem unknownFeature(EObject object, String feature) {
		return error("feature-unknown", id(object), feature, NLS.bind(Messages.unknownFeature, object.eClass().getName(), feature),
				NLS.bind(Messages.knownFeatures_fix, object.eClass().getEAllStructuralFeatures().stream()
						.map(EStructuralFeature::getName).collect(Collectors.joining(", "))));
	}

	static Problem fixedFeature(EObject object, EStructuralFeature feature) {
		return error("feature-fixed", id(object), feature.getName(), NLS.bind(Messages.fixedFeature, name(feature)),
				Messages.fixedFeature_fix);
	}

	static Problem containmentSet(EObject object, EStructuralFeature feature) {
		return error("feature-contains", id(object), feature.getName(), NLS.bind(Messages.containmentSet, name(feature)),
				Messages.containmentSet_fix);
	}

	static Problem notContainment(EObject parent, EStructuralFeature feature) {
		return error("feature-contains-not", id(parent), feature.getName(), NLS.bind(Messages.notContainment, name(feature)),
				NLS.bind(Messages.knownFeatures_fix, parent.eClass().getEAllContainments().stream().map(EReference::getName)
						.collect(Collectors.joining(", "))));
	}

	static Problem wrongType(EObject object, EStructuralFeature feature, String wanted) {
		return error("value-type", id(object), feature.getName(), NLS.bind(Messages.wrongType, name(feature), wanted),
				Messages.wrongType_fix);
	}

	static Problem twice(EObject object, EStructuralFeature feature, Object value) {
		return error("value-twice", id(object), feature.getName(), NLS.bind(Messages.twice, name(feature), value),
				Messages.twice_fix);
	}

	static Problem unknownLiteral(EObject object, EStructuralFeature feature, String literal) {
		EEnum type = (EEnum) feature.getEType();
		return error("value-unknown", id(object), feature.getName(), NLS.bind(Messages.unknownLiteral, name(feature), literal),
				NLS.bind(Messages.knownLiterals_fix, type.getELiterals().stream().map(known -> known.getLiteral())
						.collect(Collectors.joining(", "))));
	}

	static Problem outOfRange(EObject object, EStructuralFeature feature, Object value, Quantity quantity) {
		return error(quantity.minimum().signum() == 0 && quantity.maximum().isEmpty() ? "value-negative" : "value-range", id(object),
				feature.getName(), NLS.bind(Messages.outOfRange, name(feature), value),
				quantity.maximum().isEmpty() ? NLS.bind(Messages.atLeast_fix, quantity.minimum())
						: NLS.bind(Messages.between_fix, quantity.minimum(), quantity.maximum().get()));
	}

	static Problem illegalText(EObject object, EStructuralFeature feature, int character) {
		return error("text-illegal", id(object), feature.getName(),
				NLS.bind(Messages.illegalText, name(feature), String.format("U+%04X", character)), Messages.illegalText_fix);
	}

	static Problem unknownReference(EObject object, EStructuralFeature feature, String id) {
		return error("reference-unknown", id(object), feature.getName(), NLS.bind(Messages.unknownReference, name(feature), id),
				Messages.unknownReference_fix);
	}

	static Problem wrongTarget(EObject object, EStructuralFeature feature, EObject target) {
		return error("reference-type", id(object), feature.getName(),
				NLS.bind(Messages.wrongTarget, name(feature), Names.of(target)),
				NLS.bind(Messages.wrongTarget_fix, feature.getEType().getName()));
	}

	static Problem otherFile(EObject object, EStructuralFeature feature, EObject target) {
		return error("reference-other-file", id(object), feature.getName(),
				NLS.bind(Messages.otherFile, name(feature), Names.of(target)), Messages.otherFile_fix);
	}

	static Problem badId(String id) {
		return error("id-malformed", id, "id", NLS.bind(Messages.badId, id), Messages.badId_fix);
	}

	static Problem usedId(String id) {
		return error("id-used", id, "id", NLS.bind(Messages.usedId, id), Messages.usedId_fix);
	}

	static Problem unknownClass(EObject parent, EStructuralFeature feature, String type) {
		return error("type-unknown", id(parent), feature.getName(), NLS.bind(Messages.unknownClass, type), Messages.unknownClass_fix);
	}

	static Problem wrongClass(EObject parent, EStructuralFeature feature, EClass type) {
		return error("type-unfit", id(parent), feature.getName(), NLS.bind(Messages.wrongClass, type.getName(), name(feature)),
				NLS.bind(Messages.wrongTarget_fix, feature.getEType().getName()));
	}

	static Problem cycle(EObject object, EObject parent) {
		return error("containment-cycle", id(object), "", NLS.bind(Messages.cycle, Names.of(object), Names.of(parent)),
				Messages.cycle_fix);
	}

	static Problem badIndex(EObject object, int size) {
		return error("index-range", id(object), "", Messages.badIndex, NLS.bind(Messages.badIndex_fix, size));
	}

	static Problem root(EObject object) {
		return error("part-fixed", id(object), "", NLS.bind(Messages.root, Names.of(object)), Messages.root_fix);
	}

	static Problem occupied(EObject parent, EStructuralFeature feature) {
		return error("feature-occupied", id(parent), feature.getName(), NLS.bind(Messages.occupied, name(feature)),
				Messages.occupied_fix);
	}

	static Problem referred(EObject object, Collection<EObject> referrers) {
		return error("object-referred", id(object), "", NLS.bind(Messages.referred, Names.of(object), name(referrers)),
				Messages.referred_fix);
	}

	static Problem tornApart(EObject object, Collection<EObject> others) {
		return error("reference-other-file", id(object), "", NLS.bind(Messages.tornApart, Names.of(object), name(others)),
				Messages.tornApart_fix);
	}

	/** For people who use the window and for those who write scripts. */
	private static String name(EStructuralFeature feature) {
		String name = Names.of(feature);
		return name.equals(feature.getName()) ? name : name + " (" + feature.getName() + ")";
	}

	private static String name(Collection<EObject> objects) {
		String named = objects.stream().limit(NAMED).map(object -> Names.of(object) + " (" + id(object) + ")")
				.collect(Collectors.joining(", "));
		return objects.size() <= NAMED ? named : NLS.bind(Messages.andMore, named, objects.size() - NAMED);
	}

	static Problem error(String code, String id, String feature, String message, String fix) {
		return new Problem(code, Severity.ERROR, "", 0, id == null ? "" : id, feature, message, fix);
	}

	private static String id(EObject object) {
		return EcoreUtil.getID(object);
	}
}
