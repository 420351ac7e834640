package se.lansnat.ui.table;

import java.util.List;
import java.util.function.Predicate;

/**
 * What the cells of a column hold: how a value is written, read, ordered and found. A missing value is null; it is written as nothing
 * and comes last in every order.
 *
 * @param <V> the values
 */
public interface CellType<V> {

	/**
	 * Writes a value for reading.
	 *
	 * @param value the value, or null
	 * @return its text, empty for null
	 */
	String format(V value);

	/**
	 * Writes a value for other programs, without separators between thousands.
	 *
	 * @param value the value, or null
	 * @return its text, empty for null
	 */
	default String copy(V value) {
		return format(value);
	}

	/**
	 * Gives a value for a spreadsheet's file.
	 *
	 * @param value the value, or null
	 * @return a {@link Number} with the decimals that are shown, or a text, empty for null
	 */
	default Object export(V value) {
		return copy(value);
	}

	/**
	 * Reads what the user typed.
	 *
	 * @param text any text
	 * @return the value, null for nothing but blanks
	 * @throws InvalidInputException if the text is no value of this type
	 */
	V parse(String text) throws InvalidInputException;

	/**
	 * Gives each value its place in the order of this type.
	 *
	 * @param values the values of all rows, null where missing
	 * @return for each row a number from 0 (equal values have the same, none is left out), or -1 where the value is missing
	 */
	int[] ranks(List<V> values);

	/**
	 * Reads what the user typed in the filter row.
	 *
	 * @param text not blank; "=" stands for missing values and "*" for those that are there in every type
	 * @return what a value must be
	 * @throws InvalidInputException if the text is no filter of this type
	 */
	Predicate<V> filter(String text) throws InvalidInputException;

	/** @return whether texts stand at the right edge, as numbers do */
	default boolean isRightAligned() {
		return false;
	}

	/** @return whether the cell is a check box, toggled by a click or the space bar */
	default boolean isCheck() {
		return false;
	}
}
