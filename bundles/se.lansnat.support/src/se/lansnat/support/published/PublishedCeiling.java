package se.lansnat.support.published;

import java.math.BigDecimal;
import java.util.Optional;

import se.lansnat.reference.ruleset.RulesetTable;
import se.lansnat.reference.ruleset.Unit;
import se.lansnat.support.Explanation;
import se.lansnat.support.Figure;
import se.lansnat.support.Input;
import se.lansnat.support.MunicipalityCeiling;
import se.lansnat.support.MunicipalityStatistics;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.StepList;
import se.lansnat.support.exact.Rational;
import se.lansnat.reference.ruleset.Ruleset;

/**
 * The published ceiling of a municipality.
 *
 * @param ruleset    the rules
 * @param set        the municipalities asked for
 * @param statistics the municipality
 * @param supportSek its ceiling, SEK
 */
record PublishedCeiling(Ruleset ruleset, StatisticsSet set, MunicipalityStatistics statistics, long supportSek)
		implements MunicipalityCeiling {

	private Rational perInhabitant() {
		return Rational.of(supportSek).dividedBy(Rational.of(statistics.population()));
	}

	@Override
	public Optional<BigDecimal> value(Figure figure) {
		if (figure.equals(PublishedFigures.SUPPORT)) {
			return Optional.of(BigDecimal.valueOf(supportSek));
		}
		return figure.equals(PublishedFigures.PER_INHABITANT) ? Optional.of(new BigDecimal(perInhabitant().roundHalfUp()))
				: Optional.empty();
	}

	@Override
	public Explanation explain() {
		StepList steps = new StepList(ruleset);
		Input divisor = steps.parameter(PublishedCeilingsModel.SUPPORT_DIVISOR);
		steps.add(PublishedFigures.SUPPORT, Messages.publishedFormula, Rational.of(supportSek), BigDecimal.valueOf(supportSek),
				new Input(RulesetTable.MUNICIPALITY_CEILINGS, Messages.published, Rational.of(supportSek), Unit.SEK,
						ruleset.table(RulesetTable.MUNICIPALITY_CEILINGS).map(RulesetTable::source).orElse("")));
		steps.add(PublishedFigures.PER_INHABITANT, Messages.perInhabitantFormula, perInhabitant(),
				new BigDecimal(perInhabitant().roundHalfUp()), steps.result(PublishedFigures.SUPPORT.key()),
				StepList.statistic("population", Messages.population, statistics.population(), Unit.INHABITANTS,
						statistics.source().population()));
		steps.addTo("grant_share", PublishedFigures.SUPPORT, Messages.grantShare, Messages.grantShareFormula,
				Rational.ONE.dividedBy(divisor.value()), Unit.NUMBER, divisor);
		return steps.explain(statistics.code(), statistics.name() + " (" + statistics.code() + "), " + statistics.county(), set);
	}
}
