package se.lansnat.network.tests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import se.lansnat.model.NodeKind;
import se.lansnat.network.Network;
import se.lansnat.network.NetworkConnection;
import se.lansnat.network.NetworkNode;

/** Networks written in a line, and random ones. */
final class Networks {

	private Networks() {
	}

	/** A node. */
	static NetworkNode node(String id, NodeKind kind, long households, boolean root) {
		return new NetworkNode(id, Optional.ofNullable(kind), Optional.of(households), root);
	}

	/** A connection, written {@code "id from to length capacity shared..."}; length and capacity can be {@code ?}. */
	static NetworkConnection connection(String text) {
		String[] words = text.split(" ");
		Set<String> shared = new LinkedHashSet<>(List.of(words).subList(5, words.length));
		return new NetworkConnection(words[0], words[1], words[2], number(words[3]), number(words[4]), shared);
	}

	private static Optional<BigDecimal> number(String word) {
		return word.equals("?") ? Optional.empty() : Optional.of(new BigDecimal(word));
	}

	/** A network; nodes are written {@code "id kind households"}, with a star after the kind of a root and {@code -} for no kind. */
	static Network of(List<String> nodes, List<String> connections) {
		return new Network(nodes.stream().map(Networks::node).toList(), connections.stream().map(Networks::connection).toList());
	}

	private static NetworkNode node(String text) {
		String[] words = text.split(" ");
		String kind = words[1].replace("*", "");
		return node(words[0], kind.equals("-") ? null : NodeKind.valueOf(kind), Long.parseLong(words[2]), words[1].endsWith("*"));
	}

	/** A network of a few nodes with many ties, parallel connections, loops and shared ducts. */
	static Network random(Random random, int most) {
		int size = random.nextInt(1, most + 1);
		List<NetworkNode> nodes = new ArrayList<>();
		for (int n = 0; n < size; n++) {
			nodes.add(node("n" + n, random.nextInt(4) == 0 ? null : NodeKind.values()[random.nextInt(5)], random.nextInt(4),
					random.nextInt(4) == 0));
		}
		List<NetworkConnection> connections = new ArrayList<>();
		for (int c = random.nextInt(2 * size + 1); c > 0; c--) {
			Set<String> shared = new LinkedHashSet<>();
			for (int i = random.nextInt(3); i > 0; i--) {
				shared.add("d" + random.nextInt(4));
			}
			connections.add(new NetworkConnection("c" + c, "n" + random.nextInt(size), "n" + random.nextInt(size),
					random.nextInt(8) == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(random.nextInt(3))),
					Optional.of(BigDecimal.valueOf(random.nextInt(20))), shared));
		}
		return new Network(nodes, connections);
	}
}
