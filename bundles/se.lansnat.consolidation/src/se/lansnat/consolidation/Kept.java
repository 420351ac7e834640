package se.lansnat.consolidation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Results that are kept from one consolidation to the next for as long as they are asked for. Each must depend on its key alone, so that
 * what is kept is what would be made anew.
 *
 * @param <K> all that a result depends on
 * @param <V> the results
 */
final class Kept<K, V> {

	private Map<K, V> last = Map.of();
	private Map<K, V> now = new HashMap<>();

	/** {@return the result for a key, made where it is not there} */
	V get(K key, Function<? super K, ? extends V> make) {
		V value = now.get(key);
		if (value == null) {
			value = last.get(key);
			if (value == null) {
				value = make.apply(key);
			}
			now.put(key, value);
		}
		return value;
	}

	/** Drops what nobody has asked for since the last time. */
	void age() {
		last = now;
		now = new HashMap<>();
	}

	void clear() {
		last = Map.of();
		now = new HashMap<>();
	}
}
