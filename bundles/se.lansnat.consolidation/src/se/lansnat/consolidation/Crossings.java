package se.lansnat.consolidation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import se.lansnat.consolidation.SourceObject.End;
import se.lansnat.model.RegionalItemKind;

/**
 * Finds connections over a border that only one side knows of: those to a node that another programme has, be it referred to or
 * described once more.
 */
final class Crossings {

	private static final List<String> ENDS = List.of("from", "to");
	private static final String ELSEWHERE = "Elsewhere";

	private final Intake intake;
	private final Groups groups;
	private final Homes homes;
	private final Set<String> asked = new HashSet<>();

	Crossings(Intake intake, Groups groups, Homes homes) {
		this.intake = intake;
		this.groups = groups;
		this.homes = homes;
		for (Pair pair : groups.open()) {
			asked.add(pair.a().id() + pair.b().municipality());
			asked.add(pair.b().id() + pair.a().municipality());
		}
	}

	void find(SharedLines lines, Conflicts conflicts) {
		for (SharedLines.Line shared : lines.all()) {
			if (shared.line().kind() == RegionalItemKind.CONNECTION) {
				find(shared.line(), shared.nodes(), conflicts);
			}
		}
	}

	private void find(SourceObject connection, List<SourceObject> nodes, Conflicts conflicts) {
		String told = "";
		for (int i = 0; i < ENDS.size(); i++) {
			End end = connection.ends().get(i);
			boolean refers = !end.municipality().equals(connection.municipality());
			Optional<SourceObject> node = Optional.ofNullable(nodes.get(i));
			String other = refers ? end.municipality() : node.flatMap(homes::of).orElse("");
			if (crosses(connection, other) && !isKnown(connection, other) && !told.equals(other)) {
				told = other;
				conflicts.oneSided(connection, other, refers ? ENDS.get(i) + ELSEWHERE : ENDS.get(i),
						node.map(SourceObject::label).orElseGet(() -> end.name().key()));
			}
		}
	}

	/** Whether a municipality is another whose programme is here; of one that is not, nobody can say what it knows. */
	private boolean crosses(SourceObject connection, String other) {
		return !other.equals(connection.municipality()) && intake.contains(other) && !(connection.neighbour() && intake.of(other).neighbour());
	}

	private boolean isKnown(SourceObject connection, String municipality) {
		Group group = groups.together(connection);
		return asked.contains(connection.id() + municipality)
				|| group != null && group.members().stream().anyMatch(member -> member.municipality().equals(municipality));
	}
}
