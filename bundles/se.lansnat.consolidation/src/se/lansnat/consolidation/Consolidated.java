package se.lansnat.consolidation;

import java.util.List;

import se.lansnat.model.RegionalItemKind;

/**
 * What came out of a consolidation. Equal input gives equal results, whatever the order it came in.
 *
 * @param municipalities how many programmes were consolidated, without those of neighbouring counties
 * @param items          everything that the programmes describe, each thing once, by municipality of its first source, kind and id
 * @param matches        descriptions that were taken as one without asking, by score and id
 * @param conflicts      where the programmes contradict each other, decided or not, by kind and id
 * @param gaps           what is missing, by municipality, section and code
 * @param candidates     connections that nobody will build, by id
 */
public record Consolidated(int municipalities, List<Item> items, List<Match> matches, List<Conflict> conflicts, List<Gap> gaps,
		List<PotCandidate> candidates) {

	/** Keeps the lists as they are now. */
	public Consolidated {
		items = List.copyOf(items);
		matches = List.copyOf(matches);
		conflicts = List.copyOf(conflicts);
		gaps = List.copyOf(gaps);
		candidates = List.copyOf(candidates);
	}

	/**
	 * How many things of a kind there are.
	 *
	 * @param kind any kind
	 * @return the number, each thing once however many programmes describe it
	 */
	public long count(RegionalItemKind kind) {
		return items.stream().filter(item -> item.kind() == kind).count();
	}

	/** {@return the conflicts that somebody has to decide: those without a decision, or with one whose grounds have changed} */
	public List<Conflict> open() {
		return conflicts.stream().filter(Conflict::isOpen).toList();
	}
}
