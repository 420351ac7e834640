package se.lansnat.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * Blocks of cells as text, as spreadsheets give and take them: tabs between columns, a line for each row, and quotes around cells with
 * line breaks. Quotes within a text are left as they are unless the whole cell must be quoted.
 */
final class ClipText {

	private final String text;
	private int at;

	private ClipText(String text) {
		this.text = text;
	}

	/**
	 * Writes a block.
	 *
	 * @param rows the texts of the cells
	 * @return the text, with a line feed after each row
	 */
	static String write(List<List<String>> rows) {
		StringBuilder block = new StringBuilder();
		for (List<String> row : rows) {
			StringJoiner line = new StringJoiner("\t", "", "\n");
			row.forEach(cell -> line.add(written(cell)));
			block.append(line);
		}
		return block.toString();
	}

	/**
	 * Reads a block.
	 *
	 * @param text from the clipboard, with any line ends
	 * @return its rows, which may be of different length; line breaks within cells are line feeds
	 */
	static List<List<String>> read(String text) {
		return new ClipText(text).rows();
	}

	private static String written(String cell) {
		String line = cell.replace('\t', ' ').replace("\r\n", "\n").replace('\r', '\n');
		return line.indexOf('\n') < 0 ? line : '"' + line.replace("\"", "\"\"") + '"';
	}

	private List<List<String>> rows() {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		while (at < text.length()) {
			row.add(cell());
			if (at < text.length() && text.charAt(at) == '\t') {
				at++;
				if (at == text.length()) {
					row.add("");
				}
				continue;
			}
			skipLineEnd();
			rows.add(row);
			row = new ArrayList<>();
		}
		if (!row.isEmpty()) {
			rows.add(row);
		}
		return rows;
	}

	private String cell() {
		int end = quotedEnd();
		if (end >= 0) {
			String inner = text.substring(at + 1, end);
			at = end + 1;
			return inner.replace("\"\"", "\"").replace("\r\n", "\n").replace('\r', '\n');
		}
		int start = at;
		while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
			at++;
		}
		return text.substring(start, at);
	}

	/** Where the quotes around this cell end, or -1 where it has none: a text that only begins and ends with quotes keeps them. */
	private int quotedEnd() {
		if (text.charAt(at) != '"') {
			return -1;
		}
		boolean needed = false;
		int i = at + 1;
		while (i < text.length()) {
			char c = text.charAt(i);
			if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
				needed = true;
				i++;
			} else if (c == '"') {
				boolean closes = i + 1 == text.length() || "\t\r\n".indexOf(text.charAt(i + 1)) >= 0;
				return closes && needed ? i : -1;
			} else {
				needed |= c == '\n' || c == '\r' || c == '\t';
			}
			i++;
		}
		return -1;
	}

	private void skipLineEnd() {
		if (text.startsWith("\r\n", at)) {
			at += 2;
		} else if (at < text.length()) {
			at++;
		}
	}
}
