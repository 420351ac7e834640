package se.lansnat.support.interlocality;

import java.math.BigDecimal;

import se.lansnat.reference.ruleset.Unit;
import se.lansnat.support.Explanation;
import se.lansnat.support.Input;
import se.lansnat.support.MunicipalityStatistics;
import se.lansnat.support.Scale.ScaleStep;
import se.lansnat.support.StepList;
import se.lansnat.support.exact.Rational;

/** The way to a municipality's figures, step by step. */
final class MunicipalitySteps {

	static final String UNREDUCED_COST = "unreduced_cost_sek";
	static final String COST_PER_INHABITANT = "cost_per_inhabitant_sek";
	static final String REDUCTION = "reduction";
	static final String SUM_OF_NEEDS = "sum_of_needs_sek";
	static final String BREAKPOINT_EXCESS = "breakpoint_excess_percent";

	private final InterLocalityCeiling row;
	private final NetworkCost cost;
	private final Rules rules;
	private final StepList steps;
	private final Input population;

	MunicipalitySteps(InterLocalityCeiling row) {
		this.row = row;
		cost = row.cost();
		rules = row.allocation().rules();
		steps = new StepList(rules.ruleset());
		MunicipalityStatistics statistics = row.statistics();
		population = StepList.statistic("population", Messages.population, statistics.population(), Unit.INHABITANTS,
				statistics.source().population());
	}

	Explanation explain() {
		cost();
		ownContributionAndNeed();
		ceiling();
		payout();
		administrative();
		MunicipalityStatistics statistics = row.statistics();
		return steps.explain(statistics.code(), statistics.name() + " (" + statistics.code() + "), " + statistics.county(),
				row.allocation().statistics());
	}

	private void cost() {
		MunicipalityStatistics statistics = row.statistics();
		steps.add(UNREDUCED_COST, Messages.unreducedCost, Messages.unreducedCostFormula, cost.unreduced(), Unit.SEK,
				steps.parameter(Rules.METRE_PRICE),
				StepList.statistic("fictive_network_m", Messages.network, statistics.fictiveNetworkM(), Unit.METRES,
						statistics.source().network()),
				steps.parameter(Rules.LOCALITY_PRICE),
				StepList.statistic("localities_50_2999", Messages.localities, statistics.localities(), Unit.LOCALITIES,
						statistics.source().localities()));
		Rational perInhabitant = cost.unreduced().dividedBy(population.value());
		steps.add(COST_PER_INHABITANT, Messages.costPerInhabitant, Messages.costPerInhabitantFormula, perInhabitant,
				Unit.SEK_PER_INHABITANT, steps.result(UNREDUCED_COST), population);
		if (cost.reduced()) {
			Rational limit = rules.reductionLimit().times(row.statistics().population());
			steps.add(REDUCTION, Messages.reduction, Messages.reductionFormula, NetworkCost.logarithm(cost.unreduced(), limit),
					Unit.NUMBER, steps.result(COST_PER_INHABITANT), steps.parameter(Rules.REDUCTION_LIMIT));
			steps.add(InterLocalityFigures.TOTAL_COST, Messages.reducedCostFormula, cost.total(), whole(row.totalCostSek()),
					steps.parameter(Rules.REDUCTION_LIMIT), steps.result(REDUCTION), population);
		} else {
			steps.add(InterLocalityFigures.TOTAL_COST, Messages.totalCostFormula, cost.total(), whole(row.totalCostSek()),
					steps.result(UNREDUCED_COST), steps.result(COST_PER_INHABITANT), steps.parameter(Rules.REDUCTION_LIMIT));
		}
	}

	private void ownContributionAndNeed() {
		steps.add(InterLocalityFigures.OWN_CONTRIBUTION, Messages.ownContributionFormula, cost.ownContribution(),
				whole(row.ownContributionSek()), steps.parameter(Rules.OWN_CONTRIBUTION_LIMIT), population,
				steps.result(InterLocalityFigures.TOTAL_COST.key()));
		steps.add(InterLocalityFigures.NEED, Messages.needFormula, cost.need(), whole(row.needSek()),
				steps.result(InterLocalityFigures.TOTAL_COST.key()), steps.result(InterLocalityFigures.OWN_CONTRIBUTION.key()));
	}

	private void ceiling() {
		addSumOfNeeds(steps, row.allocation());
		String formula = row.allocation().nothingNeeded() ? Messages.supportFormulaNone : Messages.supportFormula;
		steps.add(InterLocalityFigures.SUPPORT, formula, row.ceiling(), whole(row.supportSek()),
				steps.result(InterLocalityFigures.NEED.key()), steps.parameter(Rules.FRAME), steps.result(SUM_OF_NEEDS));
		steps.add(InterLocalityFigures.SHARE, Messages.shareFormula, row.share(), whole(row.supportSharePercent()),
				steps.result(InterLocalityFigures.SUPPORT.key()), steps.result(InterLocalityFigures.OWN_CONTRIBUTION.key()));
		steps.add(InterLocalityFigures.PER_INHABITANT, Messages.perInhabitantFormula, row.perInhabitant(),
				whole(row.supportPerInhabitantSek()), steps.result(InterLocalityFigures.SUPPORT.key()), population);
	}

	static void addSumOfNeeds(StepList steps, Allocation allocation) {
		steps.add(SUM_OF_NEEDS, Messages.sumOfNeeds, Messages.sumOfNeedsFormula, allocation.totalNeed(), Unit.SEK,
				StepList.statistic("municipalities_sharing", Messages.municipalities, allocation.statistics().rows().size(),
						Unit.MUNICIPALITIES, allocation.statistics().description()));
	}

	private void payout() {
		ScaleStep payout = row.payout();
		Input share = steps.result(InterLocalityFigures.SHARE.key());
		Input rate = steps.parameter(payout.valueId());
		if (payout.last()) {
			steps.add(InterLocalityFigures.PAYOUT_RATE, Messages.payoutRateFormulaLast, rate.value(), payout.value(), share, rate);
		} else {
			steps.add(InterLocalityFigures.PAYOUT_RATE, Messages.payoutRateFormula, rate.value(), payout.value(), share,
					steps.parameter(payout.limitId()), rate);
		}
		Input limit = steps.parameter(Rules.BREAKPOINT_SHARE);
		steps.addTo(BREAKPOINT_EXCESS, InterLocalityFigures.BREAKPOINT, Messages.breakpointExcess,
				row.hasBreakpoint() ? Messages.breakpointExcessFormula : Messages.breakpointExcessFormulaNone,
				share.value().minus(limit.value()), Unit.PERCENT, share, limit);
		if (row.hasBreakpoint()) {
			steps.add(InterLocalityFigures.BREAKPOINT, Messages.breakpointFormula, cost.ownContribution(),
					whole(row.breakpointSek()), steps.result(BREAKPOINT_EXCESS),
					steps.result(InterLocalityFigures.OWN_CONTRIBUTION.key()));
		}
	}

	private void administrative() {
		ScaleStep step = row.administrative();
		Input amount = steps.parameter(step.valueId());
		if (step.last()) {
			steps.add(InterLocalityFigures.ADMINISTRATIVE, Messages.administrativeFormulaLast, amount.value(), step.value(),
					population, amount);
		} else {
			steps.add(InterLocalityFigures.ADMINISTRATIVE, Messages.administrativeFormula, amount.value(), step.value(),
					population, steps.parameter(step.limitId()), amount);
		}
	}

	static BigDecimal whole(long value) {
		return BigDecimal.valueOf(value);
	}
}
