package se.lansnat.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;

/** Takes one file apart into rows: encoding, delimiter, header, and rows of the right number of cells. */
final class CsvParsing {

	private final String file;
	private final List<String> required;
	private final List<Problem> problems = new ArrayList<>();

	CsvParsing(String file, List<String> required) {
		this.file = file;
		this.required = required;
	}

	CsvTable parse(byte[] content) {
		String text = CsvText.decode(file, content, problems);
		if (text == null) {
			return new CsvTable(file, ',', Map.of(), problems);
		}
		if (text.isBlank()) {
			return empty();
		}
		char delimiter = matches(text, ';') > matches(text, ',') ? ';' : ',';
		try (CSVParser parser = parser(text, delimiter)) {
			return read(parser, text, delimiter);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private CsvTable read(CSVParser parser, String text, char delimiter) {
		List<CsvRow> rows = new ArrayList<>();
		CsvTable table = null;
		Iterator<CSVRecord> records = parser.iterator();
		int line = 1;
		try {
			int width = 0;
			long lastLine = text.stripTrailing().lines().count();
			for (int next; records.hasNext(); line = next) {
				CSVRecord cells = records.next();
				next = (int) parser.getCurrentLineNumber() + 1;
				if (blank(cells)) {
					continue;
				}
				if (table == null) {
					width = cells.size();
					table = new CsvTable(file, delimiter, header(cells, line), problems);
				} else if (cells.size() == width || cells.size() > width && blankFrom(cells, width)) {
					rows.add(new CsvRow(table, line, cells));
				} else {
					wrongWidth(line, cells.size(), width, next > lastLine);
				}
			}
		} catch (UncheckedIOException e) {
			// The library stops at a quote that it cannot place. An odd number of quotes means that one was never closed.
			boolean open = text.chars().filter(c -> c == '"').count() % 2 == 1;
			problem(line, "", open ? "csv-cut-off" : "csv-quote", open ? Messages.csvQuoteOpen : Messages.csvQuoteStray,
					open ? Messages.csvQuoteOpen_fix : Messages.csvQuoteStray_fix);
		}
		if (table == null) {
			return empty();
		}
		table.setRows(rows);
		return table;
	}

	private CsvTable empty() {
		if (problems.isEmpty()) {
			problem(0, "", "csv-empty", Messages.csvEmpty, NLS.bind(Messages.csvEmpty_fix, String.join(", ", required)));
		}
		return new CsvTable(file, ',', Map.of(), problems);
	}

	private Map<String, Integer> header(CSVRecord cells, int line) {
		Map<String, Integer> columns = new HashMap<>();
		for (int i = 0; i < cells.size(); i++) {
			String name = CsvRow.trim(cells.get(i));
			if (!name.isEmpty() && columns.putIfAbsent(name, i) != null) {
				problem(line, name, "csv-column-twice", Messages.csvColumnTwice, Messages.csvColumnTwice_fix);
			}
		}
		Set<String> missing = new LinkedHashSet<>(required);
		missing.removeAll(columns.keySet());
		if (!missing.isEmpty()) {
			problem(line, "", "csv-column-missing", NLS.bind(Messages.csvColumnMissing, String.join(", ", missing)),
					NLS.bind(Messages.csvColumnMissing_fix, String.join(", ", required)));
		}
		return columns;
	}

	private void wrongWidth(int line, int cells, int width, boolean last) {
		if (cells > width) {
			problem(line, "", "csv-row-long", NLS.bind(Messages.csvRowLong, cells, width), Messages.csvRowLong_fix);
		} else if (last) {
			problem(line, "", "csv-cut-off", NLS.bind(Messages.csvLastRowShort, cells, width), Messages.csvCut_fix);
		} else {
			problem(line, "", "csv-row-short", NLS.bind(Messages.csvRowShort, cells, width), Messages.csvRowShort_fix);
		}
	}

	/** How many of the required columns the first row names if this is the delimiter. */
	private long matches(String text, char delimiter) {
		try (CSVParser parser = parser(text, delimiter)) {
			Set<String> names = new LinkedHashSet<>();
			for (Iterator<CSVRecord> records = parser.iterator(); names.isEmpty() && records.hasNext();) {
				CSVRecord header = records.next();
				if (!blank(header)) {
					header.forEach(cell -> names.add(CsvRow.trim(cell)));
				}
			}
			return required.stream().filter(names::contains).count();
		} catch (IOException | UncheckedIOException e) {
			return 0;
		}
	}

	private static CSVParser parser(String text, char delimiter) throws IOException {
		// Empty lines are read as rows so that lines can be counted, quoted cells may hold line breaks.
		return CSVParser.parse(text, CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false)
				.setIgnoreSurroundingSpaces(true).get());
	}

	private static boolean blank(CSVRecord cells) {
		return blankFrom(cells, 0);
	}

	private static boolean blankFrom(CSVRecord cells, int start) {
		return StreamSupport.stream(cells.spliterator(), false).skip(start).allMatch(cell -> CsvRow.trim(cell).isEmpty());
	}

	private void problem(int line, String column, String code, String message, String fix) {
		problems.add(new Problem(code, Severity.ERROR, file, line, "", column, message, fix));
	}

	static Problem problem(String file, int line, String code, String message, String fix) {
		return new Problem(code, Severity.ERROR, file, line, "", "", message, fix);
	}
}
