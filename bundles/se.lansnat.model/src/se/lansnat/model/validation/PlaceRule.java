package se.lansnat.model.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.Locality;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.Place;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** Places have names, localities of a municipality different ones, and localities a reason to be prioritised. */
final class PlaceRule implements ValidationRule {

	private static final ProblemCode NAME_MISSING = new ProblemCode("place-name-missing", Severity.WARNING, Messages.placeNameMissing,
			Messages.placeNameMissing_fix);
	private static final ProblemCode NAME_DUPLICATE = new ProblemCode("locality-name-duplicate", Severity.WARNING,
			Messages.localityNameDuplicate, Messages.localityNameDuplicate_fix);
	private static final ProblemCode AREA_DUPLICATE = new ProblemCode("area-name-duplicate", Severity.INFO, Messages.areaNameDuplicate,
			Messages.areaNameDuplicate_fix);
	private static final ProblemCode NO_GROUND = new ProblemCode("locality-without-ground", Severity.INFO, Messages.localityNoGround,
			Messages.localityNoGround_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(NAME_MISSING, NAME_DUPLICATE, AREA_DUPLICATE, NO_GROUND);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		Map<EObject, Set<String>> localities = new HashMap<>();
		Map<EObject, Set<String>> areas = new HashMap<>();
		for (Place place : findings.all(Place.class)) {
			if (Texts.isBlank(place.getName())) {
				findings.add(NAME_MISSING, place, Literals.PLACE__NAME, Names.of(place));
			}
			boolean isLocality = place instanceof Locality;
			if (!Texts.isBlank(place.getName()) && !(isLocality ? localities : areas)
					.computeIfAbsent(place.eContainer(), key -> new HashSet<>()).add(Texts.folded(place.getName()))) {
				findings.add(isLocality ? NAME_DUPLICATE : AREA_DUPLICATE, place, Literals.PLACE__NAME, place.getName());
			}
			if (isLocality && place.getGrounds().isEmpty()) {
				findings.add(NO_GROUND, place, Literals.PLACE__GROUNDS, Names.of(place));
			}
		}
	}
}
