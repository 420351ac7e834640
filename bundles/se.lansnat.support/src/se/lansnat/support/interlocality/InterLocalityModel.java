package se.lansnat.support.interlocality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.support.Figure;
import se.lansnat.support.GrantScale;
import se.lansnat.support.MunicipalityCeiling;
import se.lansnat.support.RowCheck;
import se.lansnat.support.RowProblem;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.SupportException;
import se.lansnat.support.SupportModel;
import se.lansnat.support.SupportResult;
import se.lansnat.support.exact.Rational;

/**
 * Shares a frame among municipalities by what a fictive network between their localities would cost them beyond their own
 * contribution (SOU 2000:111, sections 3.4 and 3.8), and a pot among their counties. If nobody needs anything, nobody gets
 * anything.
 */
public final class InterLocalityModel implements SupportModel {

	/** What rulesets call the model. */
	public static final String ID = "inter-locality-need";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public List<Figure> municipalityFigures() {
		return InterLocalityFigures.MUNICIPALITY;
	}

	@Override
	public List<Figure> countyFigures() {
		return InterLocalityFigures.COUNTY;
	}

	@Override
	public Optional<GrantScale> grants(Ruleset ruleset, MunicipalityCeiling row) {
		return Optional.of(new KronorGrant(CumulatedGrant.of((InterLocalityCeiling) row)));
	}

	@Override
	public SupportResult compute(Ruleset ruleset, StatisticsSet statistics) throws SupportException {
		List<RowProblem> problems = new ArrayList<>();
		Rules rules = Rules.read(ruleset, problems);
		RowCheck.check(statistics.rows(), problems);
		throwIfAny(problems);
		List<NetworkCost> costs = new ArrayList<>(statistics.rows().size());
		statistics.rows().forEach(row -> costs.add(NetworkCost.of(row, rules)));
		List<CountyNeed> needs = byCounty(costs);
		Rational totalNeed = needs.stream().map(CountyNeed::need).reduce(Rational.ZERO, Rational::plus);
		Allocation allocation = new Allocation(rules, statistics, totalNeed);
		List<InterLocalityCeiling> municipalities = municipalities(allocation, costs, problems);
		throwIfAny(problems);
		List<String> notes = new ArrayList<>();
		List<InterLocalityCounty> counties = counties(allocation, needs, problems, notes);
		throwIfAny(problems);
		return new SupportResult(this, ruleset, statistics, municipalities, counties, notes);
	}

	private static List<CountyNeed> byCounty(List<NetworkCost> costs) {
		Map<String, CountyNeed> counties = new LinkedHashMap<>();
		for (NetworkCost cost : costs) {
			counties.computeIfAbsent(cost.statistics().county(), CountyNeed::new).add(cost);
		}
		return List.copyOf(counties.values());
	}

	private static List<InterLocalityCeiling> municipalities(Allocation allocation, List<NetworkCost> costs,
			List<RowProblem> problems) {
		List<InterLocalityCeiling> municipalities = new ArrayList<>(costs.size());
		for (int at = 0; at < costs.size(); at++) {
			try {
				municipalities.add(new InterLocalityCeiling(allocation, costs.get(at)));
			} catch (ArithmeticException e) {
				RowCheck.tooLarge(problems, at, costs.get(at).statistics().code());
			}
		}
		return municipalities;
	}

	private static List<InterLocalityCounty> counties(Allocation allocation, List<CountyNeed> needs, List<RowProblem> problems,
			List<String> notes) {
		List<InterLocalityCounty> counties = new ArrayList<>(needs.size());
		try {
			CountyPots pots = new CountyPots(allocation, needs);
			for (int at = 0; at < needs.size(); at++) {
				counties.add(new InterLocalityCounty(allocation, needs.get(at), pots, at));
				if (pots.takesRest(at) && pots.part(at) < 0) {
					notes.add(NLS.bind(Messages.potOverdrawn, needs.get(at).county(), SwedishNumbers.kronor(pots.part(at))));
				}
			}
		} catch (ArithmeticException e) {
			RowCheck.tooLarge(problems, RowProblem.NO_ROW, needs.get(counties.size()).county());
		}
		return counties;
	}

	private static void throwIfAny(List<RowProblem> problems) throws SupportException {
		if (!problems.isEmpty()) {
			throw new SupportException(problems);
		}
	}
}
