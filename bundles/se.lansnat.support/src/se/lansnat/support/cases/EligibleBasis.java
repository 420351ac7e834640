package se.lansnat.support.cases;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

import se.lansnat.model.CostKind;
import se.lansnat.model.CostLine;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportKind;
import se.lansnat.support.exact.Rational;

/**
 * What of a project's cost counts (7 §): never land, lines that are hired for too short a time, for area networks what 2 § takes out,
 * nor the part inside larger localities (4 § 1); and no more than the procurement. All amounts are whole SEK.
 *
 * @param cost        all costs
 * @param excluded    what of it never counts by its kind
 * @param inside      what of the rest is inside larger localities
 * @param insideM     metres inside larger localities
 * @param procurement what the procurement came to, or below 0 where it is not told
 * @param given       the basis that the board states itself, or below 0
 */
public record EligibleBasis(long cost, long excluded, long inside, BigDecimal insideM, long procurement, long given) {

	private static final Set<CostKind> NEVER = EnumSet.of(CostKind.LAND_USE);
	private static final Set<CostKind> NEVER_FOR_AREA = EnumSet.of(CostKind.LAND_USE, CostKind.PRIVATE_LAND, CostKind.INTER_LOCALITY_WORK,
			CostKind.ACQUISITION, CostKind.LEASE);

	/**
	 * The basis that an application, change or final account describes.
	 *
	 * @param entry   the entry
	 * @param support the support that it concerns
	 * @param scheme  the rules
	 * @return the basis
	 */
	static EligibleBasis of(SupportEntry entry, SupportKind support, Scheme scheme) {
		long lines = 0;
		long excluded = 0;
		long inside = 0;
		BigDecimal metres = BigDecimal.ZERO;
		for (CostLine line : entry.getCosts()) {
			long amount = line.getAmountSek() == null ? 0 : line.getAmountSek();
			lines = Math.addExact(lines, amount);
			if (isNever(line, support, scheme)) {
				excluded += amount;
			} else {
				inside += part(amount, line.getInsideLengthM(), line.getLengthM());
				metres = line.getInsideLengthM() == null ? metres : metres.add(line.getInsideLengthM());
			}
		}
		long cost = entry.getAmountSek() == null ? lines : Math.max(entry.getAmountSek(), lines);
		if (entry.getInsideSek() != null) {
			inside = Math.min(entry.getInsideSek(), cost - excluded);
		} else if (entry.getInsideLengthM() != null) {
			inside = part(cost - excluded, entry.getInsideLengthM(), entry.getLengthM());
		}
		metres = entry.getInsideLengthM() == null ? metres : entry.getInsideLengthM();
		return new EligibleBasis(cost, excluded, inside, metres, or(entry.getProcurementSek()), or(entry.getBasisSek()));
	}

	private static long or(Long amount) {
		return amount == null ? -1 : amount;
	}

	private static boolean isNever(CostLine line, SupportKind support, Scheme scheme) {
		if (!line.isSetKind()) {
			return false;
		}
		boolean short_ = line.getKind() == CostKind.LEASE && support != SupportKind.AREA && (line.getYears() == null
				|| line.getYears().compareTo(scheme.administration(support).number("lease_min_years").value()) < 0);
		return short_ || (support == SupportKind.AREA ? NEVER_FOR_AREA : NEVER).contains(line.getKind());
	}

	private static long part(long amount, BigDecimal inside, BigDecimal all) {
		if (inside == null || all == null || all.signum() == 0) {
			return 0;
		}
		return Rational.of(amount).times(Rational.of(inside.min(all))).dividedBy(Rational.of(all)).roundHalfUpToLong();
	}

	/** @return the eligible basis */
	public long basis() {
		long basis = Math.max(0, cost - excluded - inside);
		basis = procurement < 0 ? basis : Math.min(basis, procurement);
		return given < 0 ? basis : Math.min(basis, given);
	}
}
