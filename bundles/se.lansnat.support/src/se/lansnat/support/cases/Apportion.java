package se.lansnat.support.cases;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Divides whole kronor by weights so that the parts are the whole. */
final class Apportion {

	private Apportion() {
	}

	/**
	 * Divides an amount: each part rounded down, what is left goes to the largest fractions, the first of equal ones.
	 *
	 * @param amount  0 or more
	 * @param weights 0 or more each; if all are 0 the parts are equal
	 * @return the parts, whose sum is the amount
	 */
	static long[] of(long amount, long[] weights) {
		long[] by = Arrays.stream(weights).sum() == 0 ? IntStream.range(0, weights.length).mapToLong(i -> 1).toArray() : weights;
		BigInteger sum = BigInteger.valueOf(Arrays.stream(by).sum());
		long[] parts = new long[by.length];
		BigInteger[] rests = new BigInteger[by.length];
		long left = amount;
		for (int i = 0; i < by.length; i++) {
			BigInteger[] divided = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(by[i])).divideAndRemainder(sum);
			parts[i] = divided[0].longValueExact();
			rests[i] = divided[1];
			left -= parts[i];
		}
		int[] order = IntStream.range(0, by.length).boxed().sorted(Comparator.comparing((Integer i) -> rests[i]).reversed())
				.mapToInt(Integer::intValue).toArray();
		for (int i = 0; i < left; i++) {
			parts[order[i]]++;
		}
		return parts;
	}
}
