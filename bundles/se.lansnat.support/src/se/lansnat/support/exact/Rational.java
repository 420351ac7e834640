package se.lansnat.support.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.IntStream;

/**
 * An exact fraction. It is computed with longs while numerator and denominator fit, and with {@link BigInteger}s from
 * there on. A fraction is kept as it came out of the computation, not in lowest terms: the chains of the support models
 * are short, and reducing at every step would cost more than all the rest. Two forms of the same number are equal.
 */
public final class Rational implements Comparable<Rational> {

	/** The number 0. */
	public static final Rational ZERO = of(0);
	/** The number 1. */
	public static final Rational ONE = of(1);

	private static final int MANTISSA_BITS = 52;
	/** The largest power of ten that a double holds exactly, and the powers up to it. */
	private static final int MOST_EXACT_POWER = 22;
	private static final double[] POWERS = IntStream.rangeClosed(0, MOST_EXACT_POWER).mapToDouble(power -> Double.parseDouble("1e" + power))
			.toArray();
	/** Numbers up to this fit a long when they are rounded. */
	private static final double MOST_FAST = 1e15;
	private static final MathContext DOUBLE = new MathContext(40, RoundingMode.HALF_EVEN);

	/** Numerator and denominator while both fit; else the denominator is 0. Denominators are positive. */
	private final long top;
	private final long bottom;
	/** Numerator and denominator where they do not fit, else null. */
	private final Big big;

	private record Big(BigInteger top, BigInteger bottom) {
	}

	private Rational(long top, long bottom) {
		this.top = top;
		this.bottom = bottom;
		this.big = null;
	}

	private Rational(BigInteger top, BigInteger bottom) {
		this.top = 0;
		this.bottom = 0;
		this.big = new Big(top, bottom);
	}

	/**
	 * A whole number.
	 *
	 * @param whole the number
	 * @return it as a fraction
	 */
	public static Rational of(long whole) {
		return new Rational(whole, 1);
	}

	/**
	 * A fraction.
	 *
	 * @param numerator   any number
	 * @param denominator any number but 0
	 * @return numerator / denominator
	 * @throws ArithmeticException if the denominator is 0
	 */
	public static Rational of(BigInteger numerator, BigInteger denominator) {
		if (denominator.signum() <= 0) {
			if (denominator.signum() == 0) {
				throw new ArithmeticException("Denominator 0");
			}
			return of(numerator.negate(), denominator.negate());
		}
		boolean small = numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE;
		return small ? new Rational(numerator.longValue(), denominator.longValue()) : new Rational(numerator, denominator);
	}

	/**
	 * An exact decimal number.
	 *
	 * @param decimal any number
	 * @return it as a fraction
	 */
	public static Rational of(BigDecimal decimal) {
		BigDecimal shortest = decimal.stripTrailingZeros();
		return shortest.scale() <= 0 ? of(shortest.toBigIntegerExact(), BigInteger.ONE)
				: of(shortest.unscaledValue(), BigInteger.TEN.pow(shortest.scale()));
	}

	/**
	 * The number that a double stands for, to the last bit.
	 *
	 * @param value a finite number
	 * @return its exact value
	 * @throws NumberFormatException if the number is infinite or no number
	 */
	public static Rational ofExact(double value) {
		if (!Double.isFinite(value)) {
			throw new NumberFormatException(Double.toString(value));
		}
		int shift = MANTISSA_BITS - Math.getExponent(value);
		long mantissa = (long) Math.scalb(value, shift);
		if (mantissa == 0 || shift <= 0) {
			return of(BigInteger.valueOf(mantissa).shiftLeft(mantissa == 0 ? 0 : -shift), BigInteger.ONE);
		}
		int common = Math.min(shift, Long.numberOfTrailingZeros(mantissa));
		return of(BigInteger.valueOf(mantissa >> common), BigInteger.ONE.shiftLeft(shift - common));
	}

	/**
	 * Adds.
	 *
	 * @param other the other number
	 * @return this + other
	 */
	public Rational plus(Rational other) {
		if (bottom == other.bottom && bottom != 0) {
			long sum = top + other.top;
			if (((top ^ sum) & (other.top ^ sum)) >= 0) {
				return new Rational(sum, bottom);
			}
		}
		if (bottom == 1) {
			return other.plusWhole(this);
		}
		return other.bottom == 1 ? plusWhole(other) : plusFraction(other);
	}

	private Rational plusWhole(Rational whole) {
		if (bottom != 0 && fits(whole.top, bottom)) {
			long added = whole.top * bottom;
			long sum = top + added;
			if (((top ^ sum) & (added ^ sum)) >= 0) {
				return new Rational(sum, bottom);
			}
		}
		return of(numerator().add(denominator().multiply(whole.numerator())), denominator());
	}

	/** Adds over the least common denominator, so that the denominators of long sums do not grow. */
	private Rational plusFraction(Rational other) {
		BigInteger denominator = denominator();
		BigInteger otherDenominator = other.denominator();
		if (denominator.bitCount() == 1 && otherDenominator.bitCount() == 1) {
			// both come from doubles
			int shift = otherDenominator.bitLength() - denominator.bitLength();
			return shift >= 0 ? of(numerator().shiftLeft(shift).add(other.numerator()), otherDenominator)
					: other.plusFraction(this);
		}
		BigInteger common = denominator.gcd(otherDenominator);
		BigInteger factor = otherDenominator.divide(common);
		BigInteger otherFactor = denominator.divide(common);
		return of(numerator().multiply(factor).add(other.numerator().multiply(otherFactor)), denominator.multiply(factor));
	}

	/**
	 * Subtracts.
	 *
	 * @param other the other number
	 * @return this - other
	 */
	public Rational minus(Rational other) {
		if (bottom == other.bottom && bottom != 0) {
			long difference = top - other.top;
			if (((top ^ other.top) & (top ^ difference)) >= 0) {
				return new Rational(difference, bottom);
			}
		}
		return plus(other.bottom != 0 && other.top != Long.MIN_VALUE ? new Rational(-other.top, other.bottom)
				: of(other.numerator().negate(), other.denominator()));
	}

	/**
	 * Multiplies.
	 *
	 * @param other the other number
	 * @return this x other
	 */
	public Rational times(Rational other) {
		if (bottom != 0 && other.bottom != 0 && fits(top, other.top) && fits(bottom, other.bottom)) {
			return new Rational(top * other.top, bottom * other.bottom);
		}
		return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
	}

	/**
	 * Multiplies by a whole number.
	 *
	 * @param whole the other number
	 * @return this x whole
	 */
	public Rational times(long whole) {
		return bottom != 0 && fits(top, whole) ? new Rational(top * whole, bottom)
				: of(numerator().multiply(BigInteger.valueOf(whole)), denominator());
	}

	/**
	 * Divides.
	 *
	 * @param other the other number, not 0
	 * @return this / other
	 * @throws ArithmeticException if the other number is 0
	 */
	public Rational dividedBy(Rational other) {
		if (bottom != 0 && other.bottom != 0 && other.top > 0 && fits(top, other.bottom) && fits(bottom, other.top)) {
			return new Rational(top * other.bottom, bottom * other.top);
		}
		return of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
	}

	/** Whether a product of longs is a long. */
	private static boolean fits(long a, long b) {
		return Math.multiplyHigh(a, b) == a * b >> Long.SIZE - 1;
	}

	/**
	 * The smaller of two numbers.
	 *
	 * @param other the other number
	 * @return this, unless the other is smaller
	 */
	public Rational min(Rational other) {
		return compareTo(other) <= 0 ? this : other;
	}

	/** @return -1, 0 or 1 as the number is negative, 0 or positive */
	public int signum() {
		return bottom != 0 ? Long.signum(top) : big.top.signum();
	}

	/** @return the whole number nearest to this, a half counted up: floor(this + 1/2) */
	public BigInteger roundHalfUp() {
		if (bottom == 1) {
			return BigInteger.valueOf(top);
		}
		BigInteger[] parts = numerator().shiftLeft(1).add(denominator()).divideAndRemainder(denominator().shiftLeft(1));
		return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
	}

	/**
	 * As {@link #roundHalfUp()}.
	 *
	 * @return the nearest whole number
	 * @throws ArithmeticException if it does not fit a long
	 */
	public long roundHalfUpToLong() {
		if (bottom == 1) {
			return top;
		}
		return signum() >= 0 ? Rounding.halfUp(doubleValue(), () -> this) : roundHalfUp().longValueExact();
	}

	/** @return a double with a relative error of less than {@link Rounding#RATIONAL_ERROR} */
	public double doubleValue() {
		if (bottom != 0) {
			return bottom == 1 ? top : (double) top / bottom;
		}
		boolean fits = big.top.bitLength() < Double.MAX_EXPONENT && big.bottom.bitLength() < Double.MAX_EXPONENT;
		return fits ? big.top.doubleValue() / big.bottom.doubleValue() : nearestDouble();
	}

	private double nearestDouble() {
		return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), DOUBLE).doubleValue();
	}

	/**
	 * The number for people: a whole number in full, any other with the given number of significant digits, but never
	 * less than its whole part.
	 *
	 * @param digits significant digits, 1 to 15
	 * @return the number rounded half away from zero, without trailing zeros after the decimal mark
	 */
	public BigDecimal toDecimal(int digits) {
		if (bottom == 1) {
			return BigDecimal.valueOf(top);
		}
		double size = Math.abs(doubleValue());
		int scale = size == 0 ? 0 : Math.max(0, digits - 1 - (int) Math.floor(Math.log10(size)));
		BigDecimal rounded = scale > MOST_EXACT_POWER || size > MOST_FAST
				? new BigDecimal(numerator()).divide(new BigDecimal(denominator()), scale, RoundingMode.HALF_UP)
				: BigDecimal.valueOf(Rounding.halfUp(size * POWERS[scale], () -> size(scale)) * signum(), scale);
		BigDecimal shortest = rounded.stripTrailingZeros();
		return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
	}

	/** @return the size of this in units of the last of some decimals */
	private Rational size(int scale) {
		return of(numerator().abs().multiply(BigInteger.TEN.pow(scale)), denominator());
	}

	@Override
	public int compareTo(Rational other) {
		if (bottom == other.bottom && bottom != 0) {
			return Long.compare(top, other.top);
		}
		if (bottom != 0 && other.bottom != 0 && fits(top, other.bottom) && fits(other.top, bottom)) {
			return Long.compare(top * other.bottom, other.top * bottom);
		}
		return numerator().multiply(other.denominator()).compareTo(other.numerator().multiply(denominator()));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Rational number && compareTo(number) == 0;
	}

	@Override
	public int hashCode() {
		return Double.hashCode(nearestDouble());
	}

	/** @return the fraction as computed, {@code 7} or {@code 22/7}; for logs and tests */
	@Override
	public String toString() {
		return bottom == 1 ? Long.toString(top) : numerator() + "/" + denominator();
	}

	private BigInteger numerator() {
		return bottom != 0 ? BigInteger.valueOf(top) : big.top;
	}

	private BigInteger denominator() {
		return bottom != 0 ? BigInteger.valueOf(bottom) : big.bottom;
	}
}
