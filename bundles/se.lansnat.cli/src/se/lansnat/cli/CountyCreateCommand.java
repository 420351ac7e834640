package se.lansnat.cli;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.Problem;
import se.lansnat.reference.CountyName;
import se.lansnat.reference.county.CountyDocument;
import se.lansnat.reference.county.OwnCounty;
import se.lansnat.reference.county.OwnCountyResult;
import se.lansnat.reference.county.OwnTables;
import se.lansnat.reference.county.ReferenceCounty;

/** Creates a county folder from the built-in reference or from one's own tables. */
final class CountyCreateCommand implements Command {

	@Override
	public String summary() {
		return Messages.countyCreate_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.optionalWord(Messages.labelName, Messages.countyCreate_county)
				.value("--municipalities", Messages.labelFile, Messages.countyCreate_municipalities)
				.value("--localities", Messages.labelFile, Messages.countyCreate_localities)
				.value("--ducts", Messages.labelFile, Messages.countyCreate_ducts)
				.value("--name", Messages.labelName, Messages.countyCreate_name)
				.value("--out", Messages.labelFolder, Messages.countyCreate_out).flag("--json", Messages.optionJson);
	}

	@Override
	public int run(Call call) throws Exception {
		boolean own = call.value("--municipalities").isPresent() || call.value("--localities").isPresent()
				|| call.value("--ducts").isPresent() || call.value("--name").isPresent();
		if (own != call.words().isEmpty()) {
			throw Failure.usage(Messages.countyCreate_either, NLS.bind(Messages.seeHelp, "county create"));
		}
		String out = required(call, "--out");
		CountyDocument document = own ? fromTables(call) : fromReference(call.word(0));
		CountyFolder.create(call.path(out), document.county(), document.programmes(), null);
		call.printText(call.has("--json") ? CreatedText.json(document, out) : CreatedText.text(document, out));
		return Cli.DONE;
	}

	private static CountyDocument fromReference(String name) throws Failure {
		CountyName county = CountyName.find(name).orElseThrow(() -> Failure.input(NLS.bind(Messages.unknownCounty, name)));
		return ReferenceCounty.create(county);
	}

	private static CountyDocument fromTables(Call call) throws Failure {
		String municipalities = required(call, "--municipalities");
		String localities = required(call, "--localities");
		String name = required(call, "--name");
		if (name.isBlank()) {
			throw Failure.usage(Messages.countyCreate_noName);
		}
		OwnTablesReader reader = new OwnTablesReader(call, municipalities);
		OwnTables tables = reader.read(name, localities, call.value("--ducts"));
		OwnCountyResult result = OwnCounty.create(tables);
		List<Problem> problems = reader.withWhatTheBuilderFound(result.problems());
		Optional<CountyDocument> document = result.document();
		if (document.isEmpty() || problems.stream().anyMatch(Problem::isError)) {
			throw Failure.input(problems);
		}
		problems.forEach(call::say);
		return document.get();
	}

	private static String required(Call call, String option) throws Failure {
		return call.value(option).orElseThrow(
				() -> Failure.usage(NLS.bind(Messages.missingArgument, option), NLS.bind(Messages.seeHelp, "county create")));
	}
}
