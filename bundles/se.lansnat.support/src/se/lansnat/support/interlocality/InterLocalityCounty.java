package se.lansnat.support.interlocality;

import java.math.BigDecimal;
import java.util.Optional;

import se.lansnat.support.CountyCeiling;
import se.lansnat.support.Explanation;
import se.lansnat.support.Figure;
import se.lansnat.support.exact.Rational;
import se.lansnat.support.exact.Rounding;

/** A county's figures, rounded as published from exact numbers. */
public final class InterLocalityCounty implements CountyCeiling {

	private final Allocation allocation;
	private final CountyNeed need;
	private final long population;
	private final long supportSek;
	private final long countyPotSek;
	private final boolean takesRest;
	private final long boardFirstYearSek;
	private final long boardLaterYearSek;

	/**
	 * Computes the figures.
	 *
	 * @param allocation how frame and pot are shared
	 * @param need       the county
	 * @param pots       the parts of the pot
	 * @param at         position of the county among the parts
	 * @throws ArithmeticException if a number does not fit a long
	 */
	InterLocalityCounty(Allocation allocation, CountyNeed need, CountyPots pots, int at) {
		this.allocation = allocation;
		this.need = need;
		population = need.population();
		supportSek = Rounding.halfUp(allocation.approximateCeiling(need.need()), this::support);
		countyPotSek = pots.part(at);
		takesRest = pots.takesRest(at);
		boardFirstYearSek = allocation.rules().boardFirstYear().of(municipalities());
		boardLaterYearSek = allocation.rules().boardLaterYears().of(municipalities());
	}

	/** @return the exact sum of the ceilings, SEK */
	Rational support() {
		return allocation.ceiling(need.need());
	}

	Allocation allocation() {
		return allocation;
	}

	CountyNeed need() {
		return need;
	}

	boolean takesRest() {
		return takesRest;
	}

	@Override
	public String county() {
		return need.county();
	}

	@Override
	public int municipalities() {
		return need.costs().size();
	}

	@Override
	public long population() {
		return population;
	}

	@Override
	public long supportSek() {
		return supportSek;
	}

	/** @return part of the county pot, SEK */
	public long countyPotSek() {
		return countyPotSek;
	}

	/** @return the county board's administrative support in year 1, SEK */
	public long administrativeSupportYear1Sek() {
		return boardFirstYearSek;
	}

	/** @return the county board's administrative support in each later year, SEK */
	public long administrativeSupportLaterYearsSek() {
		return boardLaterYearSek;
	}

	@Override
	public Optional<BigDecimal> value(Figure figure) {
		return InterLocalityFigures.value(this, figure);
	}

	@Override
	public Explanation explain() {
		return new CountySteps(this).explain();
	}
}
