package se.lansnat.model.validation;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.Node;
import se.lansnat.model.Place;
import se.lansnat.model.Site;
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
		for (Site site : findings.all(Site.class)) {
			switch (site) {
			case Place place -> check(place, Literals.PLACE__LATITUDE, Literals.PLACE__LONGITUDE, findings);
			case Node node -> check(node, Literals.NODE__LATITUDE, Literals.NODE__LONGITUDE, findings);
			default -> check(site, Literals.JUNCTION__LATITUDE, Literals.JUNCTION__LONGITUDE, findings);
			}
		}
	}

	private static void check(Site place, EAttribute north, EAttribute east, Findings findings) {
		Double latitude = (Double) place.eGet(north);
		Double longitude = (Double) place.eGet(east);
		if (latitude == null && longitude == null) {
			return;
		}
		if (latitude == null) {
			findings.add(INCOMPLETE, place, north, Names.of(place), Names.of(north));
		} else if (longitude == null) {
			findings.add(INCOMPLETE, place, east, Names.of(place), Names.of(east));
		} else if (isSweden(longitude, latitude)) {
			findings.add(SWAPPED, place, north, Names.of(place));
		} else if (!isSweden(latitude, longitude)) {
			findings.add(ABROAD, place, north, Names.of(place), latitude, longitude);
		}
	}

	private static boolean isSweden(double latitude, double longitude) {
		return latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;
	}
}
