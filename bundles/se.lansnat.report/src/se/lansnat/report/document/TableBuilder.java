package se.lansnat.report.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import se.lansnat.report.document.Table.Alignment;
import se.lansnat.report.document.Table.Cell;
import se.lansnat.report.document.Table.Column;
import se.lansnat.report.document.Table.Row;

/** Puts a table together: its columns first, then its rows. */
public final class TableBuilder {

	private final List<Column> columns = new ArrayList<>();
	private final List<Cell> names = new ArrayList<>();
	private final List<Row> groups = new ArrayList<>();
	private final List<Row> body = new ArrayList<>();
	private final List<Row> totals = new ArrayList<>();
	private String anchor = "";
	private String caption = "";
	private boolean landscape;

	TableBuilder() {
	}

	/**
	 * Gives it a stable name to refer to it by.
	 *
	 * @param name the anchor
	 * @return this
	 */
	public TableBuilder anchor(String name) {
		anchor = name;
		return this;
	}

	/**
	 * Says what stands above it, after its number.
	 *
	 * @param text the caption
	 * @return this
	 */
	public TableBuilder caption(String text) {
		caption = text;
		return this;
	}

	/**
	 * Puts it on pages of its own turned by 90 degrees.
	 *
	 * @return this
	 */
	public TableBuilder landscape() {
		landscape = true;
		return this;
	}

	/**
	 * Adds a column whose cells name their rows, as wide as its texts need.
	 *
	 * @param name what stands at its top
	 * @return this
	 */
	public TableBuilder heads(String name) {
		return column(name, new Column(Alignment.START, 0, true));
	}

	/**
	 * Adds a column of texts, as wide as they need.
	 *
	 * @param name what stands at its top
	 * @return this
	 */
	public TableBuilder column(String name) {
		return column(name, new Column(Alignment.START, 0, false));
	}

	/**
	 * Adds a column of numbers, as wide as they need.
	 *
	 * @param name what stands at its top
	 * @return this
	 */
	public TableBuilder number(String name) {
		return column(name, new Column(Alignment.END, 0, false));
	}

	/**
	 * Adds a column.
	 *
	 * @param name   what stands at its top
	 * @param column how it is set
	 * @return this
	 */
	public TableBuilder column(String name, Column column) {
		columns.add(column);
		names.add(new Cell(List.of(Inline.text(name)), 1));
		return this;
	}

	/**
	 * Adds a row above the columns' names, for names of groups of columns.
	 *
	 * @param cells together they span all columns
	 * @return this
	 */
	public TableBuilder groups(Cell... cells) {
		groups.add(new Row(List.of(cells)));
		return this;
	}

	/**
	 * Adds a row.
	 *
	 * @param cells one text for each column
	 * @return this
	 */
	public TableBuilder row(String... cells) {
		body.add(texts(cells));
		return this;
	}

	/**
	 * Adds a row.
	 *
	 * @param cells together they span all columns
	 * @return this
	 */
	public TableBuilder row(Cell... cells) {
		body.add(new Row(List.of(cells)));
		return this;
	}

	/**
	 * Adds a row of sums at the end.
	 *
	 * @param cells one text for each column
	 * @return this
	 */
	public TableBuilder totals(String... cells) {
		totals.add(texts(cells));
		return this;
	}

	private static Row texts(String... cells) {
		return new Row(Arrays.stream(cells).map(text -> new Cell(List.of(Inline.text(text)), 1)).toList());
	}

	Table build() {
		List<Row> header = new ArrayList<>(groups);
		if (!names.isEmpty()) {
			header.add(new Row(names));
		}
		return new Table(anchor, caption, columns, header, body, totals, landscape);
	}
}
