package se.lansnat.model.validation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.lansnat.model.Connection;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.NetworkKind;
import se.lansnat.model.Node;
import se.lansnat.model.NodeKind;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.text.Leftovers;

/** Main nodes have a security class and households, and networks the kinds of nodes that they join (SOU 2000:111, 2.2 and annex 3). */
final class MainNodeRule implements ValidationRule {

	private static final ProblemCode CLASS = new ProblemCode("main-node-security-class", Severity.WARNING, Messages.mainNodeClass,
			Messages.mainNodeClass_fix);
	private static final ProblemCode NO_CLASS = new ProblemCode("main-node-without-security-class", Severity.INFO, Messages.mainNodeNoClass,
			Messages.mainNodeNoClass_fix);
	private static final ProblemCode HOUSEHOLDS = new ProblemCode("main-node-without-households", Severity.INFO, Messages.mainNodeNoHouseholds,
			Messages.mainNodeNoHouseholds_fix);
	private static final ProblemCode UNFIT = new ProblemCode("connection-network-unfit", Severity.INFO, Messages.networkUnfit,
			Messages.networkUnfit_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(CLASS, NO_CLASS, HOUSEHOLDS, UNFIT);
	}

	private static final long LEAST_SECURE = 2;

	/** The kinds of nodes that a network does not reach down to. */
	private static final Map<NetworkKind, Set<NodeKind>> BELOW = Map.of(NetworkKind.BACKBONE, EnumSet.of(NodeKind.AREA, NodeKind.PROPERTY),
			NetworkKind.INTER_LOCALITY, EnumSet.of(NodeKind.PROPERTY));

	@Override
	public void check(CountyFolder folder, Findings findings) {
		for (Node node : findings.all(Node.class)) {
			if (node.isSetKind() && node.getKind() == NodeKind.MAIN && !Leftovers.hasRejectedValue(node)) {
				checkMain(node, findings);
			}
		}
		for (Connection connection : findings.all(Connection.class)) {
			Set<NodeKind> below = connection.isSetNetwork() ? BELOW.getOrDefault(connection.getNetwork(), Set.of()) : Set.of();
			for (Node end : new Node[] {connection.getFrom(), connection.getTo()}) {
				if (end != null && end.isSetKind() && below.contains(end.getKind())) {
					findings.add(UNFIT, connection, Literals.CONNECTION__NETWORK, Names.of(connection), Names.of(connection.getNetwork()),
							Names.of(end), Names.of(end.getKind()));
				}
			}
		}
	}

	private static void checkMain(Node node, Findings findings) {
		if (node.getSecurityClass() == null) {
			findings.add(NO_CLASS, node, Literals.NODE__SECURITY_CLASS, Names.of(node));
		} else if (node.getSecurityClass() > LEAST_SECURE) {
			findings.add(CLASS, node, Literals.NODE__SECURITY_CLASS, Names.of(node), node.getSecurityClass());
		}
		if (node.getHouseholds() == null) {
			findings.add(HOUSEHOLDS, node, Literals.NODE__HOUSEHOLDS, Names.of(node));
		}
	}
}
