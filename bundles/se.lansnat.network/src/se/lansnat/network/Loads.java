package se.lansnat.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

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
		loads.spread(ways, IntStream.range(0, network.nodes().size()).boxed().toList(), (c, households) -> loads.normal[c] += households);
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
		spread(ways, broken, (c, households) -> change.merge(c, -households, Long::sum));
		spread(left, broken, (c, households) -> change.merge(c, households, Long::sum));
		change.forEach((c, more) -> worst[c] = Math.max(worst[c], normal[c] + more));
	}

	/** Sends the households of some nodes to their roots, the farthest node first, so that each connection is met once with all of them. */
	private void spread(ShortestWays ways, Collection<Integer> starts, BiConsumer<Integer, Long> visit) {
		Map<Integer, Long> waiting = new HashMap<>();
		PriorityQueue<Integer> farthest = new PriorityQueue<>((a, b) -> ways.distance(b).compareTo(ways.distance(a)));
		for (int start : starts) {
			long households = network.nodes().get(start).householdCount();
			if (households > 0 && ways.isServed(start) && waiting.put(start, households) == null) {
				farthest.add(start);
			}
		}
		while (!farthest.isEmpty()) {
			int node = farthest.poll();
			long households = waiting.get(node);
			int c = ways.via(node);
			if (c != ShortestWays.NONE) {
				visit.accept(c, households);
				int next = network.across(c, node);
				if (waiting.put(next, waiting.getOrDefault(next, 0L) + households) == null) {
					farthest.add(next);
				}
			}
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
