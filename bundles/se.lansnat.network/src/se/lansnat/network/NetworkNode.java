package se.lansnat.network;

import java.util.Optional;

import se.lansnat.model.NodeKind;

/**
 * A node of a network to compute with.
 *
 * @param id         unique among the nodes
 * @param kind       what it is, if known
 * @param households households that it serves itself; empty where unknown, which counts as none
 * @param root       whether the network is rooted here: a national node, or a gateway out of the county
 */
public record NetworkNode(String id, Optional<NodeKind> kind, Optional<Long> households, boolean root) {

	/** {@return households, 0 where unknown} */
	public long householdCount() {
		return households.orElse(0L);
	}
}
