package se.lansnat.consolidation;

import java.util.List;

import se.lansnat.model.RegionalItemKind;
import se.lansnat.consolidation.SourceObject.End;

/**
 * How alike two descriptions of places, nodes or ducts are, from 0 to 1. The weights are ours: the sources ask for the comparison and
 * leave its form open. Connections are compared by {@link ConnectionMatching}, once it is known which nodes are the same.
 */
final class Likeness {

	/** A name alone, where at most one of the two has a place: enough to ask, never to decide. */
	private static final double NODE_BY_NAME = 0.75;
	private static final double LOCALITY_BY_NAME = 0.65;
	/** A place alone, where at most one of the two has a name that tells something. */
	private static final double NODE_BY_SPOT = 0.8;

	/** Closer than this, two nodes stand on one spot as far as coordinates can tell, in metres. */
	private static final double SAME_SPOT_M = 100;
	/** Closer than this, two localities are one as far as the middle of a locality can tell, in metres. */
	private static final double SAME_LOCALITY_M = 1_000;
	/** Farther apart than this, in metres, two things are not the same whatever they are called. */
	private static final double TOO_FAR_M = 10_000;

	private Likeness() {
	}

	/** {@return how alike two objects of one kind are} */
	static double of(SourceObject a, SourceObject b) {
		return switch (a.kind()) {
		case NODE -> nodes(a, b);
		case LOCALITY, AREA -> localities(a, b);
		case DUCT -> ducts(a, b);
		default -> 0;
		};
	}

	/** {@return whether only the names tell that two objects are alike: worth little where many have the name} */
	static boolean byNameOnly(SourceObject a, SourceObject b) {
		return a.kind() == RegionalItemKind.DUCT ? !sameEnds(a, b) : a.spot() == null || b.spot() == null;
	}

	private static double nodes(SourceObject a, SourceObject b) {
		double otherKind = a.differs(b, "kind") ? 0.9 : 1;
		double name = a.name().likeness(b.name());
		if (a.spot() == null || b.spot() == null) {
			return sameWords(a, b) && otherKind == 1 ? NODE_BY_NAME * name : 0;
		}
		double distance = a.spot().distance(b.spot());
		if (distance > TOO_FAR_M) {
			return 0;
		}
		boolean rough = a.spot().rough() || b.spot().rough();
		double spot = distance >= Spot.REACH_M ? 0
				: rough ? 0.8 * (1 - distance / Spot.REACH_M)
						: 1 - StrictMath.log(Math.max(1, distance / SAME_SPOT_M)) / StrictMath.log(Spot.REACH_M / SAME_SPOT_M);
		if (a.name().isNone() || b.name().isNone()) {
			return rough ? 0 : NODE_BY_SPOT * spot * otherKind;
		}
		return spot == 0 && !sameWords(a, b) ? 0 : (0.5 * name + 0.5 * spot) * otherKind;
	}

	private static double localities(SourceObject a, SourceObject b) {
		double name = a.name().likeness(b.name());
		if (a.spot() == null || b.spot() == null) {
			return sameWords(a, b) ? LOCALITY_BY_NAME * name : 0;
		}
		double distance = a.spot().distance(b.spot());
		double spot = distance <= SAME_LOCALITY_M ? 1 : Math.max(0, 1 - (distance - SAME_LOCALITY_M) / (Spot.REACH_M - SAME_LOCALITY_M));
		return spot == 0 ? 0 : 0.55 * name + 0.45 * spot;
	}

	/** Evidence that is missing is left out; what is left must be more than a single word of it. */
	private static double ducts(SourceObject a, SourceObject b) {
		boolean ends = sameEnds(a, b);
		boolean name = sameWords(a, b);
		if (!ends && !name) {
			return 0;
		}
		double sum = 0;
		double known = 0;
		if (ends || a.ends().stream().noneMatch(End.UNKNOWN::equals) && b.ends().stream().noneMatch(End.UNKNOWN::equals)) {
			sum += ends ? 0.5 : 0;
			known += 0.5;
		}
		if (!a.name().isNone() && !b.name().isNone()) {
			sum += 0.2 * a.name().likeness(b.name());
			known += 0.2;
		}
		if (a.lengthM().isPresent() && b.lengthM().isPresent()) {
			sum += 0.1 * Lengths.likeness(a.lengthM().get(), b.lengthM().get());
			known += 0.1;
		}
		if (a.value("owner") != null && b.value("owner") != null) {
			sum += a.differs(b, "owner") ? 0 : 0.2;
			known += 0.2;
		}
		double otherKind = a.differs(b, "kind") ? 0.9 : 1;
		double likeness = sum / known * otherKind;
		return known < 0.55 ? Math.min(likeness, 0.7) : likeness;
	}

	private static boolean sameWords(SourceObject a, SourceObject b) {
		return !a.name().isNone() && a.name().skeleton().equals(b.name().skeleton());
	}

	/** Whether two ducts lie between the same two places, in either direction. */
	static boolean sameEnds(SourceObject a, SourceObject b) {
		String key = endsKey(a.ends());
		return !key.isEmpty() && key.equals(endsKey(b.ends()));
	}

	/** {@return the two ends by name, in a fixed order; empty where one is unknown} */
	static String endsKey(List<End> ends) {
		String from = ends.get(0).name().skeleton();
		String to = ends.get(1).name().skeleton();
		return from.isEmpty() || to.isEmpty() ? "" : from.compareTo(to) <= 0 ? from + "|" + to : to + "|" + from;
	}
}
