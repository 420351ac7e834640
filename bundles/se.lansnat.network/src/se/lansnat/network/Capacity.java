package se.lansnat.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import se.lansnat.model.text.Numbers;

/** Computes what each connection has to carry (SOU 2000:111, 3.7.4). */
public final class Capacity {

	private Capacity() {
	}

	/**
	 * Computes all connections.
	 *
	 * @param network     nodes with households, and connections
	 * @param assumptions what demand is computed from
	 * @return a result for each connection, by id
	 */
	public static List<ConnectionCapacity> of(Network network, Assumptions assumptions) {
		Loads loads = Loads.of(network);
		List<ConnectionCapacity> all = new ArrayList<>();
		for (int c = 0; c < network.connections().size(); c++) {
			NetworkConnection connection = network.connections().get(c);
			BigDecimal users = assumptions.users(loads.normal(c));
			BigDecimal outageUsers = assumptions.users(loads.worst(c));
			all.add(new ConnectionCapacity(connection.id(), plain(users), demand(assumptions, users, assumptions.baseYear()),
					demand(assumptions, outageUsers, assumptions.baseYear()), demand(assumptions, users, assumptions.horizonYear()),
					connection.capacityMbitS(), yearFull(assumptions, users, connection.capacityMbitS()),
					yearFull(assumptions, outageUsers, connection.capacityMbitS())));
		}
		return all;
	}

	private static OptionalInt yearFull(Assumptions assumptions, BigDecimal users, Optional<BigDecimal> capacity) {
		for (int year = assumptions.baseYear(); capacity.isPresent() && year <= assumptions.horizonYear(); year++) {
			if (assumptions.demandMbitS(users, year).compareTo(capacity.get()) > 0) {
				return OptionalInt.of(year);
			}
		}
		return OptionalInt.empty();
	}

	private static BigDecimal demand(Assumptions assumptions, BigDecimal users, int year) {
		return plain(assumptions.demandMbitS(users, year));
	}

	/** Twelve decimals, half up: much less than a bit per second. */
	private static BigDecimal plain(BigDecimal number) {
		return Numbers.normalize(number.setScale(Math.min(12, Math.max(0, number.scale())), RoundingMode.HALF_UP));
	}
}
