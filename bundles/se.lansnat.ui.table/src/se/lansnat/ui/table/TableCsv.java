package se.lansnat.ui.table;

import java.util.List;

import se.lansnat.exchange.CsvWriter;

/** What a table shows, as a CSV file for spreadsheets: the columns shown, and the rows that pass the filters, in their order. */
final class TableCsv<R> {

	private final TableModel<R> model;
	private final ShownColumns<R> columns;
	private final Unparsed.Store<R> unparsed;

	TableCsv(TableModel<R> model, ShownColumns<R> columns, Unparsed.Store<R> unparsed) {
		this.model = model;
		this.columns = columns;
		this.unparsed = unparsed;
	}

	/** {@return the file; texts that a spreadsheet would take for formulas are made harmless} */
	byte[] bytes() {
		CsvWriter csv = new CsvWriter(true);
		csv.row(columns.shown().stream().map(Column::titleWithUnit).toList());
		for (R row : model.shownRows()) {
			csv.row(cells(row));
		}
		return csv.bytes();
	}

	private List<Object> cells(R row) {
		return columns.shown().stream().<Object>map(column -> {
			Unparsed text = unparsed.of(row, column);
			return text == null ? column.exported(row) : text.text();
		}).toList();
	}
}
