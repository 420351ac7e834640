package se.lansnat.support;

import java.util.List;
import java.util.Optional;

import se.lansnat.reference.ruleset.Ruleset;

/**
 * Computes what municipalities and counties may get by rulesets of one shape. A model has no state: any thread may use it,
 * and equal input gives equal results. Contributed through the extension point {@code se.lansnat.support.supportModels}.
 */
public interface SupportModel {

	/** @return what rulesets call the model */
	String id();

	/** @return the figures it gives for a municipality, in the order of the table's columns */
	List<Figure> municipalityFigures();

	/** @return the figures it gives for a county, in the order of the table's columns */
	List<Figure> countyFigures();

	/**
	 * Computes. The whole of what the ruleset shares out is shared among exactly the municipalities given.
	 *
	 * @param ruleset    the rules, made for this model
	 * @param statistics the municipalities
	 * @return the figures of each, in the same order, and of their counties
	 * @throws SupportException with everything in the ruleset and the statistics that keeps them from being used
	 */
	SupportResult compute(Ruleset ruleset, StatisticsSet statistics) throws SupportException;

	/**
	 * What single projects of a municipality are granted.
	 *
	 * @param ruleset the rules
	 * @param row     the municipality, computed by this model
	 * @return the scale, or empty where the scheme only says what a municipality may get in all
	 */
	default Optional<GrantScale> grants(Ruleset ruleset, MunicipalityCeiling row) {
		return Optional.empty();
	}
}
