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
	/** Two localities of one name and one population are hardly two. */
	private static final double SAME_POPULATION = 0.25;
	/** A place alone, where at most one of the two has a name that tells something. */
	private static final double NODE_BY_SPOT = 0.8;
	/** What the name counts for, beside the place; less where most municipalities have the name. */
	private static final double NODE_NAME = 0.6;
	private static final double NODE_NAME_EVERYWHERE = 0.3;
	private static final double LOCALITY_NAME = 0.55;
	private static final double OTHER_KIND = 0.9;
	/** Everybody numbers nodes in an own way: another number speaks against it, and does not exclude it. */
	private static final double OTHER_NUMBER = 0.75;

	/** What each piece of evidence counts for where two ducts are compared. */
	private static final double DUCT_ENDS = 0.5;
	private static final double DUCT_NAME = 0.35;
	private static final double DUCT_LENGTH = 0.1;
	private static final double DUCT_OWNER = 0.05;
	/** The most that ducts are alike where their ends are not known. */
	private static final double DUCT_WITHOUT_ENDS = 0.7;

	/** Closer than this, two nodes stand on one spot as far as coordinates can tell, in metres. */
	private static final double SAME_SPOT_M = 100;
	/** Closer than this, two localities are one as far as the middle of a locality can tell, in metres. */
	private static final double SAME_LOCALITY_M = 1_000;

	private Likeness() {
	}

	/** {@return how alike two objects of one kind are} */
	static double of(SourceObject a, SourceObject b) {
		return switch (a.kind()) {
		case NODE, JUNCTION -> nodes(a, b);
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
		if (a.spot() != null && b.spot() != null && !a.spot().isInReach(b.spot())) {
			return 0;
		}
		double otherKind = a.differs(b, "kind") ? OTHER_KIND : 1;
		boolean apart = a.name().tellsApart(b.name());
		if (a.spot() == null || b.spot() == null) {
			boolean tells = a.kind() == RegionalItemKind.NODE && sameWords(a, b) && !a.name().isEverywhere() && !apart;
			return tells && otherKind == 1 ? NODE_BY_NAME * a.name().likeness(b.name()) : 0;
		}
		double distance = a.spot().distance(b.spot());
		if (distance >= Spot.REACH_M) {
			return 0;
		}
		boolean rough = a.spot().rough() || b.spot().rough();
		double spot = rough ? 0.8 * (1 - distance / Spot.REACH_M)
				: 1 - StrictMath.log(Math.max(1, distance / SAME_SPOT_M)) / StrictMath.log(Spot.REACH_M / SAME_SPOT_M);
		if (a.name().isNone() || b.name().isNone()) {
			return rough ? 0 : NODE_BY_SPOT * spot * otherKind * (apart ? OTHER_NUMBER : 1);
		}
		double weight = a.name().isEverywhere() && b.name().isEverywhere() ? NODE_NAME_EVERYWHERE : NODE_NAME;
		return apart ? 0 : (weight * a.name().likeness(b.name()) + (1 - weight) * spot) * otherKind;
	}

	private static double localities(SourceObject a, SourceObject b) {
		if (a.spot() != null && b.spot() != null && !a.spot().isInReach(b.spot())) {
			return 0;
		}
		if (a.name().tellsApart(b.name())) {
			return 0;
		}
		double name = a.name().likeness(b.name());
		if (a.spot() == null || b.spot() == null) {
			boolean samePopulation = a.value("population") != null && a.value("population").equals(b.value("population"));
			return sameWords(a, b) ? LOCALITY_BY_NAME * name + (samePopulation ? SAME_POPULATION : 0) : 0;
		}
		double distance = a.spot().distance(b.spot());
		double spot = distance <= SAME_LOCALITY_M ? 1 : Math.max(0, 1 - (distance - SAME_LOCALITY_M) / (Spot.REACH_M - SAME_LOCALITY_M));
		return spot == 0 ? 0 : LOCALITY_NAME * name + (1 - LOCALITY_NAME) * spot;
	}

	/** Evidence that is missing is left out; what is left must be more than a single word of it. */
	private static double ducts(SourceObject a, SourceObject b) {
		boolean ends = sameEnds(a, b);
		if (!ends && !sameWords(a, b) || a.name().tellsApart(b.name())) {
			return 0;
		}
		double sum = 0;
		double known = 0;
		if (ends || a.ends().stream().noneMatch(End.UNKNOWN::equals) && b.ends().stream().noneMatch(End.UNKNOWN::equals)) {
			sum += ends ? DUCT_ENDS : 0;
			known += DUCT_ENDS;
		}
		if (!a.name().isNone() && !b.name().isNone() && !(ends && (namesEnds(a) || namesEnds(b)))) {
			sum += DUCT_NAME * a.name().likeness(b.name());
			known += DUCT_NAME;
		}
		if (a.lengthM().isPresent() && b.lengthM().isPresent()) {
			sum += DUCT_LENGTH * Lengths.likeness(a.lengthM().get(), b.lengthM().get());
			known += DUCT_LENGTH;
		}
		if (a.value("owner") != null && b.value("owner") != null) {
			sum += a.differs(b, "owner") ? 0 : DUCT_OWNER;
			known += DUCT_OWNER;
		}
		double likeness = sum / known * (a.differs(b, "kind") ? OTHER_KIND : 1);
		return known <= DUCT_ENDS ? Math.min(likeness, DUCT_WITHOUT_ENDS) : likeness;
	}

	/** Whether a duct's name only says where it leads: what its ends say already. */
	private static boolean namesEnds(SourceObject duct) {
		return duct.name().words().stream().allMatch(word -> duct.ends().stream().anyMatch(end -> end.name().words().contains(word)));
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
