package se.lansnat.support.interlocality;

import java.util.List;

import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.Unit;
import se.lansnat.support.ParameterReader;
import se.lansnat.support.RowProblem;
import se.lansnat.support.Scale;
import se.lansnat.support.exact.Rational;
import se.lansnat.support.exact.Rounding.Limit;

/**
 * The parameters of a ruleset as the model computes with them.
 *
 * @param ruleset              where they are from
 * @param metrePrice           cost of a metre of network, SEK
 * @param localityPrice        cost of a locality, SEK
 * @param reductionLimit       cost per inhabitant above which it is reduced, SEK
 * @param ownContributionLimit most own contribution per inhabitant, SEK
 * @param frame                what the municipalities share, SEK
 * @param payout               payout rate by support share, both per cent; a limit belongs to its step
 * @param breakpointShare      support share above which there is a breakpoint, per cent
 * @param pot                  what the counties share, SEK
 * @param potRounding          what a county's part is rounded to, SEK
 * @param administrative       administrative support in SEK by inhabitants; a limit belongs to the next step
 * @param boardFirstYear       county board, year 1, SEK
 * @param boardLaterYears      county board, each later year, SEK
 * @param laterYears           how many later years
 */
record Rules(Ruleset ruleset, Rational metrePrice, Rational localityPrice, Rational reductionLimit,
		Rational ownContributionLimit, Rational frame, Scale payout, Limit breakpointShare, Rational pot,
		Rational potRounding, Scale administrative, BoardSupport boardFirstYear, BoardSupport boardLaterYears,
		long laterYears) {

	static final String METRE_PRICE = "metre_price_sek";
	static final String LOCALITY_PRICE = "locality_price_sek";
	static final String REDUCTION_LIMIT = "reduction_limit_sek";
	static final String OWN_CONTRIBUTION_LIMIT = "own_contribution_limit_sek";
	static final String FRAME = "frame_sek";
	static final String PAYOUT_LIMIT = "payout_step_#_limit_percent";
	static final String PAYOUT_RATE = "payout_step_#_rate_percent";
	static final String BREAKPOINT_SHARE = "breakpoint_share_percent";
	static final String POT = "pot_sek";
	static final String POT_ROUNDING = "pot_rounding_sek";
	static final String ADMINISTRATIVE_LIMIT = "administrative_step_#_below_inhabitants";
	static final String ADMINISTRATIVE_SUPPORT = "administrative_step_#_sek";
	static final String BOARD_FIRST_YEAR = "county_board_year_1_sek";
	static final String BOARD_FIRST_YEAR_MUNICIPALITY = "county_board_year_1_municipality_sek";
	static final String BOARD_LATER_YEAR = "county_board_later_year_sek";
	static final String BOARD_LATER_YEAR_MUNICIPALITY = "county_board_later_year_municipality_sek";
	static final String BOARD_LATER_YEARS = "county_board_later_years";
	static final String ADMINISTRATIVE_FRAME = "administrative_frame_sek";
	static final String ASSOCIATION_SUPPORT = "association_support_sek";

	/**
	 * Yearly administrative support of a county board.
	 *
	 * @param base            whatever its size, SEK
	 * @param perMunicipality for each municipality, SEK
	 */
	record BoardSupport(long base, long perMunicipality) {

		long of(long municipalities) {
			return Math.addExact(base, Math.multiplyExact(perMunicipality, municipalities));
		}
	}

	/**
	 * Reads the parameters.
	 *
	 * @param ruleset  where they are
	 * @param problems gets everything that is wrong with them
	 */
	static Rules read(Ruleset ruleset, List<RowProblem> problems) {
		ParameterReader reader = new ParameterReader(ruleset, problems);
		Rules rules = new Rules(ruleset,
				Rational.of(reader.amount(METRE_PRICE, Unit.SEK_PER_METRE)),
				Rational.of(reader.amount(LOCALITY_PRICE, Unit.SEK_PER_LOCALITY)),
				reader.positive(REDUCTION_LIMIT, Unit.SEK_PER_INHABITANT),
				Rational.of(reader.amount(OWN_CONTRIBUTION_LIMIT, Unit.SEK_PER_INHABITANT)),
				Rational.of(reader.whole(FRAME, Unit.SEK, 1)),
				Scale.read(reader, PAYOUT_LIMIT, Unit.PERCENT, PAYOUT_RATE, Unit.PERCENT),
				Limit.of(reader.percent(BREAKPOINT_SHARE)),
				Rational.of(reader.whole(POT, Unit.SEK, 0)),
				Rational.of(reader.whole(POT_ROUNDING, Unit.SEK, 1)),
				Scale.read(reader, ADMINISTRATIVE_LIMIT, Unit.INHABITANTS, ADMINISTRATIVE_SUPPORT, Unit.SEK),
				new BoardSupport(reader.whole(BOARD_FIRST_YEAR, Unit.SEK, 0),
						reader.whole(BOARD_FIRST_YEAR_MUNICIPALITY, Unit.SEK_PER_MUNICIPALITY, 0)),
				new BoardSupport(reader.whole(BOARD_LATER_YEAR, Unit.SEK, 0),
						reader.whole(BOARD_LATER_YEAR_MUNICIPALITY, Unit.SEK_PER_MUNICIPALITY, 0)),
				reader.whole(BOARD_LATER_YEARS, Unit.YEARS, 0));
		reader.whole(ADMINISTRATIVE_FRAME, Unit.SEK, 0);
		reader.whole(ASSOCIATION_SUPPORT, Unit.SEK, 0);
		reader.done();
		return rules;
	}
}
