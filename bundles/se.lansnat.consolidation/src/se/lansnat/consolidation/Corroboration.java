package se.lansnat.consolidation;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import se.lansnat.model.RegionalItemKind;

/**
 * What speaks for two of one name being one where their places are not known: for nodes, that both programmes lead a connection from it
 * to another node of one name, or that it bears the name of one of the two municipalities. Municipalities far apart speak against it.
 */
final class Corroboration {

	/** How alike two nodes are that something more than their name speaks for. */
	static final double SCORE = 0.9;

	/** Farther apart than this, in metres, the middles of two municipalities that border on each other hardly are. A figure of ours. */
	private static final double FAR_M = 150_000;

	private final Intake intake;
	private final Basis basis;
	private final Map<String, Name> names = new HashMap<>();

	Corroboration(Intake intake, Basis basis) {
		this.intake = intake;
		this.basis = basis;
	}

	/** {@return whether two of one name are in parts of the country that do not meet: namesakes} */
	boolean speaksAgainst(Pair pair) {
		Spot a = about(pair.a());
		Spot b = about(pair.b());
		return a != null && b != null && a.distance(b) > FAR_M;
	}

	private Spot about(SourceObject object) {
		return object.spot() != null ? object.spot() : intake.of(object.municipality()).places().middle();
	}

	boolean speaksFor(Pair pair) {
		if (pair.a().kind() != RegionalItemKind.NODE || !pair.a().name().key().equals(pair.b().name().key())) {
			return false;
		}
		return bearsName(pair.a(), pair.a().municipality()) || bearsName(pair.a(), pair.b().municipality())
				|| !Collections.disjoint(joined(pair.a()), joined(pair.b()));
	}

	private boolean bearsName(SourceObject node, String municipality) {
		Name name = names.computeIfAbsent(municipality, code -> Name.of(basis.name(code)));
		return !name.isNone() && node.name().words().containsAll(name.words());
	}

	private Set<String> joined(SourceObject node) {
		return intake.of(node.municipality()).lines().joined(node.id());
	}
}
