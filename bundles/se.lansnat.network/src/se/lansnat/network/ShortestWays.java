package se.lansnat.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The shortest way of every node to a root. Where ways are equally long, the one whose first connection from the node has the smaller
 * id is taken, so that each node has one way and the ways form trees.
 */
final class ShortestWays {

	static final int NONE = -1;

	private record Entry(Distance distance, int node) implements Comparable<Entry> {

		@Override
		public int compareTo(Entry other) {
			int order = distance.compareTo(other.distance);
			return order != 0 ? order : Integer.compare(node, other.node);
		}
	}

	private final Network network;
	private final Distance[] distance;
	private final int[] via;

	private ShortestWays(Network network, Distance[] distance, int[] via) {
		this.network = network;
		this.distance = distance;
		this.via = via;
	}

	static ShortestWays of(Network network) {
		int size = network.nodes().size();
		ShortestWays ways = new ShortestWays(network, new Distance[size], new int[size]);
		Arrays.fill(ways.via, NONE);
		PriorityQueue<Entry> queue = new PriorityQueue<>();
		for (int n = 0; n < size; n++) {
			if (network.nodes().get(n).root()) {
				ways.distance[n] = Distance.ZERO;
				queue.add(new Entry(Distance.ZERO, n));
			}
		}
		ways.settle(queue, Set.of());
		return ways;
	}

	boolean isServed(int node) {
		return distance[node] != null;
	}

	/** How far a node has to a root, null where it reaches none. */
	Distance distance(int node) {
		return distance[node];
	}

	/** The connection that the way of a node begins with, or {@link #NONE} for a root or a node that reaches none. */
	int via(int node) {
		return via[node];
	}

	/** {@return the nodes whose way an outage breaks, those that fail first} */
	Set<Integer> broken(Outage outage) {
		List<Integer> found = new ArrayList<>();
		if (outage.node() != NONE && isServed(outage.node())) {
			found.add(outage.node());
		}
		for (int c : outage.connections()) {
			for (int n : network.ends(c)) {
				if (via[n] == c) {
					found.add(n);
				}
			}
		}
		Set<Integer> broken = new LinkedHashSet<>(found);
		for (int i = 0; i < found.size(); i++) {
			int node = found.get(i);
			for (int c : network.at(node)) {
				int other = network.across(c, node);
				if (via[other] == c && other != node && broken.add(other)) {
					found.add(other);
				}
			}
		}
		return broken;
	}

	/** The ways that are left; those of all nodes but the broken ones are as before. */
	ShortestWays without(Outage outage, Set<Integer> broken) {
		ShortestWays ways = new ShortestWays(network, distance.clone(), via.clone());
		Set<Integer> failed = new HashSet<>();
		for (int c : outage.connections()) {
			failed.add(c);
		}
		for (int node : broken) {
			ways.distance[node] = null;
			ways.via[node] = NONE;
		}
		PriorityQueue<Entry> queue = new PriorityQueue<>();
		for (int node : broken) {
			boolean stands = node != outage.node();
			if (stands && network.nodes().get(node).root()) {
				ways.reach(node, Distance.ZERO, NONE, queue);
			}
			for (int c : network.at(node)) {
				int other = network.across(c, node);
				if (stands && !failed.contains(c) && !broken.contains(other) && isServed(other)) {
					ways.reach(node, distance[other].plus(network.connections().get(c).lengthM()), c, queue);
				}
			}
		}
		ways.settle(queue, failed);
		return ways;
	}

	private void settle(PriorityQueue<Entry> queue, Set<Integer> failed) {
		while (!queue.isEmpty()) {
			Entry entry = queue.poll();
			if (entry.distance() != distance[entry.node()]) {
				continue;
			}
			for (int c : network.at(entry.node())) {
				if (!failed.contains(c)) {
					Optional<BigDecimal> length = network.connections().get(c).lengthM();
					reach(network.across(c, entry.node()), entry.distance().plus(length), c, queue);
				}
			}
		}
	}

	private void reach(int node, Distance found, int connection, PriorityQueue<Entry> queue) {
		int order = distance[node] == null ? -1 : found.compareTo(distance[node]);
		if (order < 0) {
			distance[node] = found;
			via[node] = connection;
			queue.add(new Entry(found, node));
		} else if (order == 0 && connection < via[node]) {
			via[node] = connection;
		}
	}
}
