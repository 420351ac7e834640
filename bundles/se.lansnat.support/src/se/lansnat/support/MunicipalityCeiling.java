package se.lansnat.support;

import java.math.BigDecimal;
import java.util.Optional;

/** What a municipality may get. Amounts are rounded as the scheme rounds them; the explanation has the exact numbers. */
public interface MunicipalityCeiling {

	/** @return what it was computed from */
	MunicipalityStatistics statistics();

	/** @return the ceiling in whole SEK: the most the municipality may get */
	long supportSek();

	/**
	 * A figure of the municipality.
	 *
	 * @param figure one of {@link SupportModel#municipalityFigures()}
	 * @return the figure, or empty where it does not apply
	 */
	Optional<BigDecimal> value(Figure figure);

	/** @return where each figure comes from; made when asked for */
	Explanation explain();
}
