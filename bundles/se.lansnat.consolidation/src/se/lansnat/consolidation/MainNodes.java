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
 * within {@link #NEAR_M} of each other, by their own places or the middle of their municipalities; where that is not known, joined by a
 * connection.
 */
final class MainNodes {

	/** How far apart two main nodes may be for one to do for both, in metres. A figure of ours: the source gives none. */
	static final double NEAR_M = 30_000;

	private static final String MAIN = NodeKind.MAIN.getLiteral();

	private final Map<String, Extract> extracts;
	private final ConnectionMatching connections;
	private final Grouping grouping;

	MainNodes(Map<String, Extract> extracts, ConnectionMatching connections, Grouping grouping) {
		this.extracts = extracts;
		this.connections = connections;
		this.grouping = grouping;
	}

	void find(Conflicts conflicts) {
		Set<String> asked = new HashSet<>();
		grouping.open().forEach(pair -> asked.add(pair.question()));
		List<SourceObject> main = new ArrayList<>();
		for (Extract extract : extracts.values()) {
			extract.objects().stream().filter(MainNodes::isMain).forEach(main::add);
		}
		Map<Long, List<SourceObject>> cells = new HashMap<>();
		main.forEach(node -> cells.computeIfAbsent(cell(spot(node), 0, 0), key -> new ArrayList<>()).add(node));
		Set<String> joined = joined(main);
		for (SourceObject one : main) {
			for (SourceObject other : around(one, cells, main)) {
				long households = (Long) one.value("households") + (Long) other.value("households");
				boolean apart = one.id().compareTo(other.id()) < 0 && !one.municipality().equals(other.municipality())
						&& !(one.neighbour() && other.neighbour()) && !grouping.areOne(one, other)
						&& !asked.contains(Pair.question(one.id(), other.id()));
				if (apart && households <= ProgrammeGaps.MAIN_NODE_MOST && near(one, other, joined)) {
					conflicts.mainNodes(one, other, households);
				}
			}
		}
	}

	private static boolean isMain(SourceObject object) {
		return object.kind() == RegionalItemKind.NODE && MAIN.equals(object.value("kind")) && object.value("households") != null;
	}

	private boolean near(SourceObject one, SourceObject other, Set<String> joined) {
		Spot a = spot(one);
		Spot b = spot(other);
		return a == null || b == null ? joined.contains(Pair.question(one.id(), other.id())) : a.distance(b) <= NEAR_M;
	}

	private Spot spot(SourceObject node) {
		return node.spot() != null ? node.spot() : extracts.get(node.municipality()).middle();
	}

	/** Pairs of main nodes with a connection between them. */
	private Set<String> joined(List<SourceObject> main) {
		Set<SourceObject> all = new HashSet<>();
		main.stream().filter(node -> spot(node) == null).forEach(all::add);
		Set<String> joined = new HashSet<>();
		if (all.isEmpty()) {
			return joined;
		}
		for (Extract extract : extracts.values()) {
			for (SourceObject connection : extract.objects()) {
				if (connection.kind() == RegionalItemKind.CONNECTION) {
					SourceObject from = connections.node(connection.ends().get(0));
					SourceObject to = connections.node(connection.ends().get(1));
					if (from != null && to != null) {
						joined.add(Pair.question(from.id(), to.id()));
					}
				}
			}
		}
		return joined;
	}

	/** Cells of half a degree of latitude and a whole one of longitude, wider than {@link #NEAR_M} in all of Sweden. */
	private static long cell(Spot spot, int north, int east) {
		return spot == null ? Long.MIN_VALUE
				: ((long) Math.floor(spot.latitude() * 2) + north) * 1_000 + (long) Math.floor(spot.longitude()) + east;
	}

	private List<SourceObject> around(SourceObject node, Map<Long, List<SourceObject>> cells, List<SourceObject> all) {
		Spot spot = spot(node);
		if (spot == null) {
			return all;
		}
		List<SourceObject> around = new ArrayList<>(cells.getOrDefault(Long.MIN_VALUE, List.of()));
		for (int north = -1; north <= 1; north++) {
			for (int east = -1; east <= 1; east++) {
				around.addAll(cells.getOrDefault(cell(spot, north, east), List.of()));
			}
		}
		return around;
	}
}
