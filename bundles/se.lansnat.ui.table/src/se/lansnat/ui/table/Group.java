package se.lansnat.ui.table;

import java.util.List;

/**
 * Rows that have the same value in the column by which a table is grouped. A group has a line of its own above its rows, with its totals.
 *
 * @param <R> the row objects
 */
public final class Group<R> {

	private final String label;
	private final List<R> rows;
	private final boolean collapsed;
	private Totals<R> totals;

	Group(String label, List<R> rows, boolean collapsed) {
		this.label = label;
		this.rows = rows;
		this.collapsed = collapsed;
		totals = new Totals<>(rows);
	}

	/** @return the value that the rows share, as it is written; empty where it is missing */
	public String label() {
		return label;
	}

	/** @return the rows that pass the filters, in their order, also when the group is folded */
	public List<R> rows() {
		return rows;
	}

	/** @return whether only the group's own line is shown */
	public boolean isCollapsed() {
		return collapsed;
	}

	/**
	 * Adds up a column.
	 *
	 * @param column one of the table's
	 * @return its total over these rows as it is written, empty where the column has none
	 */
	public String total(Column<R, ?> column) {
		return totals.text(column);
	}

	void valuesChanged() {
		totals = new Totals<>(rows);
	}
}
