package se.lansnat.ui.table;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rows of a table as they are shown: filtered and ordered by lists of indexes, the row objects themselves stay where they are. A
 * changed value never moves its row; rows are ordered anew when the user sorts or filters, or rows come and go.
 *
 * @param <R> the row objects, told apart by identity
 */
public final class TableModel<R> {

	private final List<Column<R, ?>> columns;
	private final int[][] ranks;
	private final BitSet[] passing;
	private final String[] filters;
	private List<R> rows = List.of();
	private int[] order = {};
	private List<SortKey> sortKeys = List.of();
	private final Set<R> exempt = Collections.newSetFromMap(new IdentityHashMap<>());

	/**
	 * Makes a model without rows.
	 *
	 * @param columns the columns, at least one
	 */
	public TableModel(List<Column<R, ?>> columns) {
		this.columns = List.copyOf(columns);
		this.ranks = new int[columns.size()][];
		this.passing = new BitSet[columns.size()];
		this.filters = new String[columns.size()];
		Arrays.fill(filters, "");
	}

	/** @return the columns */
	public List<Column<R, ?>> columns() {
		return columns;
	}

	/**
	 * Finds a column.
	 *
	 * @param id its name
	 * @return its index, or -1
	 */
	public int columnIndex(String id) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).id().equals(id)) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * Shows other rows, in the order and with the filters that are set.
	 *
	 * @param newRows the rows; the list is kept and must not change
	 */
	public void setRows(List<R> newRows) {
		rows = newRows;
		exempt.clear();
		Arrays.fill(ranks, null);
		for (int c = 0; c < columns.size(); c++) {
			passing[c] = null;
		}
		arrange();
	}

	/** @return all rows, also those that are filtered out */
	public List<R> allRows() {
		return rows;
	}

	/** @return the rows that are shown, in their order */
	public List<R> shownRows() {
		int[] shown = order;
		return new AbstractList<>() {
			@Override
			public R get(int position) {
				return rows.get(shown[position]);
			}

			@Override
			public int size() {
				return shown.length;
			}
		};
	}

	/** @return how many rows are shown */
	public int rowCount() {
		return order.length;
	}

	/**
	 * Gives a row.
	 *
	 * @param position its place among those shown, from 0
	 * @return the row object
	 */
	public R row(int position) {
		return rows.get(order[position]);
	}

	/**
	 * Finds a row.
	 *
	 * @param row a row object
	 * @return its place among those shown, or -1
	 */
	public int positionOf(R row) {
		for (int i = 0; i < order.length; i++) {
			if (rows.get(order[i]) == row) {
				return i;
			}
		}
		return -1;
	}

	/** @return by what the rows are ordered, the most important first */
	public List<SortKey> sortKeys() {
		return sortKeys;
	}

	/**
	 * Orders the rows.
	 *
	 * @param keys by what, the most important first; none gives the order of the list
	 */
	public void sort(List<SortKey> keys) {
		sortKeys = List.copyOf(keys);
		arrange();
	}

	/**
	 * Gives a column's filter.
	 *
	 * @param column its index
	 * @return what was typed, empty where nothing is filtered
	 */
	public String filter(int column) {
		return filters[column];
	}

	/** @return whether any column filters */
	public boolean isFiltered() {
		for (String filter : filters) {
			if (!filter.isEmpty()) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Filters by a column; the other columns' filters stay.
	 *
	 * @param column its index
	 * @param text what was typed; blank for no filter
	 * @throws InvalidInputException if it is no filter of the column; nothing has changed then
	 */
	public void setFilter(int column, String text) throws InvalidInputException {
		BitSet bits = text.isBlank() ? null : passing(columns.get(column), text);
		filters[column] = text.strip();
		passing[column] = bits;
		exempt.clear();
		arrange();
	}

	/** Shows all rows again. */
	public void clearFilters() {
		Arrays.fill(filters, "");
		Arrays.fill(passing, null);
		exempt.clear();
		arrange();
	}

	/**
	 * Shows a row whatever the filters say, until the filters or the rows are changed: one that the user has just added or asked for.
	 *
	 * @param row a row object of this model
	 */
	public void exempt(R row) {
		exempt.add(row);
		arrange();
	}

	/** Tells that values have changed in rows that are still the same: nothing moves, the next sort and filter see the new values. */
	public void valuesChanged() {
		Arrays.fill(ranks, null);
		for (int c = 0; c < columns.size(); c++) {
			passing[c] = null;
		}
	}

	private void arrange() {
		BitSet shown = new BitSet(rows.size());
		shown.set(0, rows.size());
		for (int c = 0; c < columns.size(); c++) {
			if (!filters[c].isEmpty()) {
				shown.and(passingOf(c));
			}
		}
		if (!exempt.isEmpty()) {
			for (int i = 0; i < rows.size(); i++) {
				if (exempt.contains(rows.get(i))) {
					shown.set(i);
				}
			}
		}
		List<RowOrder.Key> keys = sortKeys.stream().map(key -> new RowOrder.Key(ranksOf(key.column()), key.descending())).toList();
		order = RowOrder.of(rows.size(), shown, keys);
	}

	private int[] ranksOf(int column) {
		if (ranks[column] == null) {
			ranks[column] = ranks(columns.get(column));
		}
		return ranks[column];
	}

	private <V> int[] ranks(Column<R, V> column) {
		List<V> values = new ArrayList<>(rows.size());
		for (R row : rows) {
			values.add(column.value(row));
		}
		return column.type().ranks(values);
	}

	private BitSet passingOf(int column) {
		if (passing[column] == null) {
			try {
				passing[column] = passing(columns.get(column), filters[column]);
			} catch (InvalidInputException e) {
				throw new IllegalStateException("A filter that was accepted before: " + filters[column], e);
			}
		}
		return passing[column];
	}

	private <V> BitSet passing(Column<R, V> column, String text) throws InvalidInputException {
		Predicate<V> filter = column.type().filter(text);
		BitSet bits = new BitSet(rows.size());
		for (int i = 0; i < rows.size(); i++) {
			if (filter.test(column.value(rows.get(i)))) {
				bits.set(i);
			}
		}
		return bits;
	}
}
