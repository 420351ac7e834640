package se.lansnat.ui.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Orders and filters rows by their indexes alone. Sorting is by counting: each key costs one pass over the rows and one over the
 * ranks, whatever the values are, and keeps the order of what is equal.
 */
final class RowOrder {

	/**
	 * A key with the ranks of all rows in its column.
	 *
	 * @param ranks from 0, or -1 for a missing value
	 * @param descending whether the highest rank comes first; missing values come last either way
	 */
	record Key(int[] ranks, boolean descending) {
	}

	private RowOrder() {
	}

	/**
	 * Makes the order of rows.
	 *
	 * @param rows how many rows there are
	 * @param shown which of them are shown
	 * @param keys by what they are ordered, the most important first; none leaves them as they are
	 * @return the indexes of the rows shown, in their order
	 */
	static int[] of(int rows, BitSet shown, List<Key> keys) {
		int[] order = new int[shown.cardinality()];
		int n = 0;
		for (int i = shown.nextSetBit(0); i >= 0 && i < rows; i = shown.nextSetBit(i + 1)) {
			order[n++] = i;
		}
		for (int k = keys.size() - 1; k >= 0; k--) {
			order = sorted(order, keys.get(k));
		}
		return order;
	}

	private static int[] sorted(int[] order, Key key) {
		int[] ranks = key.ranks();
		int highest = Arrays.stream(ranks).max().orElse(-1);
		int[] starts = new int[highest + 3];
		for (int row : order) {
			starts[place(ranks[row], highest, key.descending()) + 1]++;
		}
		for (int i = 1; i < starts.length; i++) {
			starts[i] += starts[i - 1];
		}
		int[] result = new int[order.length];
		for (int row : order) {
			result[starts[place(ranks[row], highest, key.descending())]++] = row;
		}
		return result;
	}

	private static int place(int rank, int highest, boolean descending) {
		if (rank < 0) {
			return highest + 1;
		}
		return descending ? highest - rank : rank;
	}
}
