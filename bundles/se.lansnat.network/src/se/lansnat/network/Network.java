package se.lansnat.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Nodes and connections, numbered in the order of their ids (by code point), so that results do not depend on the order of input. */
public final class Network {

	/** By code point, as everywhere where ids decide. */
	static final Comparator<String> BY_ID = (a, b) -> {
		int i = 0;
		while (i < a.length() && i < b.length() && a.codePointAt(i) == b.codePointAt(i)) {
			i += Character.charCount(a.codePointAt(i));
		}
		return i < a.length() && i < b.length() ? Integer.compare(a.codePointAt(i), b.codePointAt(i))
				: Integer.compare(a.length(), b.length());
	};

	private final List<NetworkNode> nodes;
	private final List<NetworkConnection> connections;
	private final int[][] ends;
	private final int[][] incident;
	private final Map<String, int[]> shared = new TreeMap<>(BY_ID);

	/**
	 * A network.
	 *
	 * @param nodes       with ids of their own
	 * @param connections with ids of their own, between those nodes
	 * @throws IllegalArgumentException if an id is there twice or a connection names a node that is not there
	 */
	public Network(List<NetworkNode> nodes, List<NetworkConnection> connections) {
		this.nodes = nodes.stream().sorted(Comparator.comparing(NetworkNode::id, BY_ID)).toList();
		this.connections = connections.stream().sorted(Comparator.comparing(NetworkConnection::id, BY_ID)).toList();
		Map<String, Integer> numbers = new HashMap<>();
		for (NetworkNode node : this.nodes) {
			if (numbers.put(node.id(), numbers.size()) != null) {
				throw new IllegalArgumentException("Node twice: " + node.id());
			}
		}
		this.ends = new int[this.connections.size()][];
		List<List<Integer>> at = new ArrayList<>();
		this.nodes.forEach(node -> at.add(new ArrayList<>()));
		Map<String, List<Integer>> groups = new HashMap<>();
		for (int c = 0; c < ends.length; c++) {
			NetworkConnection connection = this.connections.get(c);
			if (c > 0 && connection.id().equals(this.connections.get(c - 1).id())) {
				throw new IllegalArgumentException("Connection twice: " + connection.id());
			}
			ends[c] = new int[] { number(numbers, connection.from()), number(numbers, connection.to()) };
			at.get(ends[c][0]).add(c);
			if (ends[c][0] != ends[c][1]) {
				at.get(ends[c][1]).add(c);
			}
			for (String group : connection.shared()) {
				groups.computeIfAbsent(group, key -> new ArrayList<>()).add(c);
			}
		}
		this.incident = at.stream().map(Network::ints).toArray(int[][]::new);
		groups.forEach((group, members) -> shared.put(group, ints(members)));
	}

	/** {@return the nodes by id} */
	public List<NetworkNode> nodes() {
		return nodes;
	}

	/** {@return the connections by id} */
	public List<NetworkConnection> connections() {
		return connections;
	}

	/** {@return segments and ducts with the numbers of the connections that lie in them, by id} */
	Map<String, int[]> shared() {
		return shared;
	}

	/** {@return the numbers of the connections at a node, ascending} */
	int[] at(int node) {
		return incident[node];
	}

	/** {@return the numbers of the nodes that a connection joins} */
	int[] ends(int connection) {
		return ends[connection];
	}

	/** {@return the node that a connection leads to from another} */
	int across(int connection, int node) {
		return ends[connection][0] == node ? ends[connection][1] : ends[connection][0];
	}

	private static int number(Map<String, Integer> numbers, String id) {
		Integer number = numbers.get(id);
		if (number == null) {
			throw new IllegalArgumentException("No such node: " + id);
		}
		return number;
	}

	private static int[] ints(List<Integer> list) {
		return list.stream().mapToInt(Integer::intValue).toArray();
	}
}
