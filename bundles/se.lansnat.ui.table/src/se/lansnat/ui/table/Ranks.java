package se.lansnat.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Turns values into their places in an order, once for many sorts. */
final class Ranks {

	private Ranks() {
	}

	/**
	 * Ranks by a number of each value.
	 *
	 * @param values the values, null where missing
	 * @param key a number in the order of the values
	 * @return ranks as {@link CellType#ranks(List)} has them
	 */
	static <V> int[] byNumber(List<V> values, ToLongFunction<V> key) {
		int n = values.size();
		long[] keys = new long[n];
		long[] sorted = new long[n];
		int present = 0;
		for (int i = 0; i < n; i++) {
			V value = values.get(i);
			if (value != null) {
				keys[i] = key.applyAsLong(value);
				sorted[present++] = keys[i];
			}
		}
		Arrays.sort(sorted, 0, present);
		int distinct = 0;
		for (int i = 0; i < present; i++) {
			if (i == 0 || sorted[i] != sorted[i - 1]) {
				sorted[distinct++] = sorted[i];
			}
		}
		int[] ranks = new int[n];
		for (int i = 0; i < n; i++) {
			ranks[i] = values.get(i) == null ? -1 : Arrays.binarySearch(sorted, 0, distinct, keys[i]);
		}
		return ranks;
	}

	/**
	 * Ranks by an order of keys that are costly to make: each distinct value's is made once.
	 *
	 * @param values the values, null where missing
	 * @param key makes what is compared
	 * @param order the order of the keys
	 * @return ranks as {@link CellType#ranks(List)} has them
	 */
	static <V, K> int[] byKey(List<V> values, Function<V, K> key, Comparator<K> order) {
		Map<V, Entry<K>> entries = new HashMap<>();
		for (V value : values) {
			if (value != null) {
				entries.computeIfAbsent(value, v -> new Entry<>(key.apply(v)));
			}
		}
		List<Entry<K>> sorted = new ArrayList<>(entries.values());
		sorted.sort((a, b) -> order.compare(a.key, b.key));
		int rank = -1;
		K previous = null;
		for (Entry<K> entry : sorted) {
			if (rank < 0 || order.compare(previous, entry.key) != 0) {
				rank++;
			}
			entry.rank = rank;
			previous = entry.key;
		}
		int[] ranks = new int[values.size()];
		for (int i = 0; i < ranks.length; i++) {
			V value = values.get(i);
			ranks[i] = value == null ? -1 : entries.get(value).rank;
		}
		return ranks;
	}

	private static final class Entry<K> {
		private final K key;
		private int rank;

		Entry(K key) {
			this.key = key;
		}
	}
}
