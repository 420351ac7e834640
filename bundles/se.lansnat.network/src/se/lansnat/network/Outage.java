package se.lansnat.network;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that fails.
 *
 * @param kind        what it is
 * @param id          its id
 * @param node        number of the node that fails, -1 where none does
 * @param connections numbers of the connections that fail
 */
record Outage(Kind kind, String id, int node, int[] connections) {

	/** What can fail. */
	enum Kind {
		CONNECTION, NODE, SHARED
	}

	/** {@return every single outage that there can be: of each connection, each node, and each segment and duct} */
	static List<Outage> all(Network network) {
		List<Outage> all = new ArrayList<>();
		for (int c = 0; c < network.connections().size(); c++) {
			all.add(new Outage(Kind.CONNECTION, network.connections().get(c).id(), -1, new int[] { c }));
		}
		for (int n = 0; n < network.nodes().size(); n++) {
			all.add(new Outage(Kind.NODE, network.nodes().get(n).id(), n, network.at(n)));
		}
		network.shared().forEach((id, members) -> all.add(new Outage(Kind.SHARED, id, -1, members)));
		return all;
	}
}
