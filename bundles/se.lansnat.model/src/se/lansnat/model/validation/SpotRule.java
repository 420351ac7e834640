package se.lansnat.model.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.Place;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** Two places do not lie on one spot. */
final class SpotRule implements ValidationRule {

	private record Spot(double latitude, double longitude) {
	}

	private static final ProblemCode SAME_SPOT = new ProblemCode("places-on-one-spot", Severity.WARNING, Messages.sameSpot,
			Messages.sameSpot_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(SAME_SPOT);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		Map<Spot, Place> places = new HashMap<>();
		for (Place place : findings.all(Place.class)) {
			if (place.getLatitude() != null && place.getLongitude() != null) {
				Place first = places.putIfAbsent(new Spot(place.getLatitude(), place.getLongitude()), place);
				if (first != null) {
					findings.add(SAME_SPOT, place, Literals.PLACE__LATITUDE, Names.of(place), Names.of(first));
				}
			}
		}
	}
}
