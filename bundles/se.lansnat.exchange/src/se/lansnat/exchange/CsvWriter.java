package se.lansnat.exchange;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a table as UTF-8 with a line feed after every row and quotes only where a reader needs them: plainly with comma
 * and decimal point, or for spreadsheets with semicolon, decimal comma and byte order mark.
 */
public final class CsvWriter {

	/** First characters that make a spreadsheet take a text for a formula. */
	private static final String FORMULA_STARTS = "=+-@\t\r\n";

	private final boolean spreadsheet;
	private final char delimiter;
	private final StringBuilder text = new StringBuilder();

	/**
	 * Begins a table.
	 *
	 * @param spreadsheet whether the file is for a spreadsheet of a Swedish computer
	 */
	public CsvWriter(boolean spreadsheet) {
		this.spreadsheet = spreadsheet;
		delimiter = spreadsheet ? ';' : ',';
		if (spreadsheet) {
			text.append('\uFEFF');
		}
	}

	/**
	 * Writes a row.
	 *
	 * @param cells texts, numbers ({@link Long}, {@link Integer} or {@link BigDecimal}), or empty texts; never null
	 * @return this writer
	 */
	public CsvWriter row(List<?> cells) {
		for (int i = 0; i < cells.size(); i++) {
			if (i > 0) {
				text.append(delimiter);
			}
			cell(cells.get(i));
		}
		text.append('\n');
		return this;
	}

	/** @return the whole table as the bytes of a file */
	public byte[] bytes() {
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private void cell(Object value) {
		if (value instanceof Number number) {
			String plain = number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
			text.append(spreadsheet ? plain.replace('.', ',') : plain);
		} else {
			text(value.toString());
		}
	}

	private void text(String value) {
		boolean formula = spreadsheet && !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
		// An apostrophe in front tells a spreadsheet that the rest is text.
		String shown = formula ? "'" + value : value;
		boolean quoted = shown.indexOf(delimiter) >= 0 || shown.indexOf('"') >= 0 || shown.indexOf('\n') >= 0
				|| shown.indexOf('\r') >= 0 || !shown.equals(CsvRow.trim(shown));
		text.append(quoted ? '"' + shown.replace("\"", "\"\"") + '"' : shown);
	}
}
