package se.lansnat.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import se.lansnat.exchange.CsvRow;
import se.lansnat.exchange.CsvTable;
import se.lansnat.exchange.Range;
import se.lansnat.model.NetworkKind;
import se.lansnat.model.NodeKind;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.network.Network;
import se.lansnat.network.NetworkConnection;
import se.lansnat.network.NetworkNode;

/** A network of two files, one of nodes and one of connections. */
final class NetworkTables {

	private static final List<String> NODES = List.of("id", "kind", "security_class", "households");
	private static final List<String> CONNECTIONS = List.of("id", "from", "to", "network", "length_m", "capacity_mbit_s");
	private static final Range HOUSEHOLDS = Range.whole(0, 1_000_000_000);
	private static final Range CLASSES = Range.whole(1, 100);
	private static final Range AMOUNT = Range.decimal(0, 1_000_000_000_000L);

	private final List<Problem> problems = new ArrayList<>();
	private final List<Problem> warnings = new ArrayList<>();
	private final Map<String, NetworkNode> nodes = new HashMap<>();
	private final Set<String> badNodes = new HashSet<>();
	private final List<NetworkConnection> connections = new ArrayList<>();

	/**
	 * Reads both files.
	 *
	 * @throws Failure with everything that is wrong in them
	 */
	static Network read(Call call, String nodeFile, String connectionFile) throws Failure {
		NetworkTables tables = new NetworkTables();
		CsvTable nodeTable = CsvTable.parse(call.read(nodeFile), nodeFile, NODES);
		nodeTable.rows().forEach(row -> tables.addNode(row, nodeTable));
		CsvTable connectionTable = CsvTable.parse(call.read(connectionFile), connectionFile, CONNECTIONS);
		boolean nodesKnown = nodeTable.problems().isEmpty() || !tables.nodes.isEmpty();
		Set<String> ids = new HashSet<>();
		Map<Set<String>, String> pairs = new HashMap<>();
		connectionTable.rows().forEach(row -> tables.addConnection(row, ids, pairs, nodesKnown, connectionFile));
		tables.problems.addAll(nodeTable.problems());
		tables.problems.addAll(connectionTable.problems());
		if (!tables.problems.isEmpty()) {
			throw Failure.input(tables.problems);
		}
		tables.warnings.forEach(call::say);
		return new Network(List.copyOf(tables.nodes.values()), tables.connections);
	}

	private void addNode(CsvRow row, CsvTable table) {
		String id = row.requiredText("id");
		if (nodes.containsKey(id) || badNodes.contains(id)) {
			row.reject("duplicate-id", "id", NLS.bind(Messages.networkCheck_duplicate, id), Messages.networkCheck_duplicate_fix);
		}
		int before = table.problems().size();
		Optional<NodeKind> kind = literal(row, "kind", NodeKind.values());
		row.number("security_class", CLASSES);
		Optional<Long> households = row.number("households", HOUSEHOLDS).map(BigDecimal::longValueExact);
		String gateway = row.text("gateway").toLowerCase(Locale.ROOT);
		if (!List.of("", "true", "false").contains(gateway)) {
			reject(row, "gateway", row.text("gateway"), "true, false");
		}
		if (table.problems().size() == before) {
			nodes.putIfAbsent(id, new NetworkNode(id, kind, households,
					gateway.equals("true") || kind.filter(NodeKind.NATIONAL::equals).isPresent()));
		} else {
			badNodes.add(id);
		}
	}

	private void addConnection(CsvRow row, Set<String> ids, Map<Set<String>, String> pairs, boolean nodesKnown, String file) {
		String id = row.requiredText("id");
		if (!id.isEmpty() && !ids.add(id)) {
			row.reject("duplicate-id", "id", NLS.bind(Messages.networkCheck_duplicate, id), Messages.networkCheck_duplicate_fix);
		}
		String from = end(row, "from", nodesKnown);
		String to = end(row, "to", nodesKnown);
		literal(row, "network", NetworkKind.values());
		Optional<BigDecimal> length = row.number("length_m", AMOUNT);
		Optional<BigDecimal> capacity = row.number("capacity_mbit_s", AMOUNT);
		Set<String> shared = new LinkedHashSet<>();
		for (String column : List.of("duct", "segments")) {
			Arrays.stream(row.text(column).split("\\s+")).filter(word -> !word.isEmpty()).forEach(shared::add);
		}
		if (from.equals(to)) {
			warn(row, file, "connection-to-itself", NLS.bind(Messages.networkCheck_loop, id));
		} else {
			String other = pairs.putIfAbsent(Set.of(from, to), id);
			if (other != null) {
				warn(row, file, "connections-parallel", NLS.bind(Messages.networkCheck_parallel, other, id));
			}
		}
		connections.add(new NetworkConnection(id, from, to, length, capacity, shared));
	}

	private void warn(CsvRow row, String file, String code, String message) {
		warnings.add(new Problem(code, Severity.WARNING, file, row.line(), "", "", message, Messages.networkCheck_ends_fix));
	}

	private String end(CsvRow row, String column, boolean nodesKnown) {
		String id = row.requiredText(column);
		if (!id.isEmpty() && nodesKnown && !nodes.containsKey(id) && !badNodes.contains(id)) {
			row.reject("unknown-reference", column, NLS.bind(Messages.networkCheck_unknownNode, id), Messages.networkCheck_unknownNode_fix);
		}
		return id;
	}

	private static <E extends Enum<E>> Optional<E> literal(CsvRow row, String column, E[] values) {
		String text = row.text(column);
		Optional<E> found = Arrays.stream(values).filter(value -> value.name().equalsIgnoreCase(text)).findFirst();
		if (found.isEmpty() && !text.isEmpty()) {
			reject(row, column, text, String.join(", ", Arrays.stream(values).map(Enum::name).toList()));
		}
		return found;
	}

	private static void reject(CsvRow row, String column, String text, String choices) {
		row.reject("unknown-value", column, NLS.bind(Messages.networkCheck_value, text, column), NLS.bind(Messages.networkCheck_value_fix, choices));
	}
}
