package se.lansnat.ui.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The totals of some rows, added up once and not at each painting. */
final class Totals<R> {

	private final List<R> rows;
	private final Map<Column<R, ?>, String> texts = new HashMap<>();
	private final Map<Column<R, ?>, String> notes = new HashMap<>();

	/**
	 * Makes totals that are added up when they are asked for.
	 *
	 * @param rows whose; must not change
	 */
	Totals(List<R> rows) {
		this.rows = rows;
	}

	/** {@return a column's total, empty where it has none} */
	String text(Column<R, ?> column) {
		return texts.computeIfAbsent(column, c -> c.totalText(rows));
	}

	/** {@return what a column's total draws attention to, empty for nothing} */
	String note(Column<R, ?> column) {
		return notes.computeIfAbsent(column, c -> c.totalNote(rows));
	}
}
