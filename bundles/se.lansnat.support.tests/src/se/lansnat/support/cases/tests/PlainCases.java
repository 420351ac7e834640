package se.lansnat.support.cases.tests;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import se.lansnat.reference.PublishedTables;

/** The cases of one municipality by the words of the rules and the printed annexes, with nothing of the product's computation. */
final class PlainCases {

	/** One case. */
	static final class Case {
		long basis;
		long before;
		long granted;
		long paid;
		long recovered;
		long withdrawn;
		long account = -1;
	}

	final List<Case> cases = new ArrayList<>();
	final long ceiling;
	final OptionalLong breakpoint;
	private final BigDecimal rate;

	PlainCases(String code) {
		ceiling = PublishedTables.supportOfMunicipalities().stream().filter(row -> row.municipalityCode().equals(code)).findFirst()
				.orElseThrow().interLocalitySupportSek();
		breakpoint = PublishedTables.breakpoints().stream().filter(row -> row.municipalityCode().equals(code)).findFirst().orElseThrow()
				.breakpointSek();
		BigDecimal percent = PublishedTables.payoutRates().stream().filter(row -> row.municipalityCode().equals(code)).findFirst().orElseThrow()
				.payoutRatePercent();
		// Vansbro is printed with 75; the rule gives 50.
		rate = percent.min(BigDecimal.valueOf(50)).movePointLeft(2);
	}

	/** Support in all for a basis in all, without ceiling and exact. */
	private BigDecimal exact(long basis) {
		BigDecimal support = rate.multiply(BigDecimal.valueOf(basis));
		if (breakpoint.isPresent() && support.compareTo(BigDecimal.valueOf(breakpoint.getAsLong())) > 0) {
			BigDecimal limit = BigDecimal.valueOf(breakpoint.getAsLong());
			return limit.add(BigDecimal.valueOf(basis)).subtract(limit.divide(rate, MathContext.DECIMAL128));
		}
		return support;
	}

	private static long round(BigDecimal amount) {
		return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
	}

	private long unlimited(long basis) {
		return round(exact(basis));
	}

	long may(long basis) {
		long before = usedBasis();
		long difference = Math.min(ceiling, unlimited(before + basis)) - Math.min(ceiling, unlimited(before));
		return Math.max(0, Math.min(difference, ceiling - standing()));
	}

	long due(Case one) {
		return one.account < 0 || one.account >= one.basis ? one.granted
				: Math.min(one.granted, unlimited(one.before + one.account) - unlimited(one.before));
	}

	long stands(Case one) {
		long left = Math.max(0, Math.min(one.granted - one.withdrawn, due(one)));
		long tooMuch = Math.max(0, one.paid - left);
		return Math.max(0, left - Math.max(0, one.recovered - tooMuch));
	}

	private long corrected(Case one) {
		long cost = one.account < 0 ? one.basis : Math.min(one.basis, one.account);
		long stands = stands(one);
		if (stands == due(one)) {
			return cost;
		}
		if (stands == 0) {
			return 0;
		}
		BigDecimal all = exact(one.before).add(BigDecimal.valueOf(stands));
		BigDecimal basis = all.divide(rate, MathContext.DECIMAL128);
		if (breakpoint.isPresent() && all.compareTo(BigDecimal.valueOf(breakpoint.getAsLong())) > 0) {
			BigDecimal limit = BigDecimal.valueOf(breakpoint.getAsLong());
			basis = limit.divide(rate, MathContext.DECIMAL128).add(all).subtract(limit);
		}
		return Math.min(cost, round(basis.subtract(BigDecimal.valueOf(one.before))));
	}

	long usedBasis() {
		return cases.stream().mapToLong(this::corrected).sum();
	}

	long standing() {
		return cases.stream().mapToLong(this::stands).sum();
	}

	long mayPay(Case one) {
		long of = one.account < 0 ? stands(one) / 2 : stands(one);
		return Math.max(0, of - one.paid + one.recovered);
	}
}
