package se.lansnat.support.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.lansnat.support.exact.Rational;

class RationalTest {

	private static final int RUNS = 20_000;

	/** Numbers around the ends of the long range as well as ordinary ones. */
	private static BigInteger number(Random random) {
		BigInteger number = switch (random.nextInt(5)) {
			case 0 -> BigInteger.valueOf(random.nextInt(10));
			case 1 -> BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.valueOf(random.nextInt(3) - 1L));
			case 2 -> new BigInteger(100, random);
			default -> BigInteger.valueOf(random.nextInt());
		};
		return random.nextBoolean() ? number : number.negate();
	}

	private static Rational fraction(BigInteger top, BigInteger bottom) {
		return Rational.of(top, bottom);
	}

	@Test
	void arithmeticIsExactOnBothSidesOfTheLongRange() {
		Random random = new Random(5);
		for (int at = 0; at < RUNS; at++) {
			BigInteger a = number(random);
			BigInteger b = random.nextBoolean() ? BigInteger.ONE : number(random).abs().add(BigInteger.ONE);
			BigInteger c = number(random);
			BigInteger d = random.nextInt(3) > 0 ? b : number(random).abs().add(BigInteger.ONE);
			Rational x = fraction(a, b);
			Rational y = fraction(c, d);
			assertThat(x.plus(y)).isEqualTo(fraction(a.multiply(d).add(c.multiply(b)), b.multiply(d)));
			assertThat(x.minus(y)).isEqualTo(fraction(a.multiply(d).subtract(c.multiply(b)), b.multiply(d)));
			assertThat(x.times(y)).isEqualTo(fraction(a.multiply(c), b.multiply(d)));
			assertThat(x.compareTo(y)).isEqualTo(a.multiply(d).compareTo(c.multiply(b)));
			assertThat(x.signum()).isEqualTo(a.signum());
			if (c.signum() != 0) {
				assertThat(x.dividedBy(y)).isEqualTo(fraction(a.multiply(d), b.multiply(c)));
			}
			if (c.bitLength() < Long.SIZE) {
				assertThat(x.times(c.longValue())).isEqualTo(fraction(a.multiply(c), b));
			}
		}
	}

	@Test
	void roundingAndDecimalsEqualThoseOfBigDecimal() {
		Random random = new Random(6);
		MathContext ten = new MathContext(10, RoundingMode.HALF_UP);
		for (int at = 0; at < RUNS; at++) {
			BigInteger a = number(random);
			BigInteger b = number(random).abs().add(BigInteger.ONE);
			Rational x = fraction(a, b);
			BigDecimal exact = new BigDecimal(a).divide(new BigDecimal(b), 200, RoundingMode.FLOOR);
			assertThat(x.roundHalfUp()).isEqualTo(exact.add(new BigDecimal("0.5")).setScale(0, RoundingMode.FLOOR).toBigInteger());
			BigDecimal shown = new BigDecimal(a).divide(new BigDecimal(b), ten);
			BigDecimal whole = new BigDecimal(a).divide(new BigDecimal(b), 0, RoundingMode.HALF_UP);
			assertThat(x.toDecimal(10)).as("%s/%s", a, b).isEqualByComparingTo(shown.scale() < 0 || b.equals(BigInteger.ONE) ? whole : shown);
			assertThat(x.doubleValue()).isCloseTo(exact.doubleValue(), org.assertj.core.data.Percentage.withPercentage(1e-13));
		}
	}

	@ParameterizedTest
	@CsvSource({ "1,2,1", "-1,2,0", "3,2,2", "-3,2,-1", "49,100,0", "-51,100,-1", "9007199254740993,2,4503599627370497",
			"99999999999999999999,200000000000000000000,0", "100000000000000000001,200000000000000000000,1" })
	void halvesGoUp(BigInteger top, BigInteger bottom, long rounded) {
		assertThat(fraction(top, bottom).roundHalfUpToLong()).isEqualTo(rounded);
	}

	@Test
	void whatDoublesCannotTellApartIsStillRoundedRight() {
		BigInteger million = BigInteger.TEN.pow(24);
		for (long whole : new long[] { 0, 1, 7, 1_000_000, 1L << 40 }) {
			BigInteger half = BigInteger.valueOf(whole).multiply(BigInteger.TWO).add(BigInteger.ONE).multiply(million);
			BigInteger bottom = million.multiply(BigInteger.TWO);
			assertThat(fraction(half, bottom).roundHalfUpToLong()).isEqualTo(whole + 1);
			assertThat(fraction(half.subtract(BigInteger.ONE), bottom).roundHalfUpToLong()).isEqualTo(whole);
		}
	}

	@Test
	void everyFormOfANumberIsEqual() {
		Rational half = fraction(BigInteger.ONE, BigInteger.TWO);
		Rational other = fraction(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30).multiply(BigInteger.TWO).negate());
		assertThat(other).isEqualTo(half).hasSameHashCodeAs(half);
		assertThat(fraction(BigInteger.TEN, BigInteger.TEN)).isEqualTo(Rational.ONE).hasSameHashCodeAs(Rational.ONE);
		assertThat(Rational.of(new BigDecimal("12.50"))).isEqualTo(fraction(BigInteger.valueOf(25), BigInteger.TWO));
		assertThat(half).isNotEqualTo(Rational.ONE).isNotEqualTo("1/2");
	}

	@Test
	void doublesAreTakenToTheLastBit() {
		Random random = new Random(7);
		for (int at = 0; at < RUNS; at++) {
			double value = Double.longBitsToDouble(random.nextLong());
			if (Double.isFinite(value)) {
				assertThat(Rational.ofExact(value)).isEqualTo(Rational.of(new BigDecimal(value)));
			}
		}
		for (double value : new double[] { 0, -0.0, 1, Double.MIN_VALUE, Double.MAX_VALUE, Double.MIN_NORMAL, Math.log(2) }) {
			assertThat(Rational.ofExact(value)).isEqualTo(Rational.of(new BigDecimal(value)));
		}
		assertThatThrownBy(() -> Rational.ofExact(Double.NaN)).isInstanceOf(NumberFormatException.class);
		assertThatThrownBy(() -> Rational.ofExact(Double.POSITIVE_INFINITY)).isInstanceOf(NumberFormatException.class);
	}

	@ParameterizedTest
	@CsvSource({ "1,3,0.3333333333", "-2,3,-0.6666666667", "123456789012345,2,61728394506173", "100,4,25", "0,7,0",
			"999999999999,1000,1000000000", "1,8000000000000000000,0.000000000000000000125", "10000000000,3,3333333333" })
	void decimalsForPeopleHaveTenDigitsAndAlwaysTheirWholePart(BigInteger top, BigInteger bottom, BigDecimal shown) {
		assertThat(fraction(top, bottom).toDecimal(10)).isEqualByComparingTo(shown);
	}

	@Test
	void nothingIsDividedByNothing() {
		assertThatThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
		assertThatThrownBy(() -> fraction(BigInteger.TEN.pow(30), BigInteger.ONE).roundHalfUpToLong())
				.isInstanceOf(ArithmeticException.class);
	}
}
