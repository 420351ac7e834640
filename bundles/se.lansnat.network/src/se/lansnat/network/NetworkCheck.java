package se.lansnat.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.NodeKind;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.text.SwedishNumbers;

/** Checks a network against the goals for the finished one (SOU 2000:111, 2.2-2.3 and the summary). */
public final class NetworkCheck {

	/** No more households than this lose service in one outage (SOU 2000:111, 2.3). */
	static final int OUTAGE_LIMIT = 100;
	/** A main node serves about this many households (SOU 2000:111, 2.2). */
	static final int MAIN_NODE_LEAST = 20_000;
	static final int MAIN_NODE_MOST = 40_000;

	private final Network network;
	private final ShortestWays ways;
	private final List<Violation> violations = new ArrayList<>();

	private NetworkCheck(Network network) {
		this.network = network;
		this.ways = ShortestWays.of(network);
	}

	/**
	 * Checks a network.
	 *
	 * @param network any network
	 * @return everything found
	 */
	public static NetworkReport of(Network network) {
		return new NetworkCheck(network).check();
	}

	private NetworkReport check() {
		List<String> unserved = new ArrayList<>();
		for (int n = 0; n < network.nodes().size(); n++) {
			if (!ways.isServed(n)) {
				unserved.add(network.nodes().get(n).id());
			}
		}
		if (!network.nodes().isEmpty() && network.nodes().stream().noneMatch(NetworkNode::root)) {
			violations.add(new Violation("no-root", Severity.WARNING, "", Messages.noRoot));
		}
		Map<Outage.Kind, List<Loss>> losses = new EnumMap<>(Outage.Kind.class);
		Stream.of(Outage.Kind.values()).forEach(kind -> losses.put(kind, new ArrayList<>()));
		for (Outage outage : Outage.all(network)) {
			long lost = lost(outage);
			if (lost > 0) {
				losses.get(outage.kind()).add(new Loss(outage.id(), lost));
			}
			if (lost > OUTAGE_LIMIT) {
				violations.add(new Violation("outage-over-100-households", Severity.WARNING, outage.id(),
						NLS.bind(Messages.outageOverLimit, lost, OUTAGE_LIMIT)));
			}
		}
		checkWays();
		checkSizes();
		violations.sort(Comparator.comparing(Violation::rule).thenComparing(Violation::object, Network.BY_ID));
		return new NetworkReport(unserved, losses.get(Outage.Kind.CONNECTION), losses.get(Outage.Kind.NODE),
				losses.get(Outage.Kind.SHARED), violations);
	}

	private long lost(Outage outage) {
		Set<Integer> broken = ways.broken(outage);
		ShortestWays left = broken.isEmpty() ? ways : ways.without(outage, broken);
		return broken.stream().filter(node -> !left.isServed(node)).mapToLong(node -> network.nodes().get(node).householdCount()).sum();
	}

	private void checkWays() {
		for (int n = 0; n < network.nodes().size(); n++) {
			NodeKind kind = network.nodes().get(n).kind().orElse(null);
			if (kind == NodeKind.MAIN) {
				check(n, "main-node-two-ways", Messages.mainNodeTwoWays, SeparateWays.from(network, n,
						other -> isKind(other, NodeKind.MAIN) || network.nodes().get(other).root(), false));
			} else if (kind == NodeKind.AREA) {
				check(n, "area-node-two-main", Messages.areaNodeTwoMain,
						SeparateWays.from(network, n, other -> isKind(other, NodeKind.MAIN), true));
			} else if (kind == NodeKind.PROPERTY) {
				check(n, "property-node-two-area", Messages.propertyNodeTwoArea,
						SeparateWays.from(network, n, other -> isKind(other, NodeKind.AREA), true));
			}
		}
	}

	private boolean isKind(int node, NodeKind kind) {
		return network.nodes().get(node).kind().orElse(null) == kind;
	}

	private void check(int node, String rule, String message, SeparateWays.Answer answer) {
		if (answer != SeparateWays.Answer.TWO) {
			String text = answer == SeparateWays.Answer.UNDECIDED ? Messages.waysUndecided : message;
			violations.add(new Violation(rule, Severity.WARNING, network.nodes().get(node).id(), text));
		}
	}

	private void checkSizes() {
		for (int n = 0; n < network.nodes().size(); n++) {
			NetworkNode node = network.nodes().get(n);
			if (isKind(n, NodeKind.MAIN) && node.households().isPresent()
					&& (node.householdCount() < MAIN_NODE_LEAST || node.householdCount() > MAIN_NODE_MOST)) {
				violations.add(new Violation("main-node-size", Severity.INFO, node.id(), NLS.bind(Messages.mainNodeSize,
						new Object[] { SwedishNumbers.format(node.householdCount()), SwedishNumbers.format(MAIN_NODE_LEAST),
								SwedishNumbers.format(MAIN_NODE_MOST) })));
			}
		}
	}
}
