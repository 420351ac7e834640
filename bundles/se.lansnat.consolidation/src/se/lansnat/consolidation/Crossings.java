package se.lansnat.consolidation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.lansnat.consolidation.SourceObject.End;
import se.lansnat.model.RegionalItemKind;

/** Finds connections over a border that only one side knows of. */
final class Crossings {

	private static final List<String> FEATURES = List.of("fromElsewhere", "toElsewhere");

	private final Map<String, Extract> extracts;
	private final Grouping grouping;
	private final Set<String> asked = new HashSet<>();

	Crossings(Map<String, Extract> extracts, Grouping grouping) {
		this.extracts = extracts;
		this.grouping = grouping;
		for (Pair pair : grouping.open()) {
			asked.add(pair.a().id() + pair.b().municipality());
			asked.add(pair.b().id() + pair.a().municipality());
		}
	}

	void find(Conflicts conflicts) {
		for (Extract extract : extracts.values()) {
			for (SourceObject object : extract.objects()) {
				if (object.kind() == RegionalItemKind.CONNECTION) {
					for (int i = 0; i < FEATURES.size(); i++) {
						End end = object.ends().get(i);
						if (crosses(object, end) && !isKnown(object, end.municipality())) {
							conflicts.oneSided(object, end, FEATURES.get(i), label(end));
						}
					}
				}
			}
		}
	}

	/** Whether an end is in another programme that is here; of one that is not, nobody can say what it knows. */
	private boolean crosses(SourceObject connection, End end) {
		boolean elsewhere = !end.municipality().isEmpty() && !end.municipality().equals(connection.municipality())
				&& extracts.containsKey(end.municipality());
		return elsewhere && !(connection.neighbour() && isNeighbour(end.municipality()));
	}

	private boolean isNeighbour(String municipality) {
		List<SourceObject> objects = extracts.get(municipality).objects();
		return !objects.isEmpty() && objects.getFirst().neighbour();
	}

	private boolean isKnown(SourceObject connection, String municipality) {
		Group group = grouping.together(connection);
		return asked.contains(connection.id() + municipality)
				|| group != null && group.members().stream().anyMatch(member -> member.municipality().equals(municipality));
	}

	private String label(End end) {
		SourceObject node = extracts.get(end.municipality()).byId().get(end.id());
		return node != null ? node.label() : end.name().key();
	}
}
