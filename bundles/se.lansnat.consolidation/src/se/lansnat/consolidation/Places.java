package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The localities and areas of a programme, as they tell where its nodes are. */
final class Places {

	/** So far around, in cells, a place is looked for before all are. */
	private static final int RINGS = 12;

	private final Set<String> names = new HashSet<>();
	private final List<Spot> spots = new ArrayList<>();
	private final Map<Long, List<Spot>> cells = new HashMap<>();
	private double latitude;
	private double longitude;

	void add(SourceObject place) {
		names.add(place.name().key());
		Spot spot = place.spot();
		if (spot != null) {
			spots.add(spot);
			cells.computeIfAbsent(spot.cell(0, 0), cell -> new ArrayList<>(2)).add(spot);
			latitude += spot.latitude();
			longitude += spot.longitude();
		}
	}

	/** {@return whether a place has the name} */
	boolean isNamed(Name name) {
		return names.contains(name.key());
	}

	/** {@return the middle of the places; null where none is known} */
	Spot middle() {
		return spots.isEmpty() ? null : new Spot(latitude / spots.size(), longitude / spots.size(), true);
	}

	/** {@return metres to the nearest place; not a number where none is known} */
	double nearest(Spot from) {
		if (spots.isEmpty()) {
			return Double.NaN;
		}
		double least = Double.POSITIVE_INFINITY;
		for (int ring = 0; ring <= RINGS; ring++) {
			for (int north = -ring; north <= ring; north++) {
				int step = Math.abs(north) == ring ? 1 : 2 * ring;
				for (int east = -ring; east <= ring; east += step) {
					least = Math.min(least, nearest(from, cells.getOrDefault(from.cell(north, east), List.of())));
				}
			}
			// What is outside so many rings of cells is farther away than this.
			if (least <= ring * Spot.REACH_M) {
				return least;
			}
		}
		return nearest(from, spots);
	}

	private static double nearest(Spot from, List<Spot> spots) {
		double least = Double.POSITIVE_INFINITY;
		for (Spot spot : spots) {
			least = Math.min(least, spot.distance(from));
		}
		return least;
	}
}
