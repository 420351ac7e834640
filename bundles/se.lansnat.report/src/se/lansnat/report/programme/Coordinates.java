package se.lansnat.report.programme;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.lansnat.draw.SwerefTm;
import se.lansnat.model.Node;
import se.lansnat.model.Place;

/** Where things are, as far as it is known. */
final class Coordinates {

	/** Sweden with a margin; what lies outside has its coordinates swapped or mistyped, and would blow up the map. */
	private static final double SOUTH = 55;
	private static final double NORTH = 70;
	private static final double WEST = 10;
	private static final double EAST = 25;

	private Coordinates() {
	}

	/** Where an object is: a node by its own coordinates, or else where the place is that it stands in. */
	static Optional<SwerefTm> of(EObject object) {
		return switch (object) {
		case Place place -> at(place.getLatitude(), place.getLongitude());
		case Node node -> {
			Optional<SwerefTm> own = at(node.getLatitude(), node.getLongitude());
			yield own.isPresent() || node.getPlace() == null ? own : of(node.getPlace());
		}
		default -> Optional.empty();
		};
	}

	private static Optional<SwerefTm> at(Double latitude, Double longitude) {
		boolean inside = latitude != null && longitude != null && latitude >= SOUTH && latitude <= NORTH && longitude >= WEST
				&& longitude <= EAST;
		return inside ? Optional.of(SwerefTm.of(latitude, longitude)) : Optional.empty();
	}

	/** Whom the coordinates are from. */
	static Optional<String> credit(EObject object) {
		String source = switch (object) {
		case Place place -> place.getCoordinateSource();
		case Node node -> node.getCoordinateSource() == null && node.getPlace() != null ? node.getPlace().getCoordinateSource()
				: node.getCoordinateSource();
		default -> null;
		};
		return Optional.ofNullable(source).filter(text -> !text.isBlank()).map(String::strip);
	}
}
