package se.lansnat.report.document;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import se.lansnat.draw.TextWidth;
import se.lansnat.report.document.Table.Cell;
import se.lansnat.report.document.Table.Row;

/**
 * How a table's width is shared among its columns, the same in all formats: as the columns say, or as their texts need. A column that
 * needs little gets what it needs; what is left goes to the others, and none is narrower than its longest word if all have room.
 */
public final class ColumnWidths {

	private static final double SIZE = 8.5;
	/** Blank space to the left and right of a text, in the same unit. */
	private static final double PADDING = 9;
	/** A longer word than this is broken rather than given room. */
	private static final double LONGEST_WORD = 110;
	/** A column name as wide as this stands on one line where there is room. */
	private static final double HEADER = 90;
	/** More than this many rows tell nothing new about widths. */
	private static final int ROWS = 2000;

	private final Table table;
	private final Outline outline;
	private final double[] words;
	private final double[] texts;

	private ColumnWidths(Table table, Outline outline) {
		this.table = table;
		this.outline = outline;
		words = new double[table.columns().size()];
		texts = new double[table.columns().size()];
		Arrays.fill(words, 2 * PADDING);
		Arrays.fill(texts, 2 * PADDING);
	}

	/**
	 * The widths of a table's columns.
	 *
	 * @param table   the table
	 * @param outline the outline of its document
	 * @param room    the width that the table has, in points
	 * @return shares of the whole; their sum is 1
	 */
	public static double[] shares(Table table, Outline outline, double room) {
		return new ColumnWidths(table, outline).shares(room);
	}

	private double[] shares(double room) {
		double[] given = table.columns().stream().mapToDouble(Table.Column::width).toArray();
		if (Arrays.stream(given).allMatch(width -> width > 0)) {
			return normal(given);
		}
		for (List<Row> rows : List.of(table.header(), table.body(), table.totals())) {
			rows.stream().limit(ROWS).forEach(row -> measure(row, rows == table.header(), rows != table.body()));
		}
		return normal(Arrays.stream(words).sum() >= room ? words : shared(room));
	}

	/** Columns that need little get what they need; what is left is shared among the others by what they lack. */
	private double[] shared(double room) {
		double[] widths = words.clone();
		double left = room - Arrays.stream(words).sum();
		int[] open = IntStream.range(0, words.length).boxed().sorted(Comparator.comparingDouble(i -> texts[i] - words[i]))
				.mapToInt(i -> i).toArray();
		for (int k = 0; k < open.length; k++) {
			double more = Math.min(texts[open[k]] - words[open[k]], left / (open.length - k));
			widths[open[k]] += more;
			left -= more;
		}
		return widths;
	}

	private void measure(Row row, boolean header, boolean bold) {
		int column = 0;
		for (Cell cell : row.cells()) {
			if (cell.span() == 1) {
				String text = outline.plain(cell.content());
				for (String word : text.split(" ")) {
					double width = Math.min(LONGEST_WORD, TextWidth.of(word, SIZE, bold)) + PADDING;
					words[column] = Math.max(words[column], width);
				}
				double whole = TextWidth.of(text, SIZE, bold) + PADDING;
				// A header may take lines; it is the body that asks for much width.
				double width = header ? Math.min(whole, Math.max(words[column], HEADER)) : whole;
				texts[column] = Math.max(texts[column], width);
			}
			column += cell.span();
		}
	}

	private static double[] normal(double[] widths) {
		double sum = Arrays.stream(widths).sum();
		return Arrays.stream(widths).map(width -> width / sum).toArray();
	}
}
