package se.lansnat.consolidation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import se.lansnat.consolidation.SourceObject.End;
import se.lansnat.model.RegionalItemKind;

/**
 * Which municipality a node stands in that several programmes describe: whoever leads a connection over the border describes the node
 * on the other side too. Its name tells, or the nearest locality, or else who leads more connections and segments to it.
 */
final class Homes {

	private final Map<String, Extract> extracts;
	private final Grouping grouping;
	private final Basis basis;
	private final Map<Group, Optional<String>> known = new HashMap<>();
	private Map<String, Integer> lines;

	Homes(Map<String, Extract> extracts, Grouping grouping, Basis basis) {
		this.extracts = extracts;
		this.grouping = grouping;
		this.basis = basis;
	}

	/** {@return the code of the municipality that a node stands in; empty where nothing tells} */
	Optional<String> of(SourceObject node) {
		Group group = grouping.together(node);
		return group == null ? Optional.of(node.municipality()) : known.computeIfAbsent(group, this::home);
	}

	private Optional<String> home(Group group) {
		List<SourceObject> members = group.members();
		return only(members.stream().filter(this::bearsNameOfMunicipality))
				.or(() -> only(members.stream().filter(this::bearsNameOfLocality))).or(() -> nearest(members)).or(() -> busiest(members));
	}

	private static Optional<String> only(Stream<SourceObject> members) {
		List<SourceObject> found = members.toList();
		return found.size() == 1 ? Optional.of(found.getFirst().municipality()) : Optional.empty();
	}

	private boolean bearsNameOfMunicipality(SourceObject node) {
		Name municipality = Name.of(basis.name(node.municipality()));
		return !municipality.isNone() && node.name().words().containsAll(municipality.words());
	}

	private boolean bearsNameOfLocality(SourceObject node) {
		return !node.name().isNone() && places(node).anyMatch(place -> place.name().key().equals(node.name().key()));
	}

	private Optional<String> nearest(List<SourceObject> members) {
		return least(members, node -> node.spot() == null ? Double.NaN
				: places(node).filter(place -> place.spot() != null).mapToDouble(place -> place.spot().distance(node.spot())).min()
						.orElse(Double.NaN));
	}

	/** One that leads nothing to the node describes it because it is its own. */
	private Optional<String> busiest(List<SourceObject> members) {
		if (lines == null) {
			lines = lines();
		}
		return least(members, node -> -lines.getOrDefault(node.id(), Integer.MAX_VALUE));
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

	private Stream<SourceObject> places(SourceObject node) {
		Comparator<RegionalItemKind> order = Comparator.naturalOrder();
		return extracts.get(node.municipality()).objects().stream()
				.takeWhile(object -> order.compare(object.kind(), RegionalItemKind.AREA) <= 0);
	}

	private Map<String, Integer> lines() {
		Map<String, Integer> count = new HashMap<>();
		for (Extract extract : extracts.values()) {
			extract.lines().stream().flatMap(line -> line.ends().stream()).map(End::id).forEach(id -> count.merge(id, 1, Integer::sum));
		}
		return count;
	}
}
