package se.lansnat.model.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.lansnat.model.Connection;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.NetworkKind;
import se.lansnat.model.Node;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.text.Leftovers;

/** Nodes have a kind, and a connection joins two different nodes that no other connection of the same network joins. */
final class NetworkRule implements ValidationRule {

	private record Link(Set<Node> ends, NetworkKind network) {
	}

	private static final ProblemCode NO_KIND = new ProblemCode("node-kind-missing", Severity.WARNING, Messages.nodeKindMissing,
			Messages.nodeKindMissing_fix);
	private static final ProblemCode NO_END = new ProblemCode("connection-end-missing", Severity.WARNING, Messages.connectionEndMissing,
			Messages.connectionEndMissing_fix);
	private static final ProblemCode LOOP = new ProblemCode("connection-to-itself", Severity.WARNING, Messages.connectionLoop,
			Messages.connectionLoop_fix);
	private static final ProblemCode PARALLEL = new ProblemCode("connections-parallel", Severity.WARNING, Messages.connectionsParallel,
			Messages.connectionsParallel_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(NO_KIND, NO_END, LOOP, PARALLEL);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		for (Node node : findings.all(Node.class)) {
			if (!node.isSetKind() && !Leftovers.hasRejectedValue(node)) {
				findings.add(NO_KIND, node, Literals.NODE__KIND, Names.of(node));
			}
		}
		Map<Link, Connection> links = new HashMap<>();
		for (Connection connection : findings.all(Connection.class)) {
			Node from = connection.getFrom();
			Node to = connection.getTo();
			if (from == null || to == null) {
				boolean lacksFrom = from == null && connection.getFromElsewhere() == null;
				boolean lacksTo = to == null && connection.getToElsewhere() == null;
				// An end that the file names and does not have is reported as a dangling reference.
				if ((lacksFrom || lacksTo) && !Leftovers.hasRejectedValue(connection)) {
					findings.add(NO_END, connection, lacksFrom ? Literals.CONNECTION__FROM : Literals.CONNECTION__TO);
				}
			} else if (from == to) {
				findings.add(LOOP, connection, Literals.CONNECTION__TO, Names.of(from));
			} else if (links.putIfAbsent(link(connection), connection) != null) {
				findings.add(PARALLEL, connection, Literals.CONNECTION__TO, Names.of(from), Names.of(to));
			}
		}
	}

	private static Link link(Connection connection) {
		return new Link(Set.of(connection.getFrom(), connection.getTo()), connection.isSetNetwork() ? connection.getNetwork() : null);
	}
}
