package se.lansnat.report.document;

import java.util.List;
import java.util.Objects;

/**
 * A table. Its header rows stand again at the top of each page that it runs over.
 *
 * @param anchor    stable name to refer to it by, or empty
 * @param caption   what stands above it, after the number
 * @param columns   at least one
 * @param header    the rows that name the columns, at least one
 * @param body      the rows; if there are none, one row says so
 * @param totals    rows of sums at the end, or none
 * @param landscape whether it stands on pages of its own turned by 90 degrees, for tables with many columns
 */
public record Table(String anchor, String caption, List<Column> columns, List<Row> header, List<Row> body, List<Row> totals,
		boolean landscape) implements Block {

	/** How the cells of a column are aligned. */
	public enum Alignment {
		/** To the left in text from left to right. */
		START,
		/** In the middle. */
		CENTER,
		/** To the right, for numbers. */
		END
	}

	/**
	 * A column.
	 *
	 * @param alignment how its cells are aligned
	 * @param width     its share of the width in relation to the others; 0 in any column: all as their texts need
	 * @param heads     whether its cells name their rows, for those who hear the table read
	 */
	public record Column(Alignment alignment, double width, boolean heads) {
		/** Refuses null and widths that are none. */
		public Column {
			Objects.requireNonNull(alignment);
			if (!(width >= 0) || Double.isInfinite(width)) {
				throw new IllegalArgumentException("No width: " + width);
			}
		}
	}

	/**
	 * A row.
	 *
	 * @param cells from the left; together they span all columns
	 */
	public record Row(List<Cell> cells) {
		/** Keeps the cells as they are now. */
		public Row {
			cells = List.copyOf(cells);
		}

		int span() {
			return cells.stream().mapToInt(Cell::span).sum();
		}
	}

	/**
	 * A cell.
	 *
	 * @param content what it says
	 * @param span    how many columns it goes over, 1 or more
	 */
	public record Cell(List<Inline> content, int span) {
		/** Keeps the content as it is now and refuses spans below 1. */
		public Cell {
			content = List.copyOf(content);
			if (span < 1) {
				throw new IllegalArgumentException("No span: " + span);
			}
		}

		/**
		 * A cell of one column.
		 *
		 * @param content what it says
		 * @return the cell
		 */
		public static Cell of(Inline... content) {
			return new Cell(List.of(content), 1);
		}
	}

	/** Keeps the lists as they are now; refuses a table without columns or header, and rows that do not fill the columns. */
	public Table {
		Objects.requireNonNull(anchor);
		Objects.requireNonNull(caption);
		columns = List.copyOf(columns);
		header = List.copyOf(header);
		body = List.copyOf(body);
		totals = List.copyOf(totals);
		if (columns.isEmpty() || header.isEmpty()) {
			throw new IllegalArgumentException("A table needs columns and a row that names them: " + caption);
		}
		for (List<Row> rows : List.of(header, body, totals)) {
			for (Row row : rows) {
				if (row.span() != columns.size()) {
					throw new IllegalArgumentException(
							"A row of " + row.span() + " columns in a table of " + columns.size() + ": " + caption);
				}
			}
		}
	}
}
