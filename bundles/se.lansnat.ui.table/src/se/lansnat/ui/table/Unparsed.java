package se.lansnat.ui.table;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What the user typed in a cell and is no value of its column: kept and shown until it is corrected or given up, never thrown away.
 *
 * @param text what was typed
 * @param problem what is wrong with it
 */
record Unparsed(String text, String problem) {

	/**
	 * All such texts of a table, by row object and column.
	 *
	 * @param <R> the row objects
	 */
	static final class Store<R> {

		private final Map<R, Map<Column<R, ?>, Unparsed>> byRow = new IdentityHashMap<>();

		boolean isEmpty() {
			return byRow.isEmpty();
		}

		boolean has(R row) {
			return byRow.containsKey(row);
		}

		Unparsed of(R row, Column<R, ?> column) {
			Map<Column<R, ?>, Unparsed> inRow = byRow.get(row);
			return inRow == null ? null : inRow.get(column);
		}

		void put(R row, Column<R, ?> column, Unparsed unparsed) {
			byRow.computeIfAbsent(row, r -> new IdentityHashMap<>()).put(column, unparsed);
		}

		void remove(R row, Column<R, ?> column) {
			Map<Column<R, ?>, Unparsed> inRow = byRow.get(row);
			if (inRow != null) {
				inRow.remove(column);
				if (inRow.isEmpty()) {
					byRow.remove(row);
				}
			}
		}

		/** Forgets rows that are gone. */
		void retain(Collection<R> rows) {
			if (!byRow.isEmpty()) {
				Map<R, Boolean> there = new IdentityHashMap<>();
				rows.forEach(row -> there.put(row, true));
				byRow.keySet().removeIf(row -> !there.containsKey(row));
			}
		}
	}
}
