package se.lansnat.ui.programme;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import se.lansnat.ui.ControlName;

/**
 * A small native table of row objects, which screen readers read by themselves.
 *
 * @param <R> the row objects
 */
final class Grid<R> {

	/**
	 * A column.
	 *
	 * @param <R>   the row objects
	 * @param title its heading
	 * @param width in average characters; what is wider is cut and shown whole in the dialog
	 * @param text  what its cells say
	 * @param image their icon; null for none
	 */
	record Column<R>(String title, int width, Function<R, String> text, Function<R, Image> image) {

		static <R> Column<R> of(String title, int width, Function<R, String> text) {
			return new Column<>(title, width, text, row -> null);
		}
	}

	private final Table table;
	private final List<Column<R>> columns;
	private final int[] declared;
	private final int[] given;

	/**
	 * Makes an empty table.
	 *
	 * @param parent  where it stands, in a grid
	 * @param name    what it is, for those who cannot see it
	 * @param rows    how many are to be seen at least
	 * @param columns its columns
	 */
	Grid(Composite parent, String name, int rows, List<Column<R>> columns) {
		this.columns = columns;
		table = new Table(parent, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		ControlName.set(table, name);
		int height = table.getHeaderHeight() + rows * table.getItemHeight() + 4;
		GridDataFactory.fillDefaults().grab(true, true).hint(200, height).minSize(200, height).applyTo(table);
		GC gc = new GC(table);
		double character = gc.getFontMetrics().getAverageCharacterWidth();
		gc.dispose();
		declared = new int[columns.size()];
		given = new int[columns.size()];
		for (int i = 0; i < given.length; i++) {
			Column<R> column = columns.get(i);
			TableColumn made = new TableColumn(table, SWT.NONE);
			made.setText(column.title());
			made.setWidth((int) (character * (Math.max(column.width(), column.title().length()) + 3)));
			made.setResizable(true);
			given[i] = made.getWidth();
			declared[i] = given[i];
		}
		table.addListener(SWT.Resize, event -> fit());
	}

	/** The columns are as wide as what they hold; what is left goes to those that had to be cut. The user's own widths stay. */
	private void fit() {
		int left = table.getClientArea().width;
		if (left == 0 || table.getItemCount() == 0 || isSizedByUser()) {
			return;
		}
		int[] whole = new int[given.length];
		for (int i = 0; i < whole.length; i++) {
			table.getColumn(i).pack();
			whole[i] = table.getColumn(i).getWidth();
			given[i] = Math.min(whole[i], declared[i]);
			left -= given[i];
		}
		for (int i = 0; i < whole.length; i++) {
			int more = Math.clamp(whole[i] - given[i], 0, Math.max(0, left));
			given[i] += more;
			left -= more;
			table.getColumn(i).setWidth(given[i]);
		}
	}

	/** GTK makes the last column wider by itself. */
	private boolean isSizedByUser() {
		return IntStream.range(0, given.length - 1).anyMatch(i -> table.getColumn(i).getWidth() != given[i]);
	}

	/** {@return the table} */
	Table control() {
		return table;
	}

	/** Shows rows; what was selected stays so. */
	void show(List<R> rows) {
		List<R> selected = selection();
		int top = table.getTopIndex();
		table.setRedraw(false);
		table.setItemCount(rows.size());
		for (int i = 0; i < rows.size(); i++) {
			R row = rows.get(i);
			TableItem item = table.getItem(i);
			item.setData(row);
			for (int c = 0; c < columns.size(); c++) {
				item.setText(c, columns.get(c).text().apply(row));
				Image image = columns.get(c).image().apply(row);
				if (image != null) {
					item.setImage(c, image);
				}
			}
		}
		select(selected);
		table.setTopIndex(top);
		fit();
		table.setRedraw(true);
	}

	/** {@return the rows that are selected} */
	@SuppressWarnings("unchecked")
	List<R> selection() {
		return Arrays.stream(table.getSelection()).map(item -> (R) item.getData()).toList();
	}

	/** Selects rows, by equality. */
	void select(List<?> rows) {
		table.setSelection(Arrays.stream(table.getItems()).filter(item -> rows.contains(item.getData())).toArray(TableItem[]::new));
	}

	/** Does something when rows are selected. */
	void onSelection(Runnable body) {
		table.addListener(SWT.Selection, event -> body.run());
	}

	/** Does something on Enter and double click. */
	void onOpen(Runnable body) {
		table.addListener(SWT.DefaultSelection, event -> body.run());
	}

	/** Does something when a key is pressed alone. */
	void onKey(int key, Runnable body) {
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == key && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
				body.run();
			}
		});
	}
}
