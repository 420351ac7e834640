package se.lansnat.ui.table;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A column of a table: how a value is got from a row object and, where it can be edited, put into it. Made with
 * {@link #of(String, String, CellType, Function)} and then described further before it is given to a table.
 *
 * @param <R> the row objects
 * @param <V> the values
 */
public final class Column<R, V> extends ColumnCells<R, V> {

	private Column(String id, String title, CellType<V> type, Function<R, V> getter) {
		super(id, title, type, getter);
	}

	/**
	 * Makes a column that can be read.
	 *
	 * @param <R> the row objects
	 * @param <V> the values
	 * @param id a name that is unique in the table and never shown
	 * @param title the header; a soft hyphen shows where a long word may be broken
	 * @param type what the cells hold
	 * @param getter gets the value from a row object, null where missing; must be fast, for it is asked at each painting
	 * @return the column
	 */
	public static <R, V> Column<R, V> of(String id, String title, CellType<V> type, Function<R, V> getter) {
		return new Column<>(id, title, type, getter);
	}

	/**
	 * Sets the unit that stands below the title.
	 *
	 * @param text for example "kr"
	 * @return this
	 */
	public Column<R, V> unit(String text) {
		unit = text;
		return this;
	}

	/**
	 * Sets what is shown when the mouse rests on the header.
	 *
	 * @param text what the column is about
	 * @return this
	 */
	public Column<R, V> description(String text) {
		description = text;
		return this;
	}

	/**
	 * Sets the width that the column has at first.
	 *
	 * @param characters average characters, 1 or more; the header's words are never cut by it
	 * @return this
	 */
	public Column<R, V> width(int characters) {
		width = characters;
		return this;
	}

	/**
	 * Lets the column take the width that the others leave.
	 *
	 * @return this
	 */
	public Column<R, V> stretching() {
		stretching = true;
		return this;
	}

	/**
	 * Puts a symbol into the header: the description says something that a reader of the column must know.
	 *
	 * @return this
	 */
	public Column<R, V> noteInHeader() {
		noted = true;
		return this;
	}

	/**
	 * Makes the column editable.
	 *
	 * @param set puts a value into a row object by one command, null to empty it
	 * @return this
	 */
	public Column<R, V> editable(BiConsumer<R, V> set) {
		setter = set;
		return this;
	}

	/**
	 * Limits editing to some rows.
	 *
	 * @param allowed asked each time that an edit begins
	 * @return this
	 */
	public Column<R, V> editableWhere(Predicate<R> allowed) {
		editable = allowed;
		return this;
	}

	/**
	 * Sets what is shown when the mouse rests on a cell.
	 *
	 * @param text makes the text, for example where the value comes from; empty for nothing
	 * @return this
	 */
	public Column<R, V> tooltip(Function<R, String> text) {
		tooltip = text;
		return this;
	}

	/**
	 * Sets what cells draw attention to.
	 *
	 * @param of makes the mark of a row's cell, or null
	 * @return this
	 */
	public Column<R, V> mark(Function<R, Mark> of) {
		mark = of;
		return this;
	}

	/**
	 * Gives the column a cell in the totals row.
	 *
	 * @param of makes the value from the rows that are shown
	 * @return this
	 */
	public Column<R, V> total(Function<List<R>, V> of) {
		total = of;
		return this;
	}

	/**
	 * Sets what the cell in the totals row draws attention to.
	 *
	 * @param of makes the text from the rows that are shown; empty for nothing
	 * @return this
	 */
	public Column<R, V> totalNote(Function<List<R>, String> of) {
		totalNote = of;
		return this;
	}
}
