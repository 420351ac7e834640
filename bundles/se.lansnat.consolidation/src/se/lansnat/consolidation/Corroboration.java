package se.lansnat.consolidation;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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
	private final Map<String, Name> names = new HashMap<>();

	Corroboration(Map<String, Extract> extracts, Basis basis) {
		this.extracts = extracts;
		this.basis = basis;
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
		return extracts.get(node.municipality()).joined().getOrDefault(node.id(), Set.of());
	}
}
