package se.lansnat.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/** How many households' way to a root uses each connection: with all standing, and at most after any single outage. */
final class Loads {

	private final Network network;
	private final long[] normal;
	private final long[] worst;

	private Loads(Network network) {
		this.network = network;
		this.normal = new long[network.connections().size()];
		this.worst = new long[normal.length];
	}

	static Loads of(Network network) {
		Loads loads = new Loads(network);
		ShortestWays ways = ShortestWays.of(network);
		for (int n = 0; n < network.nodes().size(); n++) {
			long households = network.nodes().get(n).householdCount();
			loads.along(ways, n, c -> loads.normal[c] += households);
		}
		System.arraycopy(loads.normal, 0, loads.worst, 0, loads.normal.length);
		List<Outage> outages = Outage.all(network);
		outages.forEach(outage -> loads.take(outage, ways));
		return loads;
	}

	/** Only those move whose way is broken: their households leave the old way and come to the new one, if there is one. */
	private void take(Outage outage, ShortestWays ways) {
		Set<Integer> broken = ways.broken(outage);
		if (broken.isEmpty()) {
			return;
		}
		ShortestWays left = ways.without(outage, broken);
		Map<Integer, Long> change = new HashMap<>();
		for (int node : broken) {
			long households = network.nodes().get(node).householdCount();
			along(ways, node, c -> change.merge(c, -households, Long::sum));
			along(left, node, c -> change.merge(c, households, Long::sum));
		}
		change.forEach((c, more) -> worst[c] = Math.max(worst[c], normal[c] + more));
	}

	private void along(ShortestWays ways, int start, IntConsumer visit) {
		int node = start;
		for (int c = ways.via(node); c != ShortestWays.NONE; c = ways.via(node)) {
			visit.accept(c);
			node = network.across(c, node);
		}
	}

	/** {@return households whose way uses a connection} */
	long normal(int connection) {
		return normal[connection];
	}

	/** {@return the most households whose way uses a connection when all stands or any one thing fails} */
	long worst(int connection) {
		return worst[connection];
	}
}
