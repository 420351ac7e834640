package se.lansnat.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.problem.Problem;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.support.ExplanationText;
import se.lansnat.support.MunicipalityCeiling;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.SupportResult;

/** Computes ceilings over any set of municipalities. */
final class CeilingsCommand implements Command {

	@Override
	public String summary() {
		return Messages.ceilings_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.value("--municipalities", Messages.labelFile, Messages.ceilings_municipalities)
				.value("--ruleset", "ID", Messages.ceilings_ruleset).value("--frame", "SEK", Messages.ceilings_frame)
				.value("--pot", "SEK", Messages.ceilings_pot).value("--out", Messages.labelFile, Messages.ceilings_out)
				.value("--counties", Messages.labelFile, Messages.ceilings_counties).flag("--excel", Messages.optionExcel)
				.value("--explain", Messages.labelCode, Messages.ceilings_explain).flag("--json", Messages.optionJson);
	}

	@Override
	public int run(Call call) throws Exception {
		boolean tableInFile = call.value("--out").filter(out -> !out.equals(Call.STANDARD)).isPresent() && !call.has("--json");
		if (call.value("--counties").filter(Call.STANDARD::equals).isPresent() && !tableInFile) {
			throw Failure.usage(Messages.ceilings_oneOutput);
		}
		Ruleset ruleset = ruleset(call);
		SupportResult result = compute(call, ruleset);
		result.notes().forEach(call::say);
		CeilingsTables tables = new CeilingsTables(result, call.has("--excel"));
		if (call.value("--counties").isPresent()) {
			call.output(call.value("--counties"), tables.counties());
		}
		Optional<String> explained = call.value("--explain");
		if (explained.isPresent()) {
			explain(call, result, explained.get());
			return Cli.DONE;
		}
		Optional<String> out = call.value("--out");
		if (!call.has("--json")) {
			call.output(out, tables.municipalities());
		} else if (out.isEmpty() || out.get().equals(Call.STANDARD)) {
			call.printText(CeilingsJson.result(result));
		} else {
			// The document belongs on standard output; a file gets the table, unless its name asks for the document.
			boolean document = out.get().endsWith(".json");
			call.output(out, document ? CeilingsJson.result(result).getBytes(StandardCharsets.UTF_8) : tables.municipalities());
			if (!document) {
				call.printText(CeilingsJson.result(result));
			}
		}
		return Cli.DONE;
	}

	private static Ruleset ruleset(Call call) throws Failure {
		Ruleset ruleset = RulesetChoice.named(call, call.value("--ruleset").orElse(RulesetChoice.DEFAULT));
		ruleset = with(ruleset, "frame_sek", call, "--frame");
		return with(ruleset, "pot_sek", call, "--pot");
	}

	private static Ruleset with(Ruleset ruleset, String parameter, Call call, String option) throws Failure {
		Optional<String> text = call.value(option);
		if (text.isEmpty()) {
			return ruleset;
		}
		if (!text.get().matches("-?[0-9]{1,18}")) {
			throw Failure.usage(NLS.bind(Messages.badAmount, option, text.get()));
		}
		if (ruleset.find(parameter).isEmpty()) {
			throw Failure.input(NLS.bind(Messages.parameterUnused, option, ruleset.id()));
		}
		return ruleset.with(parameter, new BigDecimal(text.get()));
	}

	private static SupportResult compute(Call call, Ruleset ruleset) throws Failure {
		List<Problem> problems = new ArrayList<>();
		Optional<String> file = call.value("--municipalities");
		MunicipalityTable table = file.isPresent() ? MunicipalityTable.read(file.get(), call.read(file.get())) : null;
		if (table != null) {
			problems.addAll(table.problems());
		}
		// Also where rows are missing: the model may find more to tell.
		Optional<SupportResult> result = table == null
				? Computation.run(ruleset, StatisticsSet.published(), Computation::ofMunicipality, problems)
				: Computation.run(ruleset, table.statistics(), table::problem, problems);
		if (!problems.isEmpty()) {
			problems.sort(null);
			throw Failure.input(problems);
		}
		return result.orElseThrow();
	}

	private static void explain(Call call, SupportResult result, String code) throws Failure, IOException {
		MunicipalityCeiling row = result.municipality(code)
				.orElseThrow(() -> Failure.input(NLS.bind(Messages.explainUnknown, code)));
		String text = call.has("--json") ? CeilingsJson.explanation(row) : ExplanationText.of(row.explain());
		call.output(call.value("--out"), text.getBytes(StandardCharsets.UTF_8));
	}
}
