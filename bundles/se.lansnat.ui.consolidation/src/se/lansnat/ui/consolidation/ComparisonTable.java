package se.lansnat.ui.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

import se.lansnat.consolidation.Source;
import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.DataTable;
import se.lansnat.ui.table.Mark;
import se.lansnat.ui.table.TextType;

/** Objects side by side: a column for each, a row for each thing that they say. */
final class ComparisonTable {

	private static final int LEAST_ROWS = 120;

	private final Composite frame;
	private final UnaryOperator<String> named;
	private DataTable<Comparison.Row> table;
	private List<Source> sources = List.of();

	/**
	 * Makes a table without objects.
	 *
	 * @param parent with a grid layout
	 * @param named  the names of municipalities by code
	 */
	ComparisonTable(Composite parent, UnaryOperator<String> named) {
		this.named = named;
		frame = new Composite(parent, SWT.NONE);
		frame.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).hint(100, LEAST_ROWS).applyTo(frame);
	}

	/** Shows objects; the columns are made anew for others. */
	void show(Comparison comparison) {
		if (table == null || !ids(comparison.sources()).equals(ids(sources))) {
			if (table != null) {
				table.control().dispose();
			}
			sources = comparison.sources();
			table = new DataTable<>(frame, Messages.comparison_name, columns());
			TableMenu.hang(table, menu -> {
			});
			table.setRows(comparison.rows());
			table.fitColumns();
			frame.layout();
		} else {
			table.setRows(comparison.rows());
		}
	}

	/** Shows nothing. */
	void clear() {
		if (table != null) {
			table.setRows(List.of());
		}
	}

	private static List<String> ids(List<Source> sources) {
		return sources.stream().map(Source::object).toList();
	}

	private List<Column<Comparison.Row, ?>> columns() {
		List<Column<Comparison.Row, ?>> columns = new ArrayList<>();
		columns.add(Column.of("title", Messages.column_fact, TextType.optional(), Comparison.Row::title).width(14));
		for (int i = 0; i < sources.size(); i++) {
			int at = i;
			Source source = sources.get(i);
			Column<Comparison.Row, String> column = Column.<Comparison.Row, String>of(source.object(), named.apply(source.municipality()),
					TextType.optional(), row -> row.texts().get(at)).width(22).description(source.label())
					.mark(row -> row.differs() ? new Mark(Mark.Kind.WARNING, Messages.mark_differs) : null);
			columns.add(i == sources.size() - 1 ? column.stretching() : column);
		}
		return columns;
	}
}
