package se.lansnat.model.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.compare.Difference.Kind;

/**
 * What differs between two versions of a part. Objects are the same where their ids are. Every difference is there exactly once, those of
 * what is in the newer version first, in its order: first what came of each object, then its features as the model has them. Sets have
 * no order; where a list is ordered, what stayed in it is compared in order, and what came and went says at which index.
 */
public final class ProgrammeDifference {

	/** What the county board does with a programme, and no content of it. */
	private static final Set<EStructuralFeature> HANDLING = Set.of(Literals.PART__SCHEMA, Literals.MUNICIPAL_PROGRAMME__STATUS,
			Literals.MUNICIPAL_PROGRAMME__STATUS_HISTORY, Literals.MUNICIPAL_PROGRAMME__SUPPLEMENT_REQUESTS,
			Literals.MUNICIPAL_PROGRAMME__APPROVAL_CHECKS, Literals.MUNICIPAL_PROGRAMME__APPROVED_VERSIONS);

	private final VersionIndex older;
	private final VersionIndex newer;
	private final List<Difference> differences = new ArrayList<>();

	private ProgrammeDifference(EObject before, EObject after) {
		older = new VersionIndex(before);
		newer = new VersionIndex(after);
	}

	/**
	 * Compares two versions in all that they hold.
	 *
	 * @param before root of the older version
	 * @param after  root of the newer version, of the same type
	 * @return every difference once; empty if and only if the objects of both are the same
	 */
	public static List<Difference> between(EObject before, EObject after) {
		if (before.eClass() != after.eClass()) {
			throw new IllegalArgumentException(before.eClass().getName() + " and " + after.eClass().getName());
		}
		ProgrammeDifference comparison = new ProgrammeDifference(before, after);
		comparison.compare();
		return comparison.differences;
	}

	/**
	 * Compares what two versions of a programme say. How it was handled (status, decisions, requests for supplement, checks, approved
	 * versions) and the version of the file format are left out, so that approving a programme does not make it another one.
	 *
	 * @param before the older version
	 * @param after  the newer version
	 * @return every difference once
	 */
	public static List<Difference> ofContent(MunicipalProgramme before, MunicipalProgramme after) {
		return between(before, after).stream().filter(difference -> !isHandling(difference)).toList();
	}

	private static boolean isHandling(Difference difference) {
		EObject object = difference.object();
		EStructuralFeature top = difference.feature();
		while (object.eContainer() != null) {
			top = object.eContainingFeature();
			object = object.eContainer();
		}
		return HANDLING.contains(top);
	}

	private void compare() {
		for (Map.Entry<String, EObject> entry : newer.objects().entrySet()) {
			EObject before = older.get(entry.getKey());
			if (!isSame(before, entry.getValue())) {
				differences.add(new Difference(Kind.ADDED, Optional.empty(), Optional.of(entry.getValue()),
						entry.getValue().eContainmentFeature(), List.of(), place(newer, entry.getValue())));
			} else {
				compare(before, entry.getValue());
			}
		}
		older.objects().forEach((key, object) -> {
			if (!isSame(newer.get(key), object)) {
				differences.add(new Difference(Kind.REMOVED, Optional.of(object), Optional.empty(), object.eContainmentFeature(),
						place(older, object), List.of()));
			}
		});
	}

	/** An id that has passed to an object of another type is no more than that: one object went and another came. */
	private static boolean isSame(EObject other, EObject object) {
		return other != null && other.eClass() == object.eClass();
	}

	private void compare(EObject before, EObject after) {
		if (isMoved(before, after)) {
			add(Kind.MOVED, before, after, after.eContainmentFeature(), place(older, before), place(newer, after));
		}
		for (EStructuralFeature feature : after.eClass().getEAllStructuralFeatures()) {
			if (feature instanceof EReference reference && reference.isContainment()) {
				compareOrder(before, after, feature);
			} else if (!feature.isDerived() && !feature.isTransient()) {
				List<String> old = older.values(before, feature);
				List<String> now = newer.values(after, feature);
				if (!old.equals(now)) {
					add(Kind.CHANGED, before, after, feature, old, now);
				}
			}
		}
	}

	private void compareOrder(EObject before, EObject after, EStructuralFeature feature) {
		if (!feature.isMany() || !feature.isOrdered()) {
			return;
		}
		List<String> old = older.children(before, feature);
		List<String> now = newer.children(after, feature);
		Set<String> stayed = new HashSet<>(old);
		stayed.retainAll(new HashSet<>(now));
		List<String> oldOrder = old.stream().filter(stayed::contains).toList();
		List<String> nowOrder = now.stream().filter(stayed::contains).toList();
		if (!oldOrder.equals(nowOrder)) {
			add(Kind.REORDERED, before, after, feature, oldOrder, nowOrder);
		}
	}

	private void add(Kind kind, EObject before, EObject after, EStructuralFeature feature, List<String> old, List<String> now) {
		differences.add(new Difference(kind, Optional.of(before), Optional.of(after), feature, old, now));
	}

	/** The parents are compared by key: a parent that moved takes its children along. */
	private boolean isMoved(EObject before, EObject after) {
		return before.eContainer() != null && after.eContainer() != null
				&& (before.eContainmentFeature() != after.eContainmentFeature()
						|| !older.key(before.eContainer()).equals(newer.key(after.eContainer())));
	}

	private static List<String> place(VersionIndex version, EObject object) {
		EObject parent = object.eContainer();
		EReference feature = object.eContainmentFeature();
		String id = String.valueOf(EcoreUtil.getID(parent));
		return feature.isMany() && feature.isOrdered()
				? List.of(id, String.valueOf(version.children(parent, feature).indexOf(version.key(object))))
				: List.of(id);
	}
}
