package se.lansnat.exchange;

import java.math.BigDecimal;
import java.util.Optional;

import org.apache.commons.csv.CSVRecord;

import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;

/**
 * One row of a table. The methods that read a cell add what is wrong with it to the table's problems and then return
 * nothing, so that reading goes on and finds the rest.
 */
public final class CsvRow {

	private final CsvTable table;
	private final int line;
	private final CSVRecord cells;

	CsvRow(CsvTable table, int line, CSVRecord cells) {
		this.table = table;
		this.line = line;
		this.cells = cells;
	}

	/** @return the line in the file where the row begins, from 1 */
	public int line() {
		return line;
	}

	/**
	 * The text of a cell.
	 *
	 * @param column name of the column
	 * @return the text without blanks around it, empty where the cell is blank or there is no such column
	 */
	public String text(String column) {
		int index = table.index(column);
		return index < 0 ? "" : trim(cells.get(index));
	}

	/**
	 * The text of a cell that must not be blank.
	 *
	 * @param column name of the column
	 * @return the text without blanks around it, empty after a problem
	 */
	public String requiredText(String column) {
		String text = text(column);
		if (text.isEmpty() && table.has(column)) {
			reject("csv-missing", column, Messages.csvMissing, Messages.csvMissing_fix);
		}
		return text;
	}

	/**
	 * The number in a cell.
	 *
	 * @param column name of the column
	 * @param range  which numbers are allowed
	 * @return the number, or empty where the cell is blank and after a problem
	 */
	public Optional<BigDecimal> number(String column, Range range) {
		String text = text(column);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		return CsvNumber.parse(text, table.decimalComma(), range, (message, fix) -> reject("csv-number", column, message, fix));
	}

	/**
	 * The number in a cell that must not be blank.
	 *
	 * @param column name of the column
	 * @param range  which numbers are allowed
	 * @return the number, or empty after a problem
	 */
	public Optional<BigDecimal> requiredNumber(String column, Range range) {
		return requiredText(column).isEmpty() ? Optional.empty() : number(column, range);
	}

	/**
	 * Adds a problem of this row to those of the table.
	 *
	 * @param code    what kind of problem, in kebab-case
	 * @param column  name of the column, or empty
	 * @param message what is wrong
	 * @param fix     what to do
	 */
	public void reject(String code, String column, String message, String fix) {
		table.problems().add(new Problem(code, Severity.ERROR, table.file(), line, "", column, message, fix));
	}

	/** Without blanks around, also those that do not break lines, which spreadsheets and web pages leave behind. */
	static String trim(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && isBlank(text.charAt(start))) {
			start++;
		}
		while (end > start && isBlank(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
	}
}
