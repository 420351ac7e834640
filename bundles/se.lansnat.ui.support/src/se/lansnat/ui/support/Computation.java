package se.lansnat.ui.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.osgi.util.NLS;

import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.RulesetException;
import se.lansnat.reference.ruleset.Rulesets;
import se.lansnat.support.DecidedCeilings;
import se.lansnat.support.MunicipalityCeiling;
import se.lansnat.support.MunicipalityStatistics;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.SupportException;
import se.lansnat.support.SupportModel;
import se.lansnat.support.SupportModels;
import se.lansnat.support.SupportResult;

/**
 * Computes what a county's municipalities may get. The decision applies; a computation with the county's own statistics stands beside
 * it where it comes to something else, and is all there is for municipalities that nothing was decided for.
 */
final class Computation {

	/** What the decisions rest on never changes: it is computed once for each ruleset. */
	private static final Map<String, Decision> DECISIONS = new ConcurrentHashMap<>();

	private record Decision(Ruleset ruleset, SupportModel model, SupportResult result, DecidedCeilings ceilings) {
	}

	private final CountyFacts facts;
	private final List<String> notices = new ArrayList<>();

	private Computation(CountyFacts facts) {
		this.facts = facts;
	}

	/**
	 * Computes.
	 *
	 * @param facts the county
	 * @return what to show
	 * @throws RulesetException if the county's rules are not known here, or need a model that is not installed
	 * @throws SupportException if the published statistics cannot be computed with
	 */
	static CountyCeilings of(CountyFacts facts) throws RulesetException, SupportException {
		return new Computation(facts).compute();
	}

	private static Decision decision(String id) throws RulesetException, SupportException {
		Decision known = DECISIONS.get(id);
		if (known == null) {
			Ruleset ruleset = Rulesets.builtIn(id).orElseThrow(() -> new UnknownRulesetException(id));
			SupportModel model = SupportModels.of(ruleset);
			known = new Decision(ruleset, model, model.compute(ruleset, StatisticsSet.published()), new DecidedCeilings(ruleset));
			DECISIONS.put(id, known);
		}
		return known;
	}

	private CountyCeilings compute() throws RulesetException, SupportException {
		Decision decision = decision(facts.ruleset());
		Optional<SupportResult> own = recompute(decision);
		List<CeilingRow> rows = facts.municipalities().stream().map(place -> row(place, decision, own)).toList();
		boolean decided = rows.stream().allMatch(row -> row.decided().isPresent());
		SupportResult county = decided || own.isEmpty() ? decision.result() : own.get();
		noteUndecided(rows, decision);
		noteMissing(rows);
		CountyCeilings result = new CountyCeilings(facts.title(), decision.ruleset(), decision.ceilings().source().orElse(""), decision.model().municipalityFigures(),
				decision.model().countyFigures(), rows, county.county(facts.name()), notices);
		noteDifferences(result, own);
		return result;
	}

	/** The county's own statistics with the published ones of all others; nothing where that is the same as the decision's. */
	private Optional<SupportResult> recompute(Decision decision) {
		if (facts.statistics().stream().allMatch(row -> isAsDecided(row, decision))) {
			return Optional.empty();
		}
		StatisticsSet nation = decision.result().statistics().with(facts.title(), facts.statistics());
		try {
			SupportResult result = decision.model().compute(decision.ruleset(), nation);
			notices.addAll(result.notes());
			return Optional.of(result);
		} catch (SupportException e) {
			e.problems().forEach(problem -> notices.add(NLS.bind(Messages.recomputation_impossible, problem)));
			return Optional.empty();
		}
	}

	private static boolean isAsDecided(MunicipalityStatistics own, Decision decision) {
		return decision.result().municipality(own.code()).map(MunicipalityCeiling::statistics)
				.filter(published -> published.population() == own.population() && published.localities() == own.localities()
						&& published.fictiveNetworkM() == own.fictiveNetworkM() && published.county().equals(own.county()))
				.isPresent();
	}

	private static CeilingRow row(CountyFacts.Place place, Decision decision, Optional<SupportResult> own) {
		Optional<MunicipalityCeiling> recomputed = own.flatMap(result -> result.municipality(place.code()));
		OptionalLong decided = decision.ceilings().of(place.code());
		Optional<MunicipalityCeiling> basis = decision.result().municipality(place.code()).filter(row -> decided.isPresent());
		return new CeilingRow(place.code(), place.name(), place.id(), basis.or(() -> recomputed), decided, recomputed);
	}

	private void noteUndecided(List<CeilingRow> rows, Decision decision) {
		long undecided = rows.stream().filter(row -> row.decided().isEmpty() && row.figures().isPresent()).count();
		if (undecided > 0) {
			notices.add(NLS.bind(Messages.notice_undecided, undecided, decision.ruleset().name()));
		}
	}

	private void noteMissing(List<CeilingRow> rows) {
		List<String> missing = rows.stream().filter(row -> row.figures().isEmpty()).map(CeilingRow::name).toList();
		if (!missing.isEmpty()) {
			notices.add(NLS.bind(Messages.notice_missing, String.join(", ", missing)));
		}
	}

	private void noteDifferences(CountyCeilings result, Optional<SupportResult> own) {
		long different = result.rows().stream().filter(CeilingRow::differs).count();
		if (different > 0) {
			notices.add(NLS.bind(Messages.notice_differs, different, own.orElseThrow().statistics().description()));
		}
	}
}
