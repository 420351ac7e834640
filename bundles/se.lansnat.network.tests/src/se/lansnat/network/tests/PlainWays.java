package se.lansnat.network.tests;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import se.lansnat.network.Network;
import se.lansnat.network.NetworkConnection;
import se.lansnat.network.NetworkNode;

/** The plainest way to shortest ways: sweeps over all connections until nothing changes, with no regard to time. */
final class PlainWays {

	private record Length(int unknown, BigDecimal metres, int hops) {
	}

	private static final Comparator<Length> SHORTER = Comparator.comparingInt(Length::unknown).thenComparing(Length::metres)
			.thenComparingInt(Length::hops);

	private final Map<String, NetworkNode> nodes = new HashMap<>();
	private final List<NetworkConnection> connections;
	private final Map<String, Length> lengths = new HashMap<>();

	PlainWays(Network network, Set<String> failedNodes, Set<String> failedConnections) {
		network.nodes().stream().filter(node -> !failedNodes.contains(node.id())).forEach(node -> nodes.put(node.id(), node));
		connections = network.connections().stream().filter(c -> !failedConnections.contains(c.id()))
				.filter(c -> nodes.containsKey(c.from()) && nodes.containsKey(c.to())).toList();
		nodes.values().stream().filter(NetworkNode::root).forEach(node -> lengths.put(node.id(), new Length(0, BigDecimal.ZERO, 0)));
		boolean changed = true;
		while (changed) {
			changed = false;
			for (NetworkConnection c : connections) {
				changed |= improve(c, c.from(), c.to());
				changed |= improve(c, c.to(), c.from());
			}
		}
	}

	private boolean improve(NetworkConnection c, String start, String end) {
		if (!lengths.containsKey(start)) {
			return false;
		}
		Length old = lengths.get(end);
		Length found = over(c, start);
		if (old == null || SHORTER.compare(found, old) < 0) {
			lengths.put(end, found);
			return true;
		}
		return false;
	}

	private Length over(NetworkConnection c, String start) {
		Length before = lengths.get(start);
		return c.lengthM().map(m -> new Length(before.unknown(), before.metres().add(m), before.hops() + 1))
				.orElse(new Length(before.unknown() + 1, before.metres(), before.hops() + 1));
	}

	boolean isServed(String node) {
		return lengths.containsKey(node);
	}

	long servedHouseholds() {
		return lengths.keySet().stream().mapToLong(id -> nodes.get(id).householdCount()).sum();
	}

	/** Households by connection, each node's way followed anew: at each node the tight connection with the smallest id. */
	Map<String, Long> loads() {
		Map<String, Long> loads = new HashMap<>();
		for (String start : lengths.keySet()) {
			String node = start;
			while (!nodes.get(node).root()) {
				String at = node;
				TreeSet<String> tight = new TreeSet<>();
				Map<String, String> next = new HashMap<>();
				for (NetworkConnection c : connections) {
					String other = c.from().equals(at) ? c.to() : c.to().equals(at) ? c.from() : null;
					if (other != null && lengths.containsKey(other) && SHORTER.compare(over(c, other), lengths.get(at)) == 0) {
						tight.add(c.id());
						next.put(c.id(), other);
					}
				}
				loads.merge(tight.first(), nodes.get(start).householdCount(), Long::sum);
				node = next.get(tight.first());
			}
		}
		return loads;
	}
}
