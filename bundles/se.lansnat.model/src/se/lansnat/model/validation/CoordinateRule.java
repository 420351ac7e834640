package se.lansnat.model.validation;

import java.util.List;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.Place;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** Coordinates come in pairs and lie in Sweden. */
final class CoordinateRule implements ValidationRule {

	/** Sweden lies between 55 and 70 degrees north and 10 and 25 degrees east, so that a swapped pair cannot look right. */
	private static final int SOUTH = 55;
	private static final int NORTH = 70;
	private static final int WEST = 10;
	private static final int EAST = 25;

	private static final ProblemCode INCOMPLETE = new ProblemCode("coordinate-incomplete", Severity.WARNING,
			Messages.coordinateIncomplete, Messages.coordinateIncomplete_fix);
	private static final ProblemCode SWAPPED = new ProblemCode("coordinates-swapped", Severity.WARNING, Messages.coordinatesSwapped,
			Messages.coordinatesSwapped_fix);
	private static final ProblemCode ABROAD = new ProblemCode("coordinates-outside-sweden", Severity.WARNING,
			Messages.coordinatesAbroad, Messages.coordinatesAbroad_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(INCOMPLETE, SWAPPED, ABROAD);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		findings.all(Place.class).forEach(place -> check(place, findings));
	}

	private static void check(Place place, Findings findings) {
		Double latitude = place.getLatitude();
		Double longitude = place.getLongitude();
		if (latitude == null && longitude == null) {
			return;
		}
		if (latitude == null) {
			findings.add(INCOMPLETE, place, Literals.PLACE__LATITUDE, Names.of(place), Names.of(Literals.PLACE__LATITUDE));
		} else if (longitude == null) {
			findings.add(INCOMPLETE, place, Literals.PLACE__LONGITUDE, Names.of(place), Names.of(Literals.PLACE__LONGITUDE));
		} else if (isSweden(longitude, latitude)) {
			findings.add(SWAPPED, place, Literals.PLACE__LATITUDE, Names.of(place));
		} else if (!isSweden(latitude, longitude)) {
			findings.add(ABROAD, place, Literals.PLACE__LATITUDE, Names.of(place), latitude, longitude);
		}
	}

	private static boolean isSweden(double latitude, double longitude) {
		return latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;
	}
}
