package se.lansnat.support.tests;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.lansnat.support.MunicipalityStatistics;

/**
 * SOU 2000:111 once more, written apart from the model: decimals of 80 digits, the numbers of the report in the code, one
 * formula after the other as the text has them.
 */
final class PlainComputation {

	private static final MathContext DIGITS = new MathContext(80, RoundingMode.HALF_EVEN);
	private static final BigDecimal HALF = new BigDecimal("0.5");
	/** A rounding is in doubt where a number is this near to a half; the logarithm is known no better. */
	private static final BigDecimal DOUBT = new BigDecimal("1e-9");

	final Map<String, BigDecimal> cost = new LinkedHashMap<>();
	final Map<String, BigDecimal> own = new LinkedHashMap<>();
	final Map<String, BigDecimal> need = new LinkedHashMap<>();
	final Map<String, BigDecimal> support = new LinkedHashMap<>();
	final Map<String, BigDecimal> share = new LinkedHashMap<>();
	final Map<String, BigDecimal> perInhabitant = new LinkedHashMap<>();
	final Map<String, BigDecimal> countySupport = new LinkedHashMap<>();
	boolean logarithms;

	PlainComputation(List<MunicipalityStatistics> rows, long frame) {
		rows.forEach(this::cost);
		BigDecimal all = need.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		for (MunicipalityStatistics row : rows) {
			String code = row.code();
			BigDecimal ceiling = all.signum() == 0 ? BigDecimal.ZERO
					: BigDecimal.valueOf(frame).multiply(need.get(code)).divide(all, DIGITS);
			support.put(code, ceiling);
			share.put(code, ceiling.signum() == 0 ? BigDecimal.ZERO
					: ceiling.divide(own.get(code).add(ceiling), DIGITS).movePointRight(2));
			perInhabitant.put(code, ceiling.divide(BigDecimal.valueOf(row.population()), DIGITS));
			countySupport.merge(row.county(), ceiling, BigDecimal::add);
		}
	}

	private void cost(MunicipalityStatistics row) {
		BigDecimal people = BigDecimal.valueOf(row.population());
		BigDecimal sum = BigDecimal.valueOf(row.fictiveNetworkM()).multiply(new BigDecimal("200"))
				.add(BigDecimal.valueOf(row.localities()).multiply(new BigDecimal("250000")));
		BigDecimal each = sum.divide(people, DIGITS);
		if (each.compareTo(new BigDecimal("4000")) > 0) {
			logarithms = true;
			double logarithm = Math.log(each.doubleValue() / 4000);
			sum = new BigDecimal("4000").multiply(new BigDecimal(logarithm).add(BigDecimal.ONE)).multiply(people);
		}
		BigDecimal most = people.multiply(new BigDecimal("400"));
		cost.put(row.code(), sum);
		own.put(row.code(), most.compareTo(sum) < 0 ? most : sum);
		need.put(row.code(), sum.subtract(own.get(row.code())));
	}

	/** @return whether a whole number is what this rounds to, or may be where the number is too near to a half to tell */
	static boolean rounds(BigDecimal number, long rounded) {
		BigDecimal off = BigDecimal.valueOf(rounded).subtract(number);
		BigDecimal doubt = DOUBT.add(number.abs().movePointLeft(13));
		// half up: rounded - 1/2 <= number < rounded + 1/2
		return off.compareTo(HALF.add(doubt)) <= 0 && off.compareTo(HALF.negate().subtract(doubt)) >= 0;
	}

	/** @return exactly what this rounds to, half up */
	static long halfUp(BigDecimal number) {
		return number.add(HALF).setScale(0, RoundingMode.FLOOR).longValueExact();
	}
}
