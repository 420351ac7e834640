package se.lansnat.network;

import java.util.List;

/**
 * What a network withstands.
 *
 * @param unservedNodes       nodes that reach no root, by id
 * @param criticalConnections connections whose outage costs households, by id
 * @param criticalNodes       nodes whose outage costs households, their own included, by id
 * @param criticalDucts       segments and ducts whose outage costs households, by id
 * @param violations          departures from the goals, by rule and object
 */
public record NetworkReport(List<String> unservedNodes, List<Loss> criticalConnections, List<Loss> criticalNodes,
		List<Loss> criticalDucts, List<Violation> violations) {
}
