package se.lansnat.support.published;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.RulesetTable;
import se.lansnat.reference.ruleset.Unit;
import se.lansnat.support.CountyCeiling;
import se.lansnat.support.Explanation;
import se.lansnat.support.Figure;
import se.lansnat.support.Input;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.StepList;
import se.lansnat.support.exact.Rational;

/**
 * The published ceilings of a county's municipalities, and its own.
 *
 * @param ruleset the rules
 * @param set     the municipalities asked for
 * @param county  the county
 * @param rows    those of the municipalities that are in it
 */
record PublishedCounty(Ruleset ruleset, StatisticsSet set, String county, List<PublishedCeiling> rows) implements CountyCeiling {

	@Override
	public int municipalities() {
		return rows.size();
	}

	@Override
	public long population() {
		return rows.stream().mapToLong(row -> row.statistics().population()).reduce(0, Math::addExact);
	}

	@Override
	public long supportSek() {
		return rows.stream().mapToLong(PublishedCeiling::supportSek).reduce(0, Math::addExact);
	}

	private Optional<BigDecimal> ceiling() {
		return ruleset.table(RulesetTable.COUNTY_CEILINGS).flatMap(table -> table.get(county));
	}

	@Override
	public Optional<BigDecimal> value(Figure figure) {
		return switch (figure.key()) {
			case "municipalities" -> Optional.of(BigDecimal.valueOf(municipalities()));
			case "population" -> Optional.of(BigDecimal.valueOf(population()));
			case "support_sek" -> Optional.of(BigDecimal.valueOf(supportSek()));
			case "county_ceiling_sek" -> ceiling();
			default -> Optional.empty();
		};
	}

	@Override
	public Explanation explain() {
		StepList steps = new StepList(ruleset);
		Input[] people = rows.stream().map(row -> StepList.statistic(row.statistics().code(), row.statistics().name(),
				row.statistics().population(), Unit.INHABITANTS, row.statistics().source().population())).toArray(Input[]::new);
		add(steps, PublishedFigures.MUNICIPALITIES, Messages.municipalitiesFormula, municipalities(), people);
		add(steps, PublishedFigures.POPULATION, Messages.sumFormula, population(), people);
		add(steps, PublishedFigures.SUPPORT, Messages.sumFormula, supportSek(), rows.stream().map(this::amountOf).toArray(Input[]::new));
		ceiling().ifPresent(amount -> steps.add(PublishedFigures.COUNTY_CEILING, Messages.countyCeilingFormula,
				Rational.of(amount), amount, new Input(RulesetTable.COUNTY_CEILINGS, Messages.published, Rational.of(amount),
						Unit.SEK, source(RulesetTable.COUNTY_CEILINGS))));
		return steps.explain(county, county, set);
	}

	private static void add(StepList steps, Figure figure, String formula, long value, Input... inputs) {
		steps.add(figure, formula, Rational.of(value), BigDecimal.valueOf(value), inputs);
	}

	private Input amountOf(PublishedCeiling row) {
		return new Input(row.statistics().code(), row.statistics().name(), Rational.of(row.supportSek()), Unit.SEK,
				source(RulesetTable.MUNICIPALITY_CEILINGS));
	}

	private String source(String table) {
		return ruleset.table(table).map(RulesetTable::source).orElse("");
	}
}
