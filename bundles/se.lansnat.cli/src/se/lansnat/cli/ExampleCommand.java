package se.lansnat.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.County;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.model.validation.Validation;
import se.lansnat.reference.CountyName;
import se.lansnat.reference.Deviation;
import se.lansnat.reference.PublishedTables;
import se.lansnat.reference.county.CountyDocument;
import se.lansnat.reference.county.ReferenceCounty;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.report.CeilingsPage;
import se.lansnat.support.CountyCeiling;
import se.lansnat.support.CountyStatistics;
import se.lansnat.support.Figure;
import se.lansnat.support.MunicipalityStatistics;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.SupportResult;

/** Does for the example county what the window shows: county folder, validation, ceilings and why they are what they are. */
final class ExampleCommand implements Command {

	private static final String COUNTY = "Örebro";
	private static final String FOLDER = "orebro";
	private static final String TABLE = "ceilings.csv";
	private static final String PAGE = "ceilings.html";

	@Override
	public String summary() {
		return Messages.example_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.word(Messages.labelFolder, Messages.example_folder);
	}

	@Override
	public int run(Call call) throws Exception {
		Path base = call.path(call.word(0));
		Path directory = base.resolve(FOLDER);
		if (Files.exists(directory)) {
			call.print(NLS.bind(Messages.example_exists, directory));
		} else {
			CountyDocument document = ReferenceCounty.create(CountyName.find(COUNTY).orElseThrow());
			CountyFolder.create(directory, document.county(), document.programmes(), null);
			call.printText(CreatedText.text(document, directory.toString()));
		}
		try (CountyFolder folder = Folders.openForFigures(call, directory.toString())) {
			validate(folder, call);
			ceilings(folder, base, call);
		}
		call.print(NLS.bind(Messages.example_done, base));
		call.print(NLS.bind(Messages.example_line, FOLDER + "/", Messages.example_county));
		call.print(NLS.bind(Messages.example_line, TABLE, Messages.example_table));
		call.print(NLS.bind(Messages.example_line, PAGE, Messages.example_page));
		return Cli.DONE;
	}

	private static void validate(CountyFolder folder, Call call) throws Failure {
		List<Problem> problems = Validation.validate(folder);
		call.print(NLS.bind(Messages.example_validated, ProblemText.counts(problems)));
		if (problems.stream().anyMatch(Problem::isError)) {
			throw Failure.input(problems.stream().filter(Problem::isError).toList());
		}
	}

	private static void ceilings(CountyFolder folder, Path base, Call call) throws Exception {
		County county = folder.county().orElseThrow();
		List<MunicipalityStatistics> own = CountyStatistics.of(county);
		if (county.getName() == null || own.isEmpty()) {
			throw Failure.input(NLS.bind(Messages.example_noCounty, folder.location()));
		}
		String fullName = CountyName.find(county.getName()).map(CountyName::fullName).orElse(county.getName());
		Ruleset ruleset = RulesetChoice.named(call, Objects.requireNonNullElse(county.getRuleset(), RulesetChoice.DEFAULT));
		List<Problem> problems = new ArrayList<>();
		Optional<SupportResult> computed = Computation.run(ruleset, StatisticsSet.published().with(fullName, own),
				Computation::ofMunicipality, problems);
		SupportResult nation = computed.orElseThrow(() -> Failure.input(problems));
		CountyCeiling row = nation.county(county.getName()).orElseThrow();
		List<Deviation> deviations = PublishedTables.deviations().stream().filter(d -> d.county().equals(county.getName())).toList();
		String page = CeilingsPage.html(county.getName(), nation, deviations);
		call.output(Optional.of(base.resolve(TABLE).toString()), new CeilingsTables(nation, false).municipalities(county.getName()));
		call.output(Optional.of(base.resolve(PAGE).toString()), page.getBytes(StandardCharsets.UTF_8));
		call.print(NLS.bind(Messages.example_total,
				new Object[] { row.municipalities(), fullName, SwedishNumbers.kronor(row.supportSek()) }));
		for (Figure figure : CeilingsTables.countyFigures(nation)) {
			row.value(figure).ifPresent(value -> call.print("  " + figure.label() + ": " + SwedishNumbers.kronor(value)));
		}
	}
}
