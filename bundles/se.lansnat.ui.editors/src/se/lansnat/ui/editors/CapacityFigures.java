package se.lansnat.ui.editors;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.lansnat.network.Assumptions;
import se.lansnat.network.Capacity;
import se.lansnat.network.ConnectionCapacity;
import se.lansnat.network.Network;

/**
 * What the connections of a county have to carry, by the assumptions that this was computed from.
 *
 * @param assumptions what demand was computed from
 * @param connections the figures of each connection, by its id; those left out of the network have none
 */
record CapacityFigures(Assumptions assumptions, Map<String, ConnectionCapacity> connections) {

	private static final int MOST_YEARS = 16;

	/** Before anything has been computed. */
	static final CapacityFigures NONE = new CapacityFigures(Assumptions.preset(Assumptions.DEFAULT_PRESET).orElseThrow(), Map.of());

	/** Computes. Any thread. */
	static CapacityFigures of(Network network, Assumptions assumptions) {
		Map<String, ConnectionCapacity> connections = new HashMap<>();
		Capacity.of(network, assumptions).forEach(connection -> connections.put(connection.id(), connection));
		return new CapacityFigures(assumptions, connections);
	}

	/** {@return the figures of a connection, or null} */
	ConnectionCapacity of(String id) {
		return connections.get(id);
	}

	/** {@return the years from the first to the last that is looked at; where there are many, evenly spread ones and the last} */
	List<Integer> years() {
		int first = assumptions.baseYear();
		int last = assumptions.horizonYear();
		int step = Math.max(1, Math.ceilDiv(last - first + 1, MOST_YEARS));
		List<Integer> years = new ArrayList<>();
		for (int year = first; year < last; year += step) {
			years.add(year);
		}
		years.add(last);
		return years;
	}

	/** {@return what a connection's users demand in a year, in Mbit/s; null where nothing is known} */
	BigDecimal demand(String id, int year) {
		ConnectionCapacity connection = of(id);
		return connection == null || year < assumptions.baseYear() ? null : assumptions.demandMbitS(connection.users(), year);
	}

	/** {@return how many connections are full within the years that are looked at} */
	long full() {
		return connections.values().stream().filter(connection -> connection.yearFull().isPresent()).count();
	}
}
