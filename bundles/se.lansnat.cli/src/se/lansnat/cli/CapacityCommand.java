package se.lansnat.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;

import se.lansnat.exchange.CsvWriter;
import se.lansnat.model.County;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.text.Numbers;
import se.lansnat.network.AssumedValue;
import se.lansnat.network.Assumptions;
import se.lansnat.network.Capacity;
import se.lansnat.network.ConnectionCapacity;
import se.lansnat.network.FolderNetwork;
import se.lansnat.network.Network;
import se.lansnat.network.NetworkState;

/** What each connection of a county has to carry, and when it is full. */
final class CapacityCommand implements Command {

	private static final String PRESET = "--preset";

	@Override
	public String summary() {
		return Messages.capacity_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.word(Messages.labelFolder, Messages.folderParameter)
				.value(PRESET, "NAME", NLS.bind(Messages.capacity_preset, String.join(", ", Assumptions.presets()), Assumptions.DEFAULT_PRESET))
				.flag("--json", Messages.optionJson);
	}

	@Override
	public int run(Call call) throws Exception {
		String preset = call.value(PRESET).orElse(Assumptions.DEFAULT_PRESET);
		Assumptions builtIn = Assumptions.preset(preset).orElseThrow(() -> Failure.usage(
				NLS.bind(Messages.capacity_unknownPreset, preset, String.join(", ", Assumptions.presets()))));
		try (CountyFolder folder = Folders.openForFigures(call, call.word(0))) {
			County county = folder.county().orElseThrow();
			Network network = FolderNetwork.of(county, folder.programmes(), NetworkState.TARGET);
			Assumptions assumptions = builtIn.with(county.getAssumptions());
			List<ConnectionCapacity> connections = Capacity.of(network, assumptions);
			call.printText(call.has("--json") ? json(connections, assumptions) : table(connections));
		}
		return Cli.DONE;
	}

	private static String json(List<ConnectionCapacity> connections, Assumptions assumptions) {
		Json json = new Json();
		json.object(() -> {
			json.array("assumptions", assumptions.all(), value -> assumption(json, value));
			json.array("connections", connections, connection -> connection(json, connection));
		});
		return json.toString();
	}

	private static void assumption(Json json, AssumedValue value) {
		json.object(() -> json.member("measure", value.measure().getName()).member("value", value.value())
				.member("unit", value.unit().isEmpty() ? Optional.empty() : value.unit()).member("source", value.source()));
	}

	private static void connection(Json json, ConnectionCapacity connection) {
		json.object(() -> json.member("id", connection.id()).member("users", connection.users())
				.member("demand_mbit_s", connection.demandMbitS()).member("demand_outage_mbit_s", connection.demandOutageMbitS())
				.member("demand_horizon_mbit_s", connection.demandHorizonMbitS()).member("capacity_mbit_s", connection.capacityMbitS())
				.memberOrNull("year_full", year(connection.yearFull()))
				.memberOrNull("year_full_outage", year(connection.yearFullAfterOutage())));
	}

	private static Integer year(OptionalInt year) {
		return year.isPresent() ? year.getAsInt() : null;
	}

	private static String table(List<ConnectionCapacity> connections) {
		CsvWriter csv = new CsvWriter(false).row(List.of("id", "users", "demand_mbit_s", "demand_outage_mbit_s", "demand_horizon_mbit_s",
				"capacity_mbit_s", "year_full", "year_full_outage"));
		for (ConnectionCapacity c : connections) {
			csv.row(List.of(c.id(), Numbers.format(c.users()), Numbers.format(c.demandMbitS()), Numbers.format(c.demandOutageMbitS()),
					Numbers.format(c.demandHorizonMbitS()), c.capacityMbitS().map(Numbers::format).orElse(""), text(c.yearFull()),
					text(c.yearFullAfterOutage())));
		}
		return new String(csv.bytes(), StandardCharsets.UTF_8);
	}

	private static String text(OptionalInt year) {
		return year.isPresent() ? String.valueOf(year.getAsInt()) : "";
	}
}
