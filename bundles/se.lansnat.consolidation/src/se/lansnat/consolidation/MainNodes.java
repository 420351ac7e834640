package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.lansnat.model.NodeKind;
import se.lansnat.model.RegionalItemKind;

/**
 * Finds main nodes of different municipalities where one would do: small municipalities may share one (SOU 2000:111, 2.2). Near means
 * within {@link #NEAR_M} of each other, by their own places or else by the middle of their municipalities; or joined by a connection,
 * where the place of one is not known.
 */
final class MainNodes {

	/** How far apart two main nodes may be for one to do for both, in metres. A figure of ours: the source gives none. */
	static final double NEAR_M = 30_000;
	/** How far apart the middles of their municipalities may be where that is all there is. */
	private static final double NEAR_BY_MIDDLE_M = 45_000;
	/** Cells in degrees, wider than both in all of Sweden. */
	private static final double CELL_LATITUDE = 0.5;
	private static final double CELL_LONGITUDE = 1.25;

	private static final String MAIN = NodeKind.MAIN.getLiteral();

	private final Intake intake;
	private final Groups groups;
	private final Homes homes;

	MainNodes(Intake intake, Groups groups, Homes homes) {
		this.intake = intake;
		this.groups = groups;
		this.homes = homes;
	}

	void find(Conflicts conflicts) {
		Map<Long, List<SourceObject>> cells = new HashMap<>();
		List<SourceObject> main = main();
		main.forEach(node -> cells.computeIfAbsent(cell(spot(node), 0, 0), key -> new ArrayList<>()).add(node));
		Set<String> asked = new HashSet<>();
		groups.open().forEach(pair -> asked.add(pair.key()));
		for (SourceObject one : main) {
			for (SourceObject other : around(one, cells)) {
				if (one.id().compareTo(other.id()) < 0 && near(one, other)) {
					compare(one, other, asked, conflicts);
				}
			}
		}
		if (main.stream().anyMatch(node -> node.spot() == null)) {
			joined(main, asked, conflicts);
		}
	}

	/** All main nodes with households, each thing once: as the municipality describes it that it stands in. */
	private List<SourceObject> main() {
		List<SourceObject> main = new ArrayList<>();
		for (Extract extract : intake.extracts()) {
			extract.mainNodes().stream().filter(node -> description(node) == node).forEach(main::add);
		}
		return main;
	}

	private SourceObject description(SourceObject node) {
		Group group = groups.together(node);
		if (group == null) {
			return node;
		}
		List<SourceObject> main = group.members().stream().filter(MainNodes::isMain).toList();
		String home = homes.of(node).orElse("");
		return main.stream().filter(member -> member.municipality().equals(home)).findFirst().orElse(main.isEmpty() ? node : main.getFirst());
	}

	/** {@return whether an object is a main node of which it is known how many households it serves} */
	static boolean isMain(SourceObject object) {
		return object.kind() == RegionalItemKind.NODE && MAIN.equals(object.value("kind")) && object.value("households") != null;
	}

	private void compare(SourceObject one, SourceObject other, Set<String> asked, Conflicts conflicts) {
		long households = (Long) one.value("households") + (Long) other.value("households");
		if (households <= ProgrammeGaps.MAIN_NODE_MOST && !one.municipality().equals(other.municipality())
				&& !(one.neighbour() && other.neighbour()) && asked.add(Pair.key(one, other))) {
			conflicts.mainNodes(one, other, households);
		}
	}

	private boolean near(SourceObject one, SourceObject other) {
		Spot a = spot(one);
		Spot b = spot(other);
		double reach = one.spot() != null && other.spot() != null ? NEAR_M : NEAR_BY_MIDDLE_M;
		return a != null && b != null && a.distance(b) <= reach;
	}

	private Spot spot(SourceObject node) {
		return node.spot() != null ? node.spot() : intake.of(node.municipality()).places().middle();
	}

	/** Main nodes with a line between them, where nobody knows how far apart they are. */
	private void joined(List<SourceObject> main, Set<String> asked, Conflicts conflicts) {
		Set<SourceObject> lines = new HashSet<>();
		intake.extracts().forEach(extract -> lines.addAll(extract.lines().leaving()));
		for (SourceObject node : main) {
			Group group = groups.together(node);
			List<SourceObject> descriptions = group == null ? List.of(node) : group.members();
			descriptions.forEach(description -> lines.addAll(SharedLines.at(description, intake)));
		}
		for (SourceObject line : lines) {
			SourceObject from = main(intake.node(line.ends().get(0)));
			SourceObject to = main(intake.node(line.ends().get(1)));
			if (from != null && to != null && (from.spot() == null || to.spot() == null)) {
				compare(from, to, asked, conflicts);
			}
		}
	}

	/** The description of a node that counts, if it is a main node; null if not. */
	private SourceObject main(SourceObject node) {
		SourceObject description = node == null || node.kind() != RegionalItemKind.NODE ? null : description(node);
		return description != null && isMain(description) ? description : null;
	}

	private static long cell(Spot spot, int north, int east) {
		return spot == null ? Long.MIN_VALUE
				: ((long) Math.floor(spot.latitude() / CELL_LATITUDE) + north) * 1_000 + (long) Math.floor(spot.longitude() / CELL_LONGITUDE)
						+ east;
	}

	private List<SourceObject> around(SourceObject node, Map<Long, List<SourceObject>> cells) {
		Spot spot = spot(node);
		List<SourceObject> around = new ArrayList<>();
		for (int north = -1; spot != null && north <= 1; north++) {
			for (int east = -1; east <= 1; east++) {
				around.addAll(cells.getOrDefault(cell(spot, north, east), List.of()));
			}
		}
		return around;
	}
}
