package se.lansnat.consolidation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Which municipality a node stands in that several programmes describe: whoever leads a connection over the border describes the node
 * on the other side too. Its name tells, or the nearest locality, or else who leads more connections and segments to it.
 */
final class Homes {

	/** All that names and places tell by. */
	record Known(Group group, List<Extract> extracts) {
	}

	private final Intake intake;
	private final Groups groups;
	private final SharedLines lines;
	private final Basis basis;
	private final Kept<Known, Optional<String>> kept;
	private final Map<String, Name> names = new HashMap<>();
	private final Map<Group, Optional<String>> known = new HashMap<>();

	Homes(Intake intake, Groups groups, SharedLines lines, Basis basis, Kept<Known, Optional<String>> kept) {
		this.intake = intake;
		this.groups = groups;
		this.lines = lines;
		this.basis = basis;
		this.kept = kept;
	}

	/** {@return the code of the municipality that a node stands in; empty where nothing tells} */
	Optional<String> of(SourceObject node) {
		Group group = groups.together(node);
		return group == null ? Optional.of(node.municipality()) : known.computeIfAbsent(group, this::home);
	}

	private Optional<String> home(Group group) {
		List<SourceObject> members = group.members();
		List<Extract> extracts = members.stream().map(member -> intake.of(member.municipality())).toList();
		return kept.get(new Known(group, extracts), same -> told(members)).or(() -> busiest(members));
	}

	private Optional<String> told(List<SourceObject> members) {
		return only(members.stream().filter(this::bearsNameOfMunicipality))
				.or(() -> only(members.stream().filter(this::bearsNameOfLocality))).or(() -> nearest(members));
	}

	private static Optional<String> only(Stream<SourceObject> members) {
		List<SourceObject> found = members.toList();
		return found.size() == 1 ? Optional.of(found.getFirst().municipality()) : Optional.empty();
	}

	private boolean bearsNameOfMunicipality(SourceObject node) {
		Name municipality = names.computeIfAbsent(node.municipality(), code -> Name.of(basis.name(code)));
		return !municipality.isNone() && node.name().words().containsAll(municipality.words());
	}

	private boolean bearsNameOfLocality(SourceObject node) {
		return !node.name().isNone() && intake.of(node.municipality()).places().isNamed(node.name());
	}

	private Optional<String> nearest(List<SourceObject> members) {
		return least(members,
				node -> node.spot() == null ? Double.NaN : intake.of(node.municipality()).places().nearest(node.spot()));
	}

	/** One that leads nothing to the node describes it because it is its own. */
	private Optional<String> busiest(List<SourceObject> members) {
		return least(members, node -> {
			int count = SharedLines.at(node, intake).size() + lines.references(node.id());
			return count == 0 ? Integer.MIN_VALUE : -count;
		});
	}

	/** The municipality with the least figure, if all have one and no other has the same. */
	private static Optional<String> least(List<SourceObject> members, ToDoubleFunction<SourceObject> figure) {
		double[] figures = members.stream().mapToDouble(figure).toArray();
		int least = 0;
		boolean single = true;
		for (int i = 0; i < figures.length; i++) {
			if (Double.isNaN(figures[i])) {
				return Optional.empty();
			}
			if (i > 0 && figures[i] <= figures[least]) {
				single = figures[i] < figures[least];
				least = i;
			}
		}
		return single ? Optional.of(members.get(least).municipality()) : Optional.empty();
	}
}
