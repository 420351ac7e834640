package se.lansnat.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;

import se.lansnat.consolidation.Basis;
import se.lansnat.consolidation.Consolidated;
import se.lansnat.consolidation.Consolidator;
import se.lansnat.consolidation.Decisions;
import se.lansnat.consolidation.Gap;
import se.lansnat.consolidation.RegionalRebuild;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.EditRefusedException;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.reference.county.CountyInfo;

/** Makes the county's regional programme of the municipal ones. */
final class ConsolidateCommand implements Command {

	private static final String DECISIONS = "--decisions";
	private static final String MATCH_ABOVE = "--match-above";
	private static final String ASK_ABOVE = "--ask-above";

	@Override
	public String summary() {
		return Messages.consolidate_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.word(Messages.labelFolder, Messages.folderParameter).words(Messages.labelFolder, Messages.consolidate_neighbours)
				.value(DECISIONS, Messages.labelFile, Messages.consolidate_decisions)
				.value(MATCH_ABOVE, "0-1", NLS.bind(Messages.consolidate_matchAbove, Basis.MATCH_ABOVE))
				.value(ASK_ABOVE, "0-1", NLS.bind(Messages.consolidate_askAbove, Basis.ASK_ABOVE)).flag("--json", Messages.optionJson);
	}

	@Override
	public int run(Call call) throws Exception {
		Optional<BigDecimal> matchAbove = threshold(call, MATCH_ABOVE);
		Optional<BigDecimal> askAbove = threshold(call, ASK_ABOVE);
		Optional<String> file = call.value(DECISIONS);
		DecisionsFile decisions = file.isPresent() ? DecisionsFile.read(file.get(), call.read(file.get())) : DecisionsFile.NONE;
		List<CountyFolder> neighbours = new ArrayList<>();
		try (CountyFolder folder = Folders.openToEdit(call, call.word(0))) {
			for (String neighbour : call.words().subList(1, call.words().size())) {
				neighbours.add(Folders.open(call, neighbour));
			}
			RegionalProgramme programme = folder.regionalProgramme()
					.orElseThrow(() -> Failure.input(NLS.bind(Messages.consolidate_noCounty, folder.location())));
			set(folder, programme, Literals.REGIONAL_PROGRAMME__MATCH_ABOVE, matchAbove);
			set(folder, programme, Literals.REGIONAL_PROGRAMME__ASK_ABOVE, askAbove);
			Consolidated result = consolidate(folder, neighbours, decisions, call);
			folder.save(null).warning().ifPresent(call::say);
			CountyInfo info = CountyInfo.of(folder.county().orElseThrow(), folder.programmes());
			long localities = info.municipalities().stream().flatMapToLong(municipality -> municipality.localities50To2999().stream()).sum();
			if (call.has("--json")) {
				call.printText(ConsolidatedJson.of(result, localities));
			} else {
				ConsolidatedText.print(result, call);
			}
		} catch (EditRefusedException e) {
			throw Failure.input(e.problems());
		} finally {
			neighbours.forEach(CountyFolder::close);
		}
		return Cli.DONE;
	}

	private static Consolidated consolidate(CountyFolder folder, List<CountyFolder> neighbours, DecisionsFile decisions, Call call) {
		Consolidator consolidator = Consolidator.of(folder, neighbours);
		Consolidated result = consolidator.consolidate(Consolidator.basis(folder, neighbours));
		if (!decisions.requests().isEmpty()) {
			Decisions.Outcome outcome = Decisions.decide(folder, result, decisions.requests());
			outcome.refused().forEach(refusal -> call.say(new Problem("decision-refused", Severity.WARNING, decisions.file(), 0,
					refusal.request().conflict(), "", NLS.bind(Messages.consolidate_refused, refusal.reason()), Messages.consolidate_refused_fix)));
			outcome.command().ifPresent(folder.commandStack()::execute);
			result = consolidator.consolidate(Consolidator.basis(folder, neighbours));
		}
		result.gaps().stream().filter(gap -> gap.code().equals(Gap.PROGRAMME_LEFT_OUT)).forEach(gap -> call.say(new Problem(gap.code(),
				Severity.WARNING, "", 0, gap.object().orElse(""), "", gap.message(), Messages.consolidate_leftOut_fix)));
		RegionalRebuild.command(folder, result).ifPresent(folder.commandStack()::execute);
		return result;
	}

	private static void set(CountyFolder folder, RegionalProgramme programme, EAttribute feature, Optional<BigDecimal> value) {
		if (value.isPresent() && !value.get().equals(programme.eGet(feature))) {
			folder.commandStack().execute(new Edits(folder).set(programme, feature, value.get()));
		}
	}

	private static Optional<BigDecimal> threshold(Call call, String option) throws Failure {
		Optional<String> text = call.value(option);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		if (!text.get().matches("0([.,]\\d{1,3})?|1([.,]0{1,3})?") || new BigDecimal(text.get().replace(',', '.')).compareTo(Basis.LEAST) < 0) {
			throw Failure.usage(NLS.bind(Messages.consolidate_threshold, new Object[] { option, text.get(), Basis.LEAST }));
		}
		return Optional.of(new BigDecimal(text.get().replace(',', '.')));
	}
}
