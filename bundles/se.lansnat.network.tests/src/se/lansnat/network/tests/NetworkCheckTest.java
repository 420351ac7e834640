package se.lansnat.network.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.model.NodeKind;
import se.lansnat.network.Loss;
import se.lansnat.network.Network;
import se.lansnat.network.NetworkCheck;
import se.lansnat.network.NetworkConnection;
import se.lansnat.network.NetworkNode;
import se.lansnat.network.NetworkReport;
import se.lansnat.network.Violation;

class NetworkCheckTest {

	private static List<String> rules(Network network) {
		return NetworkCheck.of(network).violations().stream().map(v -> (v.rule() + " " + v.object()).strip()).toList();
	}

	@Test
	void theCriticalPartsOfATreeAreFound() {
		Network network = Networks.of(List.of("R NATIONAL* 0", "A SUB 40", "B SUB 70", "C SUB 0", "X SUB 5"),
				List.of("ra R A 1 ? d", "ab A B 1 ?", "bc B C 1 ? d"));
		NetworkReport report = NetworkCheck.of(network);
		assertThat(report.unservedNodes()).containsExactly("X");
		assertThat(report.criticalConnections()).containsExactly(new Loss("ab", 70), new Loss("ra", 110));
		assertThat(report.criticalNodes()).containsExactly(new Loss("A", 110), new Loss("B", 70), new Loss("R", 110));
		assertThat(report.criticalDucts()).containsExactly(new Loss("d", 110));
		assertThat(rules(network)).containsExactly("outage-over-100-households A", "outage-over-100-households R",
				"outage-over-100-households d", "outage-over-100-households ra");
	}

	@Test
	void aRingLosesOnlyTheNodeThatFails() {
		Network network = Networks.of(List.of("R NATIONAL* 0", "S NATIONAL* 0", "A SUB 40", "B SUB 70"),
				List.of("ra R A 1 ?", "ab A B 1 ?", "bs B S 1 ?"));
		NetworkReport report = NetworkCheck.of(network);
		assertThat(report.criticalConnections()).isEmpty();
		assertThat(report.criticalNodes()).containsExactly(new Loss("A", 40), new Loss("B", 70));
		assertThat(report.violations()).isEmpty();
	}

	@Test
	void twoConnectionsInOneDuctAreNotTwoWays() {
		List<String> nodes = List.of("A MAIN 25000", "B MAIN 25000");
		assertThat(rules(Networks.of(nodes, List.of("x A B 1 ?", "y A B 1 ?")))).containsExactly("no-root");
		assertThat(rules(Networks.of(nodes, List.of("x A B 1 ? d", "y A B 1 ? d")))).containsExactly("main-node-two-ways A",
				"main-node-two-ways B", "no-root");
	}

	@Test
	void thePairThatAShortestFirstWayWouldMissIsFound() {
		// The direct way A-1-B shares a duct with each of the others, which are separate from one another.
		Network network = Networks.of(List.of("A MAIN 25000", "B MAIN 25000", "1 - 0", "2 - 0", "3 - 0"),
				List.of("a1 A 1 1 ? d e", "b1 1 B 1 ?", "a2 A 2 9 ? d", "b2 2 B 9 ?", "a3 A 3 9 ? e", "b3 3 B 9 ?"));
		assertThat(rules(network)).containsExactly("no-root");
	}

	@Test
	void areaAndPropertyNodesNeedTwoDifferentEnds() {
		assertThat(rules(Networks.of(List.of("R -* 0", "M MAIN 30000", "N MAIN 30000", "A AREA 0", "P PROPERTY 0"),
				List.of("1 R M 1 ?", "2 R N 1 ?", "3 M N 1 ?", "4 M A 1 ?", "5 M A 1 ?", "6 A P 1 ?"))))
				.contains("area-node-two-main A", "property-node-two-area P").doesNotContain("main-node-two-ways M");
		assertThat(rules(Networks.of(List.of("M MAIN 30000", "N MAIN 30000", "A AREA 0"),
				List.of("3 M N 1 ?", "4 M A 1 ?", "5 N A 1 ?")))).doesNotContain("area-node-two-main A");
	}

	@Test
	void aMeshedNetworkWithASingleEndIsDecided() {
		List<String> nodes = new ArrayList<>(List.of("P PROPERTY 0", "Z AREA 0"));
		List<String> connections = new ArrayList<>(List.of("p1 P n0_0 1 ?", "p2 P n8_8 1 ?", "z1 Z n0_8 1 ?", "z2 Z n8_0 1 ?"));
		for (int x = 0; x < 9; x++) {
			for (int y = 0; y < 9; y++) {
				nodes.add("n" + x + "_" + y + " SUB 0");
				if (x > 0) {
					connections.add("x" + x + "_" + y + " n" + (x - 1) + "_" + y + " n" + x + "_" + y + " 1 ?");
				}
				if (y > 0) {
					connections.add("y" + x + "_" + y + " n" + x + "_" + (y - 1) + " n" + x + "_" + y + " 1 ?");
				}
			}
		}
		String message = NetworkCheck.of(Networks.of(List.of("P PROPERTY 0"), List.of())).violations().getLast().message();
		assertThat(NetworkCheck.of(Networks.of(nodes, connections)).violations())
				.filteredOn(violation -> violation.rule().equals("property-node-two-area")).extracting(Violation::message)
				.containsExactly(message);
		nodes.add("Y AREA 0");
		connections.add("y1 Y n4_4 1 ?");
		assertThat(rules(Networks.of(nodes, connections))).doesNotContain("property-node-two-area P");
	}

	@Test
	void sizesOfMainNodesAreJudgedAsEntered() {
		assertThat(rules(Networks.of(List.of("R MAIN* 19999", "S MAIN* 20000", "T MAIN* 40001"), List.of())))
				.filteredOn(rule -> rule.startsWith("main-node-size")).containsExactly("main-node-size R", "main-node-size T");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void agreesWithThePlainComputation(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 400; round++) {
			Network network = Networks.random(random, 7);
			NetworkReport report = NetworkCheck.of(network);
			PlainWays all = new PlainWays(network, Set.of(), Set.of());
			assertThat(report.unservedNodes()).containsExactlyElementsOf(
					network.nodes().stream().map(NetworkNode::id).filter(id -> !all.isServed(id)).toList());
			List<Loss> nodes = new ArrayList<>();
			network.nodes().forEach(n -> lose(nodes, n.id(), all, new PlainWays(network, Set.of(n.id()), Set.of())));
			assertThat(report.criticalNodes()).isEqualTo(nodes);
			List<Loss> connections = new ArrayList<>();
			network.connections().forEach(c -> lose(connections, c.id(), all, new PlainWays(network, Set.of(), Set.of(c.id()))));
			assertThat(report.criticalConnections()).isEqualTo(connections);
			List<Loss> ducts = new ArrayList<>();
			network.connections().stream().flatMap(c -> c.shared().stream()).distinct().sorted().forEach(duct -> lose(ducts, duct, all,
					new PlainWays(network, Set.of(), network.connections().stream().filter(c -> c.shared().contains(duct))
							.map(NetworkConnection::id).collect(Collectors.toSet()))));
			assertThat(report.criticalDucts()).isEqualTo(ducts);
			assertThat(report.violations().stream().filter(v -> v.rule().contains("-two-")).map(v -> v.rule() + " " + v.object()).toList())
					.isEqualTo(tooFewWays(network));
			assertThat(report.violations()).isSortedAccordingTo(Comparator.comparing(Violation::rule).thenComparing(Violation::object));
		}
	}

	private static void lose(List<Loss> losses, String id, PlainWays before, PlainWays after) {
		long lost = before.servedHouseholds() - after.servedHouseholds();
		if (lost > 0) {
			losses.add(new Loss(id, lost));
		}
	}

	/** One way as lists of what it passes; every pair of ways of a node is looked at. */
	private record Way(Set<String> inner, Set<String> connections, Set<String> shared, String end) {

		boolean isApartFrom(Way other, boolean differentEnds) {
			return apart(inner, other.inner) && apart(connections, other.connections) && apart(shared, other.shared)
					&& !(differentEnds && end.equals(other.end));
		}

		private static boolean apart(Set<String> one, Set<String> other) {
			return one.stream().noneMatch(other::contains);
		}
	}

	private static List<String> tooFewWays(Network network) {
		List<String> found = new ArrayList<>();
		for (NetworkNode node : network.nodes()) {
			NodeKind kind = node.kind().orElse(null);
			Predicate<NetworkNode> target = kind == NodeKind.MAIN ? n -> n.root() || n.kind().filter(NodeKind.MAIN::equals).isPresent()
					: n -> n.kind().filter((kind == NodeKind.AREA ? NodeKind.MAIN : NodeKind.AREA)::equals).isPresent();
			String rule = kind == NodeKind.MAIN ? "main-node-two-ways" : kind == NodeKind.AREA ? "area-node-two-main" : "property-node-two-area";
			if (kind == NodeKind.MAIN || kind == NodeKind.AREA || kind == NodeKind.PROPERTY) {
				List<Way> ways = new ArrayList<>();
				walk(network, node.id(), node.id(), target, new Way(Set.of(), Set.of(), Set.of(), ""), ways);
				if (ways.stream().noneMatch(a -> ways.stream().anyMatch(b -> a.isApartFrom(b, kind != NodeKind.MAIN)))) {
					found.add(rule + " " + node.id());
				}
			}
		}
		found.sort(null);
		return found;
	}

	private static void walk(Network network, String start, String at, Predicate<NetworkNode> target, Way way, List<Way> ways) {
		for (NetworkConnection c : network.connections()) {
			String next = c.from().equals(at) ? c.to() : c.to().equals(at) ? c.from() : at;
			if (next.equals(at) || next.equals(start) || way.inner().contains(next)) {
				continue;
			}
			boolean arrived = network.nodes().stream().filter(n -> n.id().equals(next)).anyMatch(target);
			Way longer = new Way(arrived ? way.inner() : with(way.inner(), Set.of(next)), with(way.connections(), Set.of(c.id())),
					with(way.shared(), c.shared()), next);
			if (arrived) {
				ways.add(longer);
			} else {
				walk(network, start, next, target, longer, ways);
			}
		}
	}

	private static Set<String> with(Set<String> set, Set<String> more) {
		Set<String> both = new HashSet<>(set);
		both.addAll(more);
		return both;
	}
}
