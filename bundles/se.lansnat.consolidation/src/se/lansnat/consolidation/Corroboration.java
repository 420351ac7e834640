package se.lansnat.consolidation;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.lansnat.consolidation.SourceObject.End;
import se.lansnat.model.RegionalItemKind;

/**
 * What speaks for two nodes of one name being one where their places are not known: that both programmes lead a connection from it to
 * another node of one name, or that it bears the name of one of the two municipalities.
 */
final class Corroboration {

	/** How alike two nodes are that something more than their name speaks for. */
	static final double SCORE = 0.9;

	private final Map<String, Extract> extracts;
	private final Basis basis;
	/** By municipality and node, the names of the nodes at the other ends; made for those that are asked about. */
	private final Map<String, Map<String, Set<String>>> joined = new HashMap<>();

	Corroboration(Map<String, Extract> extracts, Basis basis) {
		this.extracts = extracts;
		this.basis = basis;
	}

	boolean speaksFor(Pair pair) {
		if (pair.a().kind() != RegionalItemKind.NODE || !pair.a().name().key().equals(pair.b().name().key())) {
			return false;
		}
		return namesMunicipality(pair.a(), pair.b()) || !Collections.disjoint(joined(pair.a()), joined(pair.b()));
	}

	private boolean namesMunicipality(SourceObject a, SourceObject b) {
		return List.of(a, b).stream().map(object -> Name.of(basis.name(object.municipality())))
				.anyMatch(municipality -> !municipality.isNone() && a.name().words().containsAll(municipality.words()));
	}

	private Set<String> joined(SourceObject node) {
		return joined.computeIfAbsent(node.municipality(), code -> joined(extracts.get(code))).getOrDefault(node.id(), Set.of());
	}

	private static Map<String, Set<String>> joined(Extract extract) {
		Map<String, Set<String>> joined = new HashMap<>();
		for (SourceObject object : extract.objects()) {
			if (object.kind() == RegionalItemKind.CONNECTION) {
				join(object.ends().get(0), object.ends().get(1), joined);
				join(object.ends().get(1), object.ends().get(0), joined);
			}
		}
		return joined;
	}

	private static void join(End node, End other, Map<String, Set<String>> joined) {
		if (!other.name().isNone() && !other.name().isEverywhere()) {
			joined.computeIfAbsent(node.id(), id -> new HashSet<>()).add(other.name().key());
		}
	}
}
