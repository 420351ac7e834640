package se.lansnat.ui.table;

import java.util.List;
import java.util.Objects;
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
public final class Column<R, V> {

	private final String id;
	private final String title;
	private final CellType<V> type;
	private final Function<R, V> getter;
	private String unit = "";
	private String description = "";
	private int width = 10;
	private boolean stretching;
	private boolean noted;
	private BiConsumer<R, V> setter;
	private Predicate<R> editable = row -> true;
	private Function<R, String> tooltip = row -> "";
	private Function<R, Mark> mark = row -> null;
	private Function<List<R>, V> total;
	private Function<List<R>, String> totalNote = rows -> "";

	private Column(String id, String title, CellType<V> type, Function<R, V> getter) {
		this.id = Objects.requireNonNull(id);
		this.title = Objects.requireNonNull(title);
		this.type = Objects.requireNonNull(type);
		this.getter = Objects.requireNonNull(getter);
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

	/** @return the name that is never shown */
	public String id() {
		return id;
	}

	/** @return the header, with soft hyphens */
	String titleWithHyphens() {
		return title;
	}

	/** @return the header */
	public String title() {
		return title.replace("\u00ad", "");
	}

	/** @return the unit below the title, empty for none */
	public String unit() {
		return unit;
	}

	/** @return what the cells hold */
	public CellType<V> type() {
		return type;
	}

	/**
	 * Gets a cell's value.
	 *
	 * @param row the row object
	 * @return its value, or null
	 */
	public V value(R row) {
		return getter.apply(row);
	}

	/**
	 * Writes a cell for reading.
	 *
	 * @param row the row object
	 * @return its text
	 */
	public String text(R row) {
		return type.format(getter.apply(row));
	}

	/**
	 * Writes a cell for other programs.
	 *
	 * @param row the row object
	 * @return its text
	 */
	public String copyText(R row) {
		return type.copy(getter.apply(row));
	}

	/**
	 * Asks whether a cell can be edited.
	 *
	 * @param row the row object
	 * @return whether it can
	 */
	public boolean isEditable(R row) {
		return setter != null && editable.test(row);
	}

	/**
	 * Puts what was typed into a row object. The same value as before is no change and no command.
	 *
	 * @param row the row object
	 * @param text what was typed
	 * @throws InvalidInputException if it is no value of the column
	 */
	void set(R row, String text) throws InvalidInputException {
		set(row, type.parse(text));
	}

	/** Turns a check box over. */
	void toggle(R row) {
		if (value(row) instanceof Boolean checked) {
			@SuppressWarnings("unchecked")
			V turned = (V) Boolean.valueOf(!checked);
			set(row, turned);
		}
	}

	private void set(R row, V value) {
		if (!Objects.equals(value, value(row))) {
			setter.accept(row, value);
		}
	}

	String totalText(List<R> rows) {
		return total == null ? "" : type.format(total.apply(rows));
	}

	String totalNote(List<R> rows) {
		return totalNote.apply(rows);
	}

	boolean hasTotal() {
		return total != null;
	}

	boolean isNoted() {
		return noted;
	}

	boolean isStretching() {
		return stretching;
	}

	int width() {
		return width;
	}

	String description() {
		return description;
	}

	String tooltip(R row) {
		return tooltip.apply(row);
	}

	Mark mark(R row) {
		return mark.apply(row);
	}
}
