package se.lansnat.network;

/**
 * What an outage costs.
 *
 * @param id         what fails: a connection, a node, a segment or a duct
 * @param households households of nodes that can no longer reach a root, more than 0
 */
public record Loss(String id, long households) {
}
