package se.lansnat.support.whatif;

import java.util.ArrayList;
import java.util.List;

import se.lansnat.model.County;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.RulesetException;
import se.lansnat.support.CountyStatistics;
import se.lansnat.support.MunicipalityCeiling;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.SupportException;
import se.lansnat.support.SupportModels;
import se.lansnat.support.SupportResult;

/**
 * The nation computed twice, as it is and with other numbers. A county's own statistics count for its municipalities, the reference
 * rows for all others.
 *
 * @param base     as it is
 * @param scenario with the numbers tried
 */
public record WhatIf(SupportResult base, SupportResult scenario) {

	/**
	 * A municipality before and after.
	 *
	 * @param code        its code
	 * @param name        its name
	 * @param county      its county, without "län"
	 * @param baseSek     ceiling as it is, SEK
	 * @param scenarioSek ceiling with the numbers tried, SEK
	 */
	public record Row(String code, String name, String county, long baseSek, long scenarioSek) {

		/** @return what the scenario adds, SEK; negative where it takes */
		public long differenceSek() {
			return scenarioSek - baseSek;
		}
	}

	/**
	 * The nation that a county is computed in.
	 *
	 * @param county the county
	 * @return its own statistics and the published ones of all others
	 */
	public static StatisticsSet nation(County county) {
		return StatisticsSet.published().with(county.getName() + " län", CountyStatistics.of(county));
	}

	/**
	 * Computes both.
	 *
	 * @param ruleset    the rules as they are
	 * @param statistics the municipalities as they are
	 * @param scenario   the numbers to try, which {@link Scenario#problems} found right
	 * @return both results
	 * @throws RulesetException if the rules cannot be used
	 * @throws SupportException if the numbers cannot be computed with
	 */
	public static WhatIf of(Ruleset ruleset, StatisticsSet statistics, Scenario scenario) throws RulesetException, SupportException {
		return new WhatIf(SupportModels.compute(ruleset, statistics), SupportModels.compute(scenario.apply(ruleset), scenario.apply(statistics)));
	}

	/** @return all municipalities, in the order of the statistics */
	public List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < base.municipalities().size(); i++) {
			MunicipalityCeiling before = base.municipalities().get(i);
			rows.add(new Row(before.statistics().code(), before.statistics().name(), before.statistics().county(), before.supportSek(),
					scenario.municipalities().get(i).supportSek()));
		}
		return rows;
	}
}
