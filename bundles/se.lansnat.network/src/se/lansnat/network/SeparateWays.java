package se.lansnat.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Whether two ways lead from a node to target nodes that share neither node on the way, nor connection, segment or duct: two
 * connections in one duct are not two ways (SOU 2000:111, 2.2). A way ends at the first target that it meets.
 *
 * <p>With ducts in play no known method is both exact and always quick. This one is exact: it goes along every first way, and turns
 * back as soon as no second way is left beside what the first has used. The number of steps is limited.
 */
final class SeparateWays {

	/** What was found. */
	enum Answer {
		/** There are two ways. */
		TWO,
		/** There are not. */
		FEWER,
		/** The search was given up. */
		UNDECIDED
	}

	/** Far more than real networks need; some seconds at worst. */
	private static final int MOST_STEPS = 20_000;

	private final Network network;
	private final int start;
	private final IntPredicate target;
	private final boolean differentEnds;
	private final BitSet usedNodes = new BitSet();
	private final BitSet usedConnections = new BitSet();
	private final List<String> usedShared = new ArrayList<>();
	private int steps;

	private SeparateWays(Network network, int start, IntPredicate target, boolean differentEnds) {
		this.network = network;
		this.start = start;
		this.target = target;
		this.differentEnds = differentEnds;
	}

	/** {@return whether there are two ways from a node to targets, at different ends if asked for} */
	static Answer from(Network network, int start, IntPredicate target, boolean differentEnds) {
		SeparateWays search = new SeparateWays(network, start, target, differentEnds);
		search.usedNodes.set(start);
		if (!search.twoWays(start)) {
			return Answer.FEWER;
		}
		boolean found = search.extend(start);
		return found ? Answer.TWO : search.steps > MOST_STEPS ? Answer.UNDECIDED : Answer.FEWER;
	}

	/** Goes on with the first way from a node in every direction. */
	private boolean extend(int node) {
		for (int c : network.at(node)) {
			int next = network.across(c, node);
			Set<String> shared = network.connections().get(c).shared();
			if (usedNodes.get(next) || ++steps > MOST_STEPS) {
				continue;
			}
			boolean arrived = target.test(next);
			boolean marked = !arrived || differentEnds;
			if (marked) {
				usedNodes.set(next);
			}
			usedConnections.set(c);
			usedShared.addAll(shared);
			if (secondWay(new HashSet<>(usedShared)) && (arrived || twoWays(next) && extend(next))) {
				return true;
			}
			usedShared.subList(usedShared.size() - shared.size(), usedShared.size()).clear();
			usedConnections.clear(c);
			if (marked) {
				usedNodes.clear(next);
			}
		}
		return false;
	}

	/** Whether the first way can go on from a node and leave room for a second, ducts apart. */
	private boolean twoWays(int node) {
		return new TwoWays(network, target, differentEnds, usedNodes, usedConnections).exist(node, start);
	}

	/** Whether a target can be reached beside what the first way uses so far. */
	private boolean secondWay(Set<String> shared) {
		BitSet seen = (BitSet) usedNodes.clone();
		Deque<Integer> queue = new ArrayDeque<>(List.of(start));
		while (!queue.isEmpty()) {
			int node = queue.poll();
			for (int c : network.at(node)) {
				int next = network.across(c, node);
				if (!seen.get(next) && !usedConnections.get(c) && network.connections().get(c).shared().stream().noneMatch(shared::contains)) {
					if (target.test(next)) {
						return true;
					}
					seen.set(next);
					queue.add(next);
				}
			}
		}
		return false;
	}
}
