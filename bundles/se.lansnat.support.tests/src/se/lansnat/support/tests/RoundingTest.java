package se.lansnat.support.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.support.exact.Rational;
import se.lansnat.support.exact.Rounding;
import se.lansnat.support.exact.Rounding.Limit;

/** The doubles only decide where they are sure. */
class RoundingTest {

	private static final BigInteger FINE = BigInteger.TEN.pow(40);

	/** A number and a quantity so small that no double shows it. */
	private static Rational nearly(String number, int smallest) {
		BigInteger units = new BigDecimal(number).multiply(new BigDecimal(FINE)).toBigIntegerExact();
		return Rational.of(units.add(BigInteger.valueOf(smallest)), FINE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.5", "12.5", "50.5", "1234567.5", "4503599627370495.5" })
	void aHairDecides(String half) {
		long below = new BigDecimal(half).longValue();
		for (int hair = -1; hair <= 1; hair++) {
			Rational number = nearly(half, hair);
			assertThat(Rounding.halfUp(number.doubleValue(), () -> number)).isEqualTo(hair < 0 ? below : below + 1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "12.5", "37.5", "50", "100" })
	void aHairPutsANumberAboveOrBelowItsLimit(String limit) {
		for (int hair = limit.equals("0") ? 0 : -1; hair <= 1; hair++) {
			Rational number = nearly(limit, hair);
			assertThat(Rounding.compare(number.doubleValue(), () -> number, Limit.of(new BigDecimal(limit)))).isEqualTo(hair);
		}
	}

	@Test
	void ordinaryNumbersNeedNoFraction() {
		AtomicInteger asked = new AtomicInteger();
		Supplier<Rational> exact = () -> {
			asked.incrementAndGet();
			return Rational.ZERO;
		};
		assertThat(Rounding.halfUp(1_234_567.25, exact)).isEqualTo(1_234_567);
		assertThat(Rounding.halfUp(0, exact)).isZero();
		assertThat(Rounding.compare(12.4, exact, Limit.of(new BigDecimal("12.5")))).isNegative();
		assertThat(Rounding.compare(12.6, exact, Limit.of(new BigDecimal("12.5")))).isPositive();
		assertThat(asked).hasValue(0);
	}
}
