package se.lansnat.ui.table;

/**
 * One step of an order of rows.
 *
 * @param column the index of the column in the table
 * @param descending whether the largest comes first; missing values come last either way
 */
public record SortKey(int column, boolean descending) {
}
