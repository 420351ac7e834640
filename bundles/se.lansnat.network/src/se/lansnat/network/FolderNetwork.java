package se.lansnat.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.lansnat.model.Connection;
import se.lansnat.model.County;
import se.lansnat.model.Duct;
import se.lansnat.model.InfrastructureState;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.model.NetworkKind;
import se.lansnat.model.Node;
import se.lansnat.model.NodeKind;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.Segment;

/** Makes one network of the programmes of a county. A connection that lacks an end, or one of whose ends is left out, is left out. */
public final class FolderNetwork {

	private final Set<String> municipalities = new HashSet<>();
	private final NetworkState state;
	private final Map<String, Node> nodes = new LinkedHashMap<>();
	private final Set<String> gateways = new HashSet<>();
	private final Map<String, NetworkConnection> connections = new LinkedHashMap<>();

	private FolderNetwork(County county, NetworkState state) {
		county.getMunicipalities().stream().map(Municipality::getCode).forEach(municipalities::add);
		this.state = state;
	}

	/**
	 * The network of a county.
	 *
	 * @param county     tells which municipalities are inside
	 * @param programmes whose nodes and connections are taken
	 * @param state      the moment
	 * @return the network; rooted in national nodes, gateways, and nodes whose backbone leads to another county
	 */
	public static Network of(County county, List<MunicipalProgramme> programmes, NetworkState state) {
		FolderNetwork folder = new FolderNetwork(county, state);
		for (MunicipalProgramme programme : programmes) {
			for (Node node : programme.getNodes()) {
				if (state.includes(node.isSetState() ? node.getState() : InfrastructureState.EXISTING, node.getPlannedYear())) {
					folder.nodes.putIfAbsent(node.getId(), node);
				}
			}
		}
		programmes.forEach(programme -> programme.getConnections().forEach(folder::add));
		return new Network(folder.nodes.values().stream().map(folder::node).toList(), new ArrayList<>(folder.connections.values()));
	}

	private NetworkNode node(Node node) {
		boolean root = node.isSetKind() && node.getKind() == NodeKind.NATIONAL || node.isSetGateway() && node.isGateway()
				|| gateways.contains(node.getId());
		return new NetworkNode(node.getId(), node.isSetKind() ? Optional.of(node.getKind()) : Optional.empty(),
				Optional.ofNullable(node.getHouseholds()), root);
	}

	private void add(Connection connection) {
		if (!state.includes(connection.isSetState() ? connection.getState() : InfrastructureState.EXISTING, connection.getPlannedYear())) {
			return;
		}
		String from = end(connection.getFrom(), connection.getFromElsewhere());
		String to = end(connection.getTo(), connection.getToElsewhere());
		if (nodes.containsKey(from) && nodes.containsKey(to)) {
			connections.putIfAbsent(connection.getId(), new NetworkConnection(connection.getId(), from, to, length(connection),
					Optional.ofNullable(connection.getCapacityMbitS()), shared(connection)));
		} else if (connection.isSetNetwork() && connection.getNetwork() == NetworkKind.BACKBONE) {
			leave(connection.getFrom(), connection.getToElsewhere());
			leave(connection.getTo(), connection.getFromElsewhere());
		}
	}

	/** The county's network is rooted where its backbone leaves the county (SOU 2000:111, 2.2). */
	private void leave(Node inside, ObjectRef outside) {
		if (inside != null && outside != null && outside.getMunicipalityCode() != null
				&& !municipalities.contains(outside.getMunicipalityCode())) {
			gateways.add(inside.getId());
		}
	}

	private static String end(Node node, ObjectRef elsewhere) {
		return node != null ? node.getId() : elsewhere == null ? null : elsewhere.getTargetId();
	}

	/** Its own length, or else that of its segments where all have one. */
	private static Optional<BigDecimal> length(Connection connection) {
		if (connection.getLengthM() != null || connection.getSegments().isEmpty()
				|| connection.getSegments().stream().anyMatch(segment -> segment.getLengthM() == null)) {
			return Optional.ofNullable(connection.getLengthM());
		}
		return connection.getSegments().stream().map(Segment::getLengthM).reduce(BigDecimal::add);
	}

	/** The segments, the ducts in them, and the ducts that those lie in. */
	private static Set<String> shared(Connection connection) {
		Set<String> shared = new LinkedHashSet<>();
		for (Segment segment : connection.getSegments()) {
			shared.add(segment.getId());
			for (Duct duct : segment.getDucts()) {
				Duct outer = duct;
				while (outer != null && shared.add(outer.getId())) {
					outer = outer.getInside();
				}
			}
		}
		return shared;
	}
}
