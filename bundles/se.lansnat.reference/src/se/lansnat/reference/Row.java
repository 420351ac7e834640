package se.lansnat.reference;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

import org.apache.commons.csv.CSVRecord;

/** A row of a published table. An empty cell means that the report prints nothing or a dash. */
public final class Row {

	private final String path;
	private final CSVRecord cells;

	Row(String path, CSVRecord cells) {
		this.path = path;
		this.cells = cells;
	}

	/** @return the row's number in the table, from 1, the header not counted */
	public int number() {
		return (int) cells.getRecordNumber();
	}

	/**
	 * The text of a cell.
	 *
	 * @param column name of the column
	 * @return the text, empty where the cell is
	 * @throws ReferenceDataException if there is no such cell
	 */
	public String text(String column) {
		if (!cells.isSet(column)) {
			throw ReferenceDataException.badCell(path, number(), column, "");
		}
		return cells.get(column);
	}

	/**
	 * A whole number.
	 *
	 * @param column name of the column
	 * @return the number
	 * @throws ReferenceDataException if the cell holds none
	 */
	public long whole(String column) {
		return parse(column, Long::parseLong);
	}

	/**
	 * A whole number that may be missing.
	 *
	 * @param column name of the column
	 * @return the number, or nothing where the cell is empty
	 * @throws ReferenceDataException if the cell holds something else
	 */
	public OptionalLong optionalWhole(String column) {
		return text(column).isEmpty() ? OptionalLong.empty() : OptionalLong.of(whole(column));
	}

	/**
	 * An exact number.
	 *
	 * @param column name of the column
	 * @return the number
	 * @throws ReferenceDataException if the cell holds none
	 */
	public BigDecimal decimal(String column) {
		return parse(column, BigDecimal::new);
	}

	<E extends Enum<E>> E literal(Class<E> type, String column) {
		return parse(column, text -> Enum.valueOf(type, text));
	}

	<T> Optional<T> optional(String column, Function<String, T> parser) {
		return text(column).isEmpty() ? Optional.empty() : Optional.of(parse(column, parser));
	}

	private <T> T parse(String column, Function<String, T> parser) {
		try {
			return parser.apply(text(column));
		} catch (IllegalArgumentException | DateTimeException e) {
			throw ReferenceDataException.badCell(path, number(), column, text(column));
		}
	}
}
