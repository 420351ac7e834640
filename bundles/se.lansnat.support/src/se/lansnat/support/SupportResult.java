package se.lansnat.support;

import java.util.List;
import java.util.Optional;

import se.lansnat.reference.ruleset.Ruleset;

/**
 * What a model computed.
 *
 * @param model          the model
 * @param ruleset        the rules it computed with
 * @param statistics     the municipalities it shared among
 * @param municipalities a row for each municipality, in the order of the statistics
 * @param counties       a row for each county, in order of first appearance
 * @param notes          what a reader of the table must know besides, sentences; often none
 */
public record SupportResult(SupportModel model, Ruleset ruleset, StatisticsSet statistics,
		List<? extends MunicipalityCeiling> municipalities, List<? extends CountyCeiling> counties, List<String> notes) {

	/**
	 * The row of a municipality.
	 *
	 * @param code its code
	 * @return the row, or empty if it was not among the statistics
	 */
	public Optional<MunicipalityCeiling> municipality(String code) {
		return municipalities.stream().filter(row -> row.statistics().code().equals(code))
				.map(MunicipalityCeiling.class::cast).findFirst();
	}

	/**
	 * The row of a county.
	 *
	 * @param name its name
	 * @return the row, or empty if none of its municipalities was among the statistics
	 */
	public Optional<CountyCeiling> county(String name) {
		return counties.stream().filter(row -> row.county().equals(name)).map(CountyCeiling.class::cast).findFirst();
	}
}
