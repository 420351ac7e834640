package se.lansnat.ui.table;

import java.util.ArrayList;
import java.util.List;

/** How an order by several columns follows from the one before. */
final class SortSteps {

	private SortSteps() {
	}

	/**
	 * Goes one step on with a column: ascending, descending, unsorted.
	 *
	 * @param keys the order now
	 * @param column the column's index
	 * @param add whether the other columns stay in the order
	 * @return the order then
	 */
	static List<SortKey> next(List<SortKey> keys, int column, boolean add) {
		SortKey now = keys.stream().filter(key -> key.column() == column).findFirst().orElse(null);
		if (now == null) {
			return with(keys, column, false, add);
		}
		if (!now.descending()) {
			return with(keys, column, true, add);
		}
		return add ? keys.stream().filter(key -> key.column() != column).toList() : List.of();
	}

	/**
	 * Orders by a column.
	 *
	 * @param keys the order now
	 * @param column the column's index
	 * @param descending whether the largest comes first
	 * @param add whether the other columns stay in the order; one that is in it keeps its place
	 * @return the order then
	 */
	static List<SortKey> with(List<SortKey> keys, int column, boolean descending, boolean add) {
		SortKey wanted = new SortKey(column, descending);
		if (!add) {
			return List.of(wanted);
		}
		List<SortKey> changed = new ArrayList<>(keys);
		changed.replaceAll(key -> key.column() == column ? wanted : key);
		if (!changed.contains(wanted)) {
			changed.add(wanted);
		}
		return changed;
	}
}
