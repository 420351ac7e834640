package se.lansnat.support.interlocality;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

import se.lansnat.support.Explanation;
import se.lansnat.support.Figure;
import se.lansnat.support.MunicipalityCeiling;
import se.lansnat.support.MunicipalityStatistics;
import se.lansnat.support.Scale.ScaleStep;
import se.lansnat.support.exact.Rational;
import se.lansnat.support.exact.Rounding;

/** A municipality's figures, rounded as published from exact numbers. */
public final class InterLocalityCeiling implements MunicipalityCeiling {

	static final Rational HUNDRED = Rational.of(100);

	private final Allocation allocation;
	private final NetworkCost cost;
	private final long totalCostSek;
	private final long ownContributionSek;
	private final long needSek;
	private final long supportSek;
	private final long supportSharePercent;
	private final long supportPerInhabitantSek;
	private final ScaleStep payout;
	private final boolean breakpoint;
	private final ScaleStep administrative;

	/**
	 * Computes the figures.
	 *
	 * @param allocation how the frame is shared
	 * @param cost       the municipality's cost
	 * @throws ArithmeticException if an amount does not fit a long
	 */
	InterLocalityCeiling(Allocation allocation, NetworkCost cost) {
		this.allocation = allocation;
		this.cost = cost;
		Rules rules = allocation.rules();
		totalCostSek = cost.total().roundHalfUpToLong();
		ownContributionSek = cost.ownContribution().roundHalfUpToLong();
		needSek = cost.need().roundHalfUpToLong();
		double ceiling = allocation.approximateCeiling(cost.need());
		double share = ceiling == 0 ? 0 : 100 * ceiling / (ceiling + cost.ownContribution().doubleValue());
		Supplier<Rational> exactShare = this::share;
		supportSek = Rounding.halfUp(ceiling, this::ceiling);
		supportSharePercent = Rounding.halfUp(share, exactShare);
		supportPerInhabitantSek = Rounding.halfUp(ceiling / cost.statistics().population(), this::perInhabitant);
		payout = rules.payout().of(limit -> Rounding.compare(share, exactShare, limit) <= 0);
		breakpoint = Rounding.compare(share, exactShare, rules.breakpointShare()) > 0;
		Rational population = Rational.of(cost.statistics().population());
		administrative = rules.administrative().of(limit -> population.compareTo(limit.exact()) < 0);
	}

	/** @return the ceiling, exact, SEK */
	Rational ceiling() {
		return allocation.ceiling(cost.need());
	}

	/** @return the support share, exact, per cent; 0 where there is no ceiling */
	Rational share() {
		Rational ceiling = ceiling();
		return ceiling.signum() == 0 ? Rational.ZERO
				: HUNDRED.times(ceiling).dividedBy(ceiling.plus(cost.ownContribution()));
	}

	/** @return support per inhabitant, exact, SEK */
	Rational perInhabitant() {
		return ceiling().dividedBy(Rational.of(cost.statistics().population()));
	}

	Allocation allocation() {
		return allocation;
	}

	NetworkCost cost() {
		return cost;
	}

	ScaleStep payout() {
		return payout;
	}

	ScaleStep administrative() {
		return administrative;
	}

	@Override
	public MunicipalityStatistics statistics() {
		return cost.statistics();
	}

	/** @return total cost, reduced where the rule says so, SEK */
	public long totalCostSek() {
		return totalCostSek;
	}

	/** @return own contribution, SEK */
	public long ownContributionSek() {
		return ownContributionSek;
	}

	/** @return need of support, SEK */
	public long needSek() {
		return needSek;
	}

	@Override
	public long supportSek() {
		return supportSek;
	}

	/** @return support in whole per cent of support and own contribution */
	public long supportSharePercent() {
		return supportSharePercent;
	}

	/** @return support per inhabitant, whole SEK */
	public long supportPerInhabitantSek() {
		return supportPerInhabitantSek;
	}

	/** @return the part of a project's cost that is paid, per cent */
	public BigDecimal payoutRatePercent() {
		return payout.value();
	}

	/** @return whether the support share is so high that there is a breakpoint */
	public boolean hasBreakpoint() {
		return breakpoint;
	}

	/** @return support at which the own contribution is exhausted, SEK; means nothing unless {@link #hasBreakpoint()} */
	public long breakpointSek() {
		return ownContributionSek;
	}

	/** @return one-off support for making the programme, SEK */
	public long administrativeSupportSek() {
		return administrative.value().longValueExact();
	}

	@Override
	public Optional<BigDecimal> value(Figure figure) {
		return InterLocalityFigures.value(this, figure);
	}

	@Override
	public Explanation explain() {
		return new MunicipalitySteps(this).explain();
	}
}
