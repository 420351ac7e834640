package se.lansnat.network;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Whether two ways to targets, one from each of two nodes, pass different nodes and connections; ducts are not looked at. A maximum flow
 * of two: a first way, and then a second that may turn parts of the first back (Ford and Fulkerson, with nodes that take one way).
 */
final class TwoWays {

	private static final int NONE = -1;

	private final Network network;
	private final IntPredicate target;
	private final boolean differentEnds;
	private final BitSet usedNodes;
	private final BitSet usedConnections;
	/** The connection by which the first way comes to a node. */
	private final int[] into;
	private int end = NONE;

	/** Neither way passes what is used already; both may begin in a used node. */
	TwoWays(Network network, IntPredicate target, boolean differentEnds, BitSet usedNodes, BitSet usedConnections) {
		this.network = network;
		this.target = target;
		this.differentEnds = differentEnds;
		this.usedNodes = usedNodes;
		this.usedConnections = usedConnections;
		this.into = new int[network.nodes().size()];
		Arrays.fill(into, NONE);
	}

	boolean exist(int first, int second) {
		return findFirst(first) && findSecond(second);
	}

	private boolean findFirst(int first) {
		int[] found = into.clone();
		BitSet seen = (BitSet) usedNodes.clone();
		Deque<Integer> queue = new ArrayDeque<>(List.of(first));
		while (!queue.isEmpty()) {
			int node = queue.poll();
			for (int c : network.at(node)) {
				int next = network.across(c, node);
				if (seen.get(next) || usedConnections.get(c)) {
					continue;
				}
				seen.set(next);
				found[next] = c;
				if (target.test(next)) {
					end = next;
					for (int n = next; n != first; n = network.across(found[n], n)) {
						into[n] = found[n];
					}
					return true;
				}
				queue.add(next);
			}
		}
		return false;
	}

	/** A node of the first way that is come to from outside can only be left backwards along it: then the first way goes on from here. */
	private boolean findSecond(int second) {
		BitSet free = new BitSet();
		BitSet bound = new BitSet();
		Deque<Integer> queue = new ArrayDeque<>(List.of(second));
		free.set(second);
		while (!queue.isEmpty()) {
			int node = queue.poll();
			for (int c : network.at(node)) {
				int next = network.across(c, node);
				boolean back = into[node] == c;
				if (usedConnections.get(c) || !back && (into[next] == c || !free.get(node) || usedNodes.get(next))) {
					continue;
				}
				if (back) {
					if (!free.get(next)) {
						free.set(next);
						queue.add(next);
					}
				} else if (target.test(next) && !(differentEnds && next == end)) {
					return true;
				} else if (into[next] == NONE ? !free.get(next) : !bound.get(next)) {
					(into[next] == NONE ? free : bound).set(next);
					queue.add(next);
				}
			}
		}
		return false;
	}
}
