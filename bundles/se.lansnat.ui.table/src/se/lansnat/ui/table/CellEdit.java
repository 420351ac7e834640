package se.lansnat.ui.table;

/**
 * One cell of an edit of many cells.
 *
 * @param row the row object
 * @param column a column that can be edited in that row
 * @param value what the cell is to hold, another value than it does now; null to empty it
 * @param <R> the row objects
 * @param <V> the values
 */
public record CellEdit<R, V>(R row, Column<R, V> column, V value) {

	/** Does the edit alone, as the column's editing does it. */
	public void apply() {
		column.put(row, value);
	}
}
