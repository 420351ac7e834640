package se.lansnat.cli;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.storage.StorageException;
import se.lansnat.network.FolderNetwork;
import se.lansnat.network.Loss;
import se.lansnat.network.Network;
import se.lansnat.network.NetworkCheck;
import se.lansnat.network.NetworkReport;
import se.lansnat.network.NetworkState;

/** What a network withstands, of a county folder or of two files. */
final class NetworkCheckCommand implements Command {

	private static final String NODES = "--nodes";
	private static final String CONNECTIONS = "--connections";
	private static final String STATE = "--state";

	@Override
	public String summary() {
		return Messages.networkCheck_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.optionalWord(Messages.labelFolder, Messages.folderParameter).value(NODES, Messages.labelFile, Messages.networkCheck_nodes)
				.value(CONNECTIONS, Messages.labelFile, Messages.networkCheck_connections)
				.value(STATE, "STATE", Messages.networkCheck_state).flag("--json", Messages.optionJson);
	}

	@Override
	public int run(Call call) throws Exception {
		Network network = network(call);
		NetworkReport report = NetworkCheck.of(network);
		if (call.has("--json")) {
			call.printText(json(report));
		} else {
			print(network, report, call);
		}
		return Cli.DONE;
	}

	private static Network network(Call call) throws Failure, StorageException {
		Optional<String> nodes = call.value(NODES);
		Optional<String> connections = call.value(CONNECTIONS);
		boolean files = nodes.isPresent() && connections.isPresent();
		if (files == !call.words().isEmpty() || nodes.isPresent() != connections.isPresent()) {
			throw Failure.usage(Messages.networkCheck_which, NLS.bind(Messages.seeHelp, "network check"));
		}
		if (files && call.has(STATE)) {
			throw Failure.usage(Messages.networkCheck_stateOfFiles);
		}
		if (files) {
			return NetworkTables.read(call, nodes.get(), connections.get());
		}
		String text = call.value(STATE).orElse("target");
		NetworkState state = NetworkState.parse(text).orElseThrow(() -> Failure.usage(NLS.bind(Messages.networkCheck_badState, text)));
		try (CountyFolder folder = Folders.openForFigures(call, call.word(0))) {
			return FolderNetwork.of(folder.county().orElseThrow(), folder.programmes(), state);
		}
	}

	private static String json(NetworkReport report) {
		Json json = new Json();
		json.object(() -> {
			json.member("unserved_nodes", report.unservedNodes());
			losses(json, "critical_connections", report.criticalConnections());
			losses(json, "critical_nodes", report.criticalNodes());
			losses(json, "critical_ducts", report.criticalDucts());
			json.array("violations", report.violations(), violation -> json.object(() -> json.member("rule", violation.rule())
					.member("severity", violation.severity().name()).member("object", violation.object()).member("message", violation.message())));
		});
		return json.toString();
	}

	private static void losses(Json json, String name, List<Loss> losses) {
		json.array(name, losses, loss -> json.object(() -> json.member("id", loss.id()).member("households_lost", loss.households())));
	}

	private static void print(Network network, NetworkReport report, Call call) {
		call.print(NLS.bind(Messages.networkCheck_total, new Object[] { network.nodes().size(), network.connections().size(),
				report.unservedNodes().size(), report.violations().size() }));
		report.unservedNodes().forEach(id -> call.print("unserved_node " + id));
		report.criticalConnections().forEach(loss -> call.print("critical_connection " + loss.id() + " " + loss.households()));
		report.criticalNodes().forEach(loss -> call.print("critical_node " + loss.id() + " " + loss.households()));
		report.criticalDucts().forEach(loss -> call.print("critical_duct " + loss.id() + " " + loss.households()));
		report.violations().forEach(v -> call.print(v.rule() + " " + v.object() + ": " + v.message()));
	}
}
