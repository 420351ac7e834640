package se.lansnat.ui.support;

import java.util.List;
import java.util.Optional;

import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.support.CountyCeiling;
import se.lansnat.support.Figure;

/**
 * All that the views of support show of a county. Never changes: another computation makes another one.
 *
 * @param county name of the county for people
 * @param ruleset the rules
 * @param decision annex and column of the decided ceilings; empty where the rules decide none
 * @param municipalityFigures the figures that the rules give for a municipality
 * @param countyFigures the figures that the rules give for a county
 * @param rows the municipalities, sorted by name
 * @param ownFigures what the county gets, empty where nothing can be computed
 * @param notices what a reader of the table must know besides, sentences
 */
record CountyCeilings(String county, Ruleset ruleset, String decision, List<Figure> municipalityFigures, List<Figure> countyFigures, List<CeilingRow> rows,
		Optional<CountyCeiling> ownFigures, List<String> notices) {

	/** {@return whether the county's own statistics would give any municipality another ceiling} */
	boolean differs() {
		return rows.stream().anyMatch(CeilingRow::differs);
	}

	/**
	 * Finds a municipality.
	 *
	 * @param code official code
	 * @return its row, or null
	 */
	CeilingRow row(String code) {
		return rows.stream().filter(row -> row.code().equals(code)).findFirst().orElse(null);
	}
}
