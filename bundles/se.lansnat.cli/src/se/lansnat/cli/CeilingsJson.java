package se.lansnat.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import se.lansnat.reference.ruleset.Parameter;
import se.lansnat.reference.ruleset.RuleDeviation;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.support.CountyCeiling;
import se.lansnat.support.Explanation;
import se.lansnat.support.Input;
import se.lansnat.support.MunicipalityCeiling;
import se.lansnat.support.MunicipalityStatistics;
import se.lansnat.support.Step;
import se.lansnat.support.SupportResult;

/** The result of a computation as documents. */
final class CeilingsJson {

	private CeilingsJson() {
	}

	/** All municipalities and counties, with the columns of the tables as names. */
	static String result(SupportResult result) {
		Json json = new Json();
		Ruleset ruleset = result.ruleset();
		json.object(() -> {
			json.member("ruleset", ruleset.id());
			json.member("frame_sek", ruleset.find("frame_sek").map(Parameter::value));
			json.member("pot_sek", ruleset.find("pot_sek").map(Parameter::value));
			json.array("municipalities", result.municipalities(), row -> municipality(json, result, row));
			json.array("counties", result.counties(), row -> county(json, result, row));
			json.array("deviations", ruleset.deviations(), deviation -> deviation(json, deviation));
		});
		return json.toString();
	}

	private static void municipality(Json json, SupportResult result, MunicipalityCeiling row) {
		MunicipalityStatistics s = row.statistics();
		json.object(() -> {
			json.member("municipality_code", s.code()).member("municipality_name", s.name()).member("county", s.county())
					.member("population", s.population()).member("localities_50_2999", s.localities())
					.member("fictive_network_m", s.fictiveNetworkM());
			result.model().municipalityFigures().forEach(figure -> json.member(figure.key(), row.value(figure)));
		});
	}

	private static void county(Json json, SupportResult result, CountyCeiling row) {
		json.object(() -> {
			json.member("county", row.county()).member("municipalities", row.municipalities()).member("population", row.population());
			CeilingsTables.countyFigures(result).forEach(figure -> json.member(figure.key(), row.value(figure)));
		});
	}

	/** The whole chain for one municipality. */
	static String explanation(MunicipalityCeiling row) {
		Explanation explanation = row.explain();
		Json json = new Json();
		json.object(() -> {
			json.member("municipality", explanation.subject()).member("municipality_name", row.statistics().name());
			json.member("ruleset", explanation.ruleset().id()).member("source", explanation.ruleset().source());
			json.member("statistics", explanation.statistics());
			json.array("steps", explanation.steps(), step -> step(json, step));
			json.array("deviations", explanation.deviations(), deviation -> deviation(json, deviation));
		});
		return json.toString();
	}

	/** A step as an element of an array. */
	static void step(Json json, Step step) {
		Map<String, BigDecimal> inputs = new LinkedHashMap<>();
		step.inputs().forEach(input -> inputs.put(input.id(), input.value().toDecimal(Explanation.DIGITS)));
		json.object(() -> {
			json.member("name", step.name()).member("id", step.id()).member("clause", step.clause()).member("formula", step.formula());
			json.member("inputs", inputs);
			json.member("value", step.value().toDecimal(Explanation.DIGITS)).member("unit", step.unit().key());
			json.member("shown", step.shown());
			json.array("origins", step.inputs(), input -> origin(json, input));
		});
	}

	private static void origin(Json json, Input input) {
		json.object(() -> json.member("input", input.id()).member("name", input.name()).member("unit", input.unit().key())
				.member("origin", input.origin()));
	}

	private static void deviation(Json json, RuleDeviation deviation) {
		json.object(() -> json.member("id", deviation.id()).member("figure", deviation.figure()).member("subject", deviation.subject())
				.member("source", deviation.source()).member("printed", deviation.printed()).member("applied", deviation.applied())
				.member("text", deviation.text()));
	}
}
