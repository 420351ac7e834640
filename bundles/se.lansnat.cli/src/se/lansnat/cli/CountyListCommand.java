package se.lansnat.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import se.lansnat.exchange.CsvWriter;
import se.lansnat.reference.CountyName;
import se.lansnat.reference.MunicipalityFigures;
import se.lansnat.reference.PublishedTables;

/** Names the counties that can be created from the built-in reference. */
final class CountyListCommand implements Command {

	@Override
	public String summary() {
		return Messages.countyList_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.flag("--json", Messages.optionJson);
	}

	@Override
	public int run(Call call) {
		Map<String, Long> municipalities = PublishedTables.municipalities().stream()
				.collect(Collectors.groupingBy(MunicipalityFigures::county, Collectors.counting()));
		if (call.has("--json")) {
			Json json = new Json();
			json.object(() -> json.array("counties", CountyName.all(), county -> json.object(() -> json.member("code", county.code())
					.member("name", county.name()).member("municipalities", municipalities.get(county.name())))));
			call.printText(json.toString());
		} else {
			CsvWriter csv = new CsvWriter(false).row(List.of("code", "name", "municipalities"));
			CountyName.all().forEach(county -> csv.row(List.of(county.code(), county.name(), municipalities.get(county.name()))));
			call.printText(new String(csv.bytes(), StandardCharsets.UTF_8));
		}
		return Cli.DONE;
	}
}
