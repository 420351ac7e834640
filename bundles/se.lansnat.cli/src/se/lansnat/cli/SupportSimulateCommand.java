package se.lansnat.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.County;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.Problem;
import se.lansnat.reference.ruleset.Parameter;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.RulesetException;
import se.lansnat.reference.ruleset.Rulesets;
import se.lansnat.support.CountyCeiling;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.SupportException;
import se.lansnat.support.SupportResult;
import se.lansnat.support.cases.Scheme;
import se.lansnat.support.whatif.Scenario;
import se.lansnat.support.whatif.WhatIf;

/** Computes the ceilings with other numbers, beside those that they are. Writes nothing. */
final class SupportSimulateCommand implements Command {

	@Override
	public String summary() {
		return Messages.supportSimulate_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.word(Messages.labelFolder, Messages.folderParameter).values("--set", Messages.labelSetting, Messages.supportSimulate_set)
				.words(Messages.labelSetting, Messages.supportSimulate_more).flag("--json", Messages.optionJson);
	}

	@Override
	public int run(Call call) throws Exception {
		Scenario scenario = new Scenario(settings(call));
		try (CountyFolder folder = Folders.openForFigures(call, call.word(0))) {
			County county = SupportFolder.county(folder);
			String id = county.getRuleset() == null ? Scheme.DEFAULT_RULESET : county.getRuleset();
			Ruleset ruleset = Rulesets.builtIn(id).orElseThrow(() -> Failure.input(NLS.bind(Messages.unknownRuleset, id,
					String.join(", ", Rulesets.builtInIds()))));
			StatisticsSet nation = WhatIf.nation(county);
			List<String> wrong = scenario.problems(ruleset, nation);
			if (!wrong.isEmpty()) {
				throw Failure.input(String.join("\n", wrong));
			}
			WhatIf result = compute(ruleset, nation, scenario);
			List<WhatIf.Row> rows = ordered(result, county.getName());
			if (call.has("--json")) {
				call.printText(json(result, rows, scenario, county.getName()));
			} else {
				SupportText.whatIf(result, rows.stream().filter(row -> row.county().equals(county.getName())).toList(), call);
			}
		}
		return Cli.DONE;
	}

	/** {@code PARAM=VALUE}, several times or one after the other. */
	private static Map<String, BigDecimal> settings(Call call) throws Failure {
		List<String> given = new ArrayList<>(call.value("--set").map(text -> List.of(text.split("\n"))).orElse(List.of()));
		given.addAll(call.words().subList(1, call.words().size()));
		if (given.isEmpty()) {
			throw Failure.usage(NLS.bind(Messages.missingArgument, "--set " + Messages.labelSetting));
		}
		Map<String, BigDecimal> settings = new LinkedHashMap<>();
		for (String text : given) {
			int equals = text.indexOf('=');
			try {
				settings.put(text.substring(0, equals).strip(), new BigDecimal(text.substring(equals + 1).strip()));
			} catch (NumberFormatException | IndexOutOfBoundsException e) {
				throw Failure.usage(NLS.bind(Messages.supportSimulate_badSetting, text));
			}
		}
		return settings;
	}

	private static WhatIf compute(Ruleset ruleset, StatisticsSet nation, Scenario scenario) throws Failure {
		try {
			return WhatIf.of(ruleset, nation, scenario);
		} catch (RulesetException e) {
			throw Failure.input(RulesetChoice.problems(e));
		} catch (SupportException e) {
			List<Problem> problems = e.problems().stream().map(Computation::ofMunicipality).toList();
			throw Failure.input(problems);
		}
	}

	/** The county's own municipalities first. */
	private static List<WhatIf.Row> ordered(WhatIf result, String county) {
		List<WhatIf.Row> rows = new ArrayList<>(result.rows().stream().filter(row -> row.county().equals(county)).toList());
		result.rows().stream().filter(row -> !row.county().equals(county)).forEach(rows::add);
		return rows;
	}

	private static String json(WhatIf result, List<WhatIf.Row> rows, Scenario scenario, String county) {
		Json json = new Json();
		json.object(() -> {
			json.object("base", () -> totals(json, result.base(), scenario, county));
			json.object("scenario", () -> totals(json, result.scenario(), scenario, county));
			json.array("municipalities", rows, row -> json.object(() -> json.member("code", row.code()).member("name", row.name())
					.member("county", row.county()).member("base_sek", row.baseSek()).member("scenario_sek", row.scenarioSek())
					.member("difference_sek", row.differenceSek())));
		});
		return json.toString();
	}

	private static void totals(Json json, SupportResult result, Scenario scenario, String county) {
		Ruleset ruleset = result.ruleset();
		json.member("ruleset", ruleset.id()).member("statistics", result.statistics().description());
		json.member("frame_sek", ruleset.find("frame_sek").map(Parameter::value)).member("pot_sek", ruleset.find("pot_sek")
				.map(Parameter::value));
		scenario.values().keySet().stream().sorted().filter(name -> !name.equals("frame_sek") && !name.equals("pot_sek"))
				.forEach(name -> json.member(name, value(result, name)));
		Optional<CountyCeiling> row = result.county(county);
		json.member("support_sek", result.municipalities().stream().mapToLong(one -> one.supportSek()).sum());
		json.member("municipalities_with_support", result.municipalities().stream().filter(one -> one.supportSek() > 0).count());
		row.ifPresent(found -> {
			json.member("county_support_sek", found.supportSek());
			result.model().countyFigures().stream().filter(figure -> figure.key().equals("county_pot_sek")).findFirst()
					.ifPresent(figure -> json.member("county_pot_sek", found.value(figure)));
		});
	}

	private static Optional<BigDecimal> value(SupportResult result, String name) {
		int colon = name.indexOf(':');
		if (colon < 0) {
			return result.ruleset().find(name).map(Parameter::value);
		}
		return result.statistics().rows().stream().filter(row -> row.code().equals(name.substring(colon + 1))).findFirst()
				.map(row -> BigDecimal.valueOf(switch (name.substring(0, colon)) {
				case "network_m" -> row.fictiveNetworkM();
				case "localities" -> row.localities();
				default -> row.population();
				}));
	}
}
