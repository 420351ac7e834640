package se.lansnat.network;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far it is to a root. Connections of unknown length weigh most, so that a way is chosen over known lengths where there is one;
 * then metres decide, then the number of connections.
 *
 * @param unknown connections of unknown length on the way
 * @param metres  metres of the others, exactly
 * @param hops    connections on the way
 */
record Distance(int unknown, BigDecimal metres, int hops) implements Comparable<Distance> {

	static final Distance ZERO = new Distance(0, BigDecimal.ZERO, 0);

	Distance plus(Optional<BigDecimal> length) {
		return new Distance(unknown + (length.isPresent() ? 0 : 1), length.map(metres::add).orElse(metres), hops + 1);
	}

	@Override
	public int compareTo(Distance other) {
		int order = Integer.compare(unknown, other.unknown);
		order = order != 0 ? order : metres.compareTo(other.metres);
		return order != 0 ? order : Integer.compare(hops, other.hops);
	}
}
