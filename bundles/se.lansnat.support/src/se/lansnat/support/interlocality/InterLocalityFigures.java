package se.lansnat.support.interlocality;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import se.lansnat.reference.ruleset.Unit;
import se.lansnat.support.Figure;

/** The figures of the model: the columns of its tables. */
final class InterLocalityFigures {

	static final Figure TOTAL_COST = new Figure("total_cost_sek", Messages.totalCost, Unit.SEK);
	static final Figure OWN_CONTRIBUTION = new Figure("own_contribution_sek", Messages.ownContribution, Unit.SEK);
	static final Figure NEED = new Figure("need_sek", Messages.need, Unit.SEK);
	static final Figure SUPPORT = new Figure("support_sek", Messages.support, Unit.SEK);
	static final Figure SHARE = new Figure("support_share_percent", Messages.share, Unit.PERCENT);
	static final Figure PER_INHABITANT = new Figure("support_per_inhabitant_sek", Messages.perInhabitant, Unit.SEK_PER_INHABITANT);
	static final Figure PAYOUT_RATE = new Figure("payout_rate_percent", Messages.payoutRate, Unit.PERCENT);
	static final Figure BREAKPOINT = new Figure("breakpoint_sek", Messages.breakpoint, Unit.SEK);
	static final Figure ADMINISTRATIVE = new Figure("administrative_support_sek", Messages.administrative, Unit.SEK);

	static final Figure MUNICIPALITIES = new Figure("municipalities", Messages.municipalities, Unit.MUNICIPALITIES);
	static final Figure POPULATION = new Figure("population", Messages.population, Unit.INHABITANTS);
	static final Figure COUNTY_POT = new Figure("county_pot_sek", Messages.countyPot, Unit.SEK);
	static final Figure BOARD_FIRST_YEAR = new Figure("administrative_support_year_1_sek", Messages.boardFirstYear, Unit.SEK);
	static final Figure BOARD_LATER_YEARS = new Figure("administrative_support_later_years_sek", Messages.boardLaterYears,
			Unit.SEK);

	private static final Map<Figure, Function<InterLocalityCeiling, BigDecimal>> OF_MUNICIPALITY = new LinkedHashMap<>();
	private static final Map<Figure, ToLongFunction<InterLocalityCounty>> OF_COUNTY = new LinkedHashMap<>();

	static {
		OF_MUNICIPALITY.put(TOTAL_COST, row -> BigDecimal.valueOf(row.totalCostSek()));
		OF_MUNICIPALITY.put(OWN_CONTRIBUTION, row -> BigDecimal.valueOf(row.ownContributionSek()));
		OF_MUNICIPALITY.put(NEED, row -> BigDecimal.valueOf(row.needSek()));
		OF_MUNICIPALITY.put(SUPPORT, row -> BigDecimal.valueOf(row.supportSek()));
		OF_MUNICIPALITY.put(SHARE, row -> BigDecimal.valueOf(row.supportSharePercent()));
		OF_MUNICIPALITY.put(PER_INHABITANT, row -> BigDecimal.valueOf(row.supportPerInhabitantSek()));
		OF_MUNICIPALITY.put(PAYOUT_RATE, InterLocalityCeiling::payoutRatePercent);
		OF_MUNICIPALITY.put(BREAKPOINT, row -> row.hasBreakpoint() ? BigDecimal.valueOf(row.breakpointSek()) : null);
		OF_MUNICIPALITY.put(ADMINISTRATIVE, row -> BigDecimal.valueOf(row.administrativeSupportSek()));
		OF_COUNTY.put(MUNICIPALITIES, InterLocalityCounty::municipalities);
		OF_COUNTY.put(POPULATION, InterLocalityCounty::population);
		OF_COUNTY.put(SUPPORT, InterLocalityCounty::supportSek);
		OF_COUNTY.put(COUNTY_POT, InterLocalityCounty::countyPotSek);
		OF_COUNTY.put(BOARD_FIRST_YEAR, InterLocalityCounty::administrativeSupportYear1Sek);
		OF_COUNTY.put(BOARD_LATER_YEARS, InterLocalityCounty::administrativeSupportLaterYearsSek);
	}

	static final List<Figure> MUNICIPALITY = List.copyOf(OF_MUNICIPALITY.keySet());
	static final List<Figure> COUNTY = List.copyOf(OF_COUNTY.keySet());

	private InterLocalityFigures() {
	}

	static Optional<BigDecimal> value(InterLocalityCeiling row, Figure figure) {
		return Optional.ofNullable(OF_MUNICIPALITY.get(figure)).map(value -> value.apply(row));
	}

	static Optional<BigDecimal> value(InterLocalityCounty row, Figure figure) {
		return Optional.ofNullable(OF_COUNTY.get(figure)).map(value -> BigDecimal.valueOf(value.applyAsLong(row)));
	}
}
