package se.lansnat.cli;

import java.util.Map;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.reference.county.CountyInfo;
import se.lansnat.reference.county.MunicipalityInfo;
import se.lansnat.reference.county.SurveyTotal;

/** A county folder in figures. */
final class CountyInfoCommand implements Command {

	@Override
	public String summary() {
		return Messages.countyInfo_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.word(Messages.labelFolder, Messages.folderParameter).flag("--json", Messages.optionJson);
	}

	@Override
	public int run(Call call) throws Exception {
		try (CountyFolder folder = Folders.open(call, call.word(0))) {
			Map<String, Approvals> approvals = Approvals.of(folder);
			Folders.leaveOut(call, folder);
			CountyInfo info = CountyInfo.of(folder.county().orElseThrow(), folder.programmes());
			if (call.has("--json")) {
				call.printText(json(info, approvals));
			} else {
				CountyInfoText.print(info, approvals, call);
			}
		}
		return Cli.DONE;
	}

	private static String json(CountyInfo info, Map<String, Approvals> approvals) {
		Json json = new Json();
		json.object(() -> {
			json.member("county", info.county()).member("ruleset", info.ruleset());
			json.array("municipalities", info.municipalities(), m -> municipality(json, m, approvals.getOrDefault(m.code(), Approvals.NONE)));
		});
		return json.toString();
	}

	private static void municipality(Json json, MunicipalityInfo m, Approvals approvals) {
		json.object(() -> {
			json.member("code", m.code()).member("name", m.name()).member("population", m.population())
					.member("localities", m.localities50To2999()).member("fictive_network_m", m.fictiveNetworkM())
					.member("prioritised_localities", m.prioritisedLocalities()).member("prioritised_areas", m.prioritisedAreas())
					.member("priority_grounds", m.localityGrounds()).member("area_priority_grounds", m.areaGrounds())
					.member("localities_with_coordinates", m.locatedLocalities())
					.member("empty_duct_m", m.emptyDuctM());
			json.array("duct_surveys", m.surveys(), survey -> survey(json, survey));
			json.member("programme_status", m.status().map(Enum::name)).member("complete_sections", m.completeSections())
					.member("missing_sections", m.missingSections()).member("approved_versions", approvals.versions())
					.member("changed_since_approval", approvals.changed());
		});
	}

	private static void survey(Json json, SurveyTotal survey) {
		json.object(() -> json.member("survey", survey.survey()).member("date", survey.date()).member("length_m", survey.lengthM())
				.member("rows", survey.rows()));
	}
}
