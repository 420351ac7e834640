package se.lansnat.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import se.lansnat.model.problem.Problem;

/**
 * A table read from a file of comma- or semicolon-separated values. Rows that cannot be read at all are left out and are
 * among the problems; the caller reads the cells of the others, adds what it finds wrong, and uses the table only if
 * {@link #problems()} is empty in the end, so that the user hears of everything at once.
 */
public final class CsvTable {

	private final String file;
	private final char delimiter;
	private final Map<String, Integer> columns;
	private final List<Problem> problems;
	private List<CsvRow> rows = List.of();

	CsvTable(String file, char delimiter, Map<String, Integer> columns, List<Problem> problems) {
		this.file = file;
		this.delimiter = delimiter;
		this.columns = columns;
		this.problems = problems;
	}

	/**
	 * Reads a file.
	 *
	 * @param path     the file
	 * @param name     the file as the user named it, for messages
	 * @param required names of the columns that must be there; they also decide the delimiter
	 * @return the table, with problems where the content is not as it should be
	 * @throws IOException if the file cannot be read
	 */
	public static CsvTable read(Path path, String name, List<String> required) throws IOException {
		return parse(Files.readAllBytes(path), name, required);
	}

	/**
	 * Reads a file's content.
	 *
	 * @param content  the bytes of the file
	 * @param name     the file as the user named it, for messages
	 * @param required names of the columns that must be there; they also decide the delimiter
	 * @return the table, with problems where the content is not as it should be
	 */
	public static CsvTable parse(byte[] content, String name, List<String> required) {
		return new CsvParsing(name, required).parse(content);
	}

	void setRows(List<CsvRow> rows) {
		this.rows = Collections.unmodifiableList(rows);
	}

	/** @return the rows with content, in the order of the file */
	public List<CsvRow> rows() {
		return rows;
	}

	/** @return everything found wrong so far, in the order it was found; the caller may add to it */
	public List<Problem> problems() {
		return problems;
	}

	/**
	 * Whether the file has a column.
	 *
	 * @param column its name
	 * @return true if the header names it
	 */
	public boolean has(String column) {
		return columns.containsKey(column);
	}

	/** @return the file as the user named it */
	public String file() {
		return file;
	}

	/** @return whether numbers may have a decimal comma: only where the semicolon separates the columns */
	boolean decimalComma() {
		return delimiter == ';';
	}

	int index(String column) {
		return columns.getOrDefault(column, -1);
	}
}
