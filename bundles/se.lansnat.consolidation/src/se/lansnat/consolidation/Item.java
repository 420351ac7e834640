package se.lansnat.consolidation;

import java.util.List;
import java.util.Map;

import se.lansnat.model.RegionalItemKind;

/**
 * One thing in the county with all that the programmes say of it.
 *
 * @param kind    what it is
 * @param name    what it is called
 * @param sources the objects that describe it, by municipality and id; at least one
 * @param values  what holds of it, by name of the feature: what the sources agree on, or what was decided; a feature that they do not
 *                agree on and nobody has decided is missing
 */
public record Item(RegionalItemKind kind, String name, List<Source> sources, Map<String, Object> values) {

	/** Keeps the sources as they are now. */
	public Item {
		sources = List.copyOf(sources);
	}

	/** {@return the codes of the municipalities that describe it, ascending} */
	public List<String> municipalities() {
		return sources.stream().map(Source::municipality).distinct().toList();
	}

	/** {@return the UUID of its first source, which names it in findings} */
	public String id() {
		return sources.getFirst().object();
	}
}
