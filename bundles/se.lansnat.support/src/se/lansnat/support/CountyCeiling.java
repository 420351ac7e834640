package se.lansnat.support;

import java.math.BigDecimal;
import java.util.Optional;

/** What the municipalities of a county may get together, and what goes to the county. */
public interface CountyCeiling {

	/** @return name of the county, without "län" */
	String county();

	/** @return how many of its municipalities were computed */
	int municipalities();

	/** @return their inhabitants */
	long population();

	/** @return their ceilings together, in whole SEK: the rounded exact sum */
	long supportSek();

	/**
	 * A figure of the county.
	 *
	 * @param figure one of {@link SupportModel#countyFigures()}
	 * @return the figure, or empty where it does not apply
	 */
	Optional<BigDecimal> value(Figure figure);

	/** @return where each figure comes from; made when asked for */
	Explanation explain();
}
