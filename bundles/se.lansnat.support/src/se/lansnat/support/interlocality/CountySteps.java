package se.lansnat.support.interlocality;

import static se.lansnat.support.interlocality.MunicipalitySteps.SUM_OF_NEEDS;
import static se.lansnat.support.interlocality.MunicipalitySteps.whole;

import se.lansnat.reference.ruleset.Unit;
import se.lansnat.support.Explanation;
import se.lansnat.support.Figure;
import se.lansnat.support.Input;
import se.lansnat.support.MunicipalityStatistics;
import se.lansnat.support.StepList;
import se.lansnat.support.exact.Rational;

/** The way to a county's figures, step by step. */
final class CountySteps {

	static final String COUNTY_NEED = "county_need_sek";
	static final String POT_PART = "county_pot_part_sek";

	private final InterLocalityCounty county;
	private final Allocation allocation;
	private final StepList steps;

	CountySteps(InterLocalityCounty county) {
		this.county = county;
		allocation = county.allocation();
		steps = new StepList(allocation.rules().ruleset());
	}

	Explanation explain() {
		population();
		support();
		pot();
		board(InterLocalityFigures.BOARD_FIRST_YEAR, county.administrativeSupportYear1Sek(), Rules.BOARD_FIRST_YEAR,
				Rules.BOARD_FIRST_YEAR_MUNICIPALITY);
		board(InterLocalityFigures.BOARD_LATER_YEARS, county.administrativeSupportLaterYearsSek(), Rules.BOARD_LATER_YEAR,
				Rules.BOARD_LATER_YEAR_MUNICIPALITY);
		return steps.explain(county.county(), county.county(), allocation.statistics());
	}

	private void population() {
		Input[] parts = county.need().costs().stream().map(NetworkCost::statistics).map(CountySteps::populationOf)
				.toArray(Input[]::new);
		steps.add(InterLocalityFigures.MUNICIPALITIES, Messages.municipalitiesFormula, Rational.of(county.municipalities()),
				whole(county.municipalities()), parts);
		steps.add(InterLocalityFigures.POPULATION, Messages.sumFormula, Rational.of(county.population()),
				whole(county.population()), parts);
	}

	private static Input populationOf(MunicipalityStatistics municipality) {
		return StepList.statistic(municipality.code(), municipality.name(), municipality.population(), Unit.INHABITANTS,
				municipality.source().population());
	}

	private void support() {
		Input[] needs = county.need().costs().stream().map(CountySteps::needOf).toArray(Input[]::new);
		steps.add(COUNTY_NEED, Messages.countyNeed, Messages.sumFormula, county.need().need(), Unit.SEK, needs);
		MunicipalitySteps.addSumOfNeeds(steps, allocation);
		String formula = allocation.nothingNeeded() ? Messages.supportFormulaNone : Messages.countySupportFormula;
		steps.add(InterLocalityFigures.SUPPORT, formula, county.support(), whole(county.supportSek()),
				steps.result(COUNTY_NEED), steps.parameter(Rules.FRAME), steps.result(SUM_OF_NEEDS));
	}

	private static Input needOf(NetworkCost cost) {
		MunicipalityStatistics municipality = cost.statistics();
		return new Input(municipality.code(), municipality.name(), cost.need(), Unit.SEK, Messages.explainedByItself);
	}

	private void pot() {
		Rational part = allocation.potPart(county.need().need()).times(allocation.rules().potRounding());
		steps.addTo(POT_PART, InterLocalityFigures.COUNTY_POT, Messages.potPart,
				allocation.nothingNeeded() ? Messages.potPartFormulaNone : Messages.potPartFormula, part, Unit.SEK,
				steps.result(COUNTY_NEED), steps.parameter(Rules.POT), steps.result(SUM_OF_NEEDS));
		steps.add(InterLocalityFigures.COUNTY_POT, county.takesRest() ? Messages.potRestFormula : Messages.potFormula,
				Rational.of(county.countyPotSek()), whole(county.countyPotSek()), steps.result(POT_PART),
				steps.parameter(Rules.POT_ROUNDING));
	}

	private void board(Figure figure, long amount, String base, String perMunicipality) {
		steps.add(figure, Messages.boardFormula, Rational.of(amount), whole(amount), steps.parameter(base),
				steps.parameter(perMunicipality), steps.result(InterLocalityFigures.MUNICIPALITIES.key()));
	}
}
