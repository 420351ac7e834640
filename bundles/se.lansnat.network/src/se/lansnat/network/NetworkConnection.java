package se.lansnat.network;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A connection of a network to compute with; it can be used both ways.
 *
 * @param id            unique among the connections
 * @param from          id of the node at one end
 * @param to            id of the node at the other end
 * @param lengthM       length in metres, 0 or more; empty where unknown
 * @param capacityMbitS capacity both ways in Mbit/s, 0 or more; empty where unknown
 * @param shared        ids of the segments and ducts it lies in: what lies in the same one fails together
 */
public record NetworkConnection(String id, String from, String to, Optional<BigDecimal> lengthM, Optional<BigDecimal> capacityMbitS,
		Set<String> shared) {
}
