package se.lansnat.ui.table;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a table as they are shown: filtered, ordered and grouped by lists of indexes, the row objects themselves stay where they
 * are. A changed value never moves its row; rows are ordered anew when the user sorts, filters or groups, or rows come and go.
 * <p>
 * Each row shown has a line, and so has each group where the table is grouped. Places of rows are those of their lines, from 0.
 *
 * @param <R> the row objects, told apart by identity
 */
public final class TableModel<R> {

	private final List<Column<R, ?>> columns;
	private final int[][] ranks;
	private final Filters<R> filters;
	private List<R> rows = List.of();
	private int[] order = {};
	private List<SortKey> sortKeys = List.of();
	private Grouping<R> grouping;
	private Totals<R> totals = new Totals<>(List.of());

	/**
	 * Makes a model without rows.
	 *
	 * @param columns the columns, at least one
	 */
	public TableModel(List<Column<R, ?>> columns) {
		this.columns = List.copyOf(columns);
		this.ranks = new int[columns.size()][];
		this.filters = new Filters<>(this.columns);
	}

	/** @return all columns, also those that are hidden, in the order in which they were given */
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
		Arrays.fill(ranks, null);
		filters.rowsChanged();
		arrange();
	}

	/** @return all rows, also those that are filtered out */
	public List<R> allRows() {
		return rows;
	}

	/** @return the rows that pass the filters, in their order, also those in folded groups */
	public List<R> shownRows() {
		return part(order, 0, order.length);
	}

	/** @return how many lines there are */
	public int rowCount() {
		return lines().length;
	}

	/**
	 * Gives a row.
	 *
	 * @param position the place of its line
	 * @return the row object, or null where a group's line stands there
	 */
	public R row(int position) {
		int line = lines()[position];
		return line < 0 ? null : rows.get(line);
	}

	/**
	 * Gives a group.
	 *
	 * @param position the place of its line
	 * @return the group, or null where a row's line stands there
	 */
	public Group<R> group(int position) {
		int line = lines()[position];
		return line < 0 ? grouping.groups().get(~line) : null;
	}

	/**
	 * Finds a row.
	 *
	 * @param row a row object
	 * @return the place of its line, or -1
	 */
	public int positionOf(R row) {
		int[] lines = lines();
		for (int i = 0; i < lines.length; i++) {
			if (lines[i] >= 0 && rows.get(lines[i]) == row) {
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
	 * Orders the rows; within their groups where there are such.
	 *
	 * @param keys by what, the most important first; none gives the order of the list
	 */
	public void sort(List<SortKey> keys) {
		sortKeys = List.copyOf(keys);
		arrange();
	}

	/** @return the index of the column by which the rows are grouped, or -1 */
	public int groupColumn() {
		return grouping == null ? -1 : grouping.column();
	}

	/**
	 * Groups the rows.
	 *
	 * @param column the index of the column whose values make the groups, or -1 for none
	 */
	public void groupBy(int column) {
		grouping = column < 0 ? null : new Grouping<>(column);
		arrange();
	}

	/**
	 * Folds groups, or unfolds them.
	 *
	 * @param which which of those there are
	 * @param collapsed whether only their own lines are shown
	 */
	public void collapse(List<Group<R>> which, boolean collapsed) {
		which.forEach(group -> grouping.setCollapsed(group.label(), collapsed));
		arrange();
	}

	/** @return the groups in their order, none where the table is not grouped */
	public List<Group<R>> groups() {
		return grouping == null ? List.of() : grouping.groups();
	}

	/**
	 * Gives a column's filter.
	 *
	 * @param column its index
	 * @return what was typed, empty where nothing is filtered
	 */
	public String filter(int column) {
		return filters.text(column);
	}

	/** @return whether any column filters */
	public boolean isFiltered() {
		return filters.any();
	}

	/**
	 * Filters by a column; the other columns' filters stay.
	 *
	 * @param column its index
	 * @param text what was typed; blank for no filter
	 * @throws InvalidInputException if it is no filter of the column; nothing has changed then
	 */
	public void setFilter(int column, String text) throws InvalidInputException {
		filters.set(rows, column, text);
		arrange();
	}

	/** Shows all rows again. */
	public void clearFilters() {
		filters.clear();
		arrange();
	}

	/**
	 * Shows a row whatever the filters say, until the filters or the rows are changed: one that the user has just added or asked for. A
	 * folded group that it is in is unfolded.
	 *
	 * @param row a row object of this model
	 */
	public void exempt(R row) {
		filters.exempt(row);
		if (grouping != null) {
			grouping.setCollapsed(columns.get(grouping.column()).text(row), false);
		}
		arrange();
	}

	/** Tells that values have changed in rows that are still the same: nothing moves, the next sort and filter see the new values. */
	public void valuesChanged() {
		Arrays.fill(ranks, null);
		filters.valuesChanged();
		totals = new Totals<>(shownRows());
		groups().forEach(Group::valuesChanged);
	}

	/** @return the totals of the rows that pass the filters */
	Totals<R> totals() {
		return totals;
	}

	private int[] lines() {
		return grouping == null ? order : grouping.lines();
	}

	private void arrange() {
		List<RowOrder.Key> keys = new ArrayList<>();
		if (grouping != null) {
			boolean descending = sortKeys.stream().anyMatch(key -> key.column() == grouping.column() && key.descending());
			keys.add(new RowOrder.Key(ranksOf(grouping.column()), descending));
		}
		sortKeys.forEach(key -> keys.add(new RowOrder.Key(ranksOf(key.column()), key.descending())));
		order = RowOrder.of(rows.size(), filters.shown(rows), keys);
		totals = new Totals<>(shownRows());
		if (grouping != null) {
			Column<R, ?> column = columns.get(grouping.column());
			List<R> all = rows;
			int[] shown = order;
			grouping.arrange(shown, ranksOf(grouping.column()), index -> column.text(all.get(index)), (start, end) -> part(shown, start, end));
		}
	}

	/** The rows between two places of an order that never changes. */
	private List<R> part(int[] shown, int start, int end) {
		List<R> all = rows;
		return new AbstractList<>() {
			@Override
			public R get(int position) {
				return all.get(shown[start + position]);
			}

			@Override
			public int size() {
				return end - start;
			}
		};
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
}
