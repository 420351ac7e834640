package se.lansnat.ui.table;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** The cells of a column: what they say, and what is put into them. */
abstract sealed class ColumnCells<R, V> permits Column {

	private static final int[] NOTHING = {};

	private final String id;
	private final String title;
	private final CellType<V> type;
	private final Function<R, V> getter;
	String unit = "";
	String description = "";
	int width = 10;
	boolean stretching;
	boolean noted;
	BiConsumer<R, V> setter;
	Predicate<R> editable = row -> true;
	Function<R, String> tooltip = row -> "";
	Function<R, Mark> mark = row -> null;
	Function<List<R>, V> total;
	Function<List<R>, String> totalNote = rows -> "";

	ColumnCells(String id, String title, CellType<V> type, Function<R, V> getter) {
		this.id = Objects.requireNonNull(id);
		this.title = Objects.requireNonNull(title);
		this.type = Objects.requireNonNull(type);
		this.getter = Objects.requireNonNull(getter);
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

	/** @return the header and its unit in one line */
	String titleWithUnit() {
		return unit.isEmpty() ? title() : title() + " (" + unit + ")";
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

	/** Which parts of a cell's text stand out: where each begins and has ended. */
	int[] emphasis(R row) {
		return type instanceof EmphasisType<V> emphasised ? emphasised.emphasis(getter.apply(row)) : NOTHING;
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

	/** Gives a cell for a spreadsheet's file: a number or a text. */
	Object exported(R row) {
		return type.export(getter.apply(row));
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
		put(row, type.parse(text));
	}

	/** Puts a value into a row object. The same value as before is no change and no command. */
	void put(R row, V value) {
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
