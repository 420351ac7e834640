package se.lansnat.support.interlocality;

import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.support.SupportResult;

/**
 * Who gets the frame of administrative support over all years (SOU 2000:111, chapter 4 and section 8.1). All SEK.
 *
 * @param frame          what there is
 * @param municipalities to municipalities for their programmes
 * @param countyBoards   to county boards
 * @param association    to the association of municipalities
 */
public record AdministrativeFrame(long frame, long municipalities, long countyBoards, long association) {

	/**
	 * Adds up a result of the model.
	 *
	 * @param result computed by {@link InterLocalityModel}
	 * @return the frame and its parts
	 * @throws IllegalArgumentException if another model computed the result
	 */
	public static AdministrativeFrame of(SupportResult result) {
		if (!(result.model() instanceof InterLocalityModel)) {
			throw new IllegalArgumentException(result.model().id());
		}
		Ruleset ruleset = result.ruleset();
		long laterYears = amount(ruleset, Rules.BOARD_LATER_YEARS);
		long municipalities = result.municipalities().stream().map(InterLocalityCeiling.class::cast)
				.mapToLong(InterLocalityCeiling::administrativeSupportSek).sum();
		long boards = result.counties().stream().map(InterLocalityCounty.class::cast).mapToLong(
				row -> row.administrativeSupportYear1Sek() + laterYears * row.administrativeSupportLaterYearsSek()).sum();
		return new AdministrativeFrame(amount(ruleset, Rules.ADMINISTRATIVE_FRAME), municipalities, boards,
				amount(ruleset, Rules.ASSOCIATION_SUPPORT));
	}

	private static long amount(Ruleset ruleset, String parameter) {
		return ruleset.parameter(parameter).value().longValueExact();
	}

	/** @return what nobody gets; negative where the parts are more than the frame */
	public long rest() {
		return frame - municipalities - countyBoards - association;
	}
}
