package se.lansnat.ui.table;

import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;

/** Typing in the filter row: the rows follow while the user types. */
final class FilterEditing<R> {

	private final DataTable<R> table;
	private final Layers<R> layers;
	private final InlineEditor editor;
	private final Map<Integer, Unparsed> unparsed;

	FilterEditing(DataTable<R> table, Layers<R> layers, InlineEditor editor, Map<Integer, Unparsed> unparsed) {
		this.table = table;
		this.layers = layers;
		this.editor = editor;
		this.unparsed = unparsed;
	}

	/**
	 * Begins to type a column's filter.
	 *
	 * @param column its index
	 */
	void begin(int column) {
		if (!editor.commit(InlineEditor.Move.STAY)) {
			return;
		}
		Column<R, ?> filtered = table.model().columns().get(column);
		Unparsed wrong = unparsed.get(column);
		editor.open(new InlineEditor.Client() {
			@Override
			public String name() {
				return NLS.bind(Messages.filter_name, filtered.title());
			}

			@Override
			public void check(String text) throws InvalidInputException {
				if (!text.strip().equals(table.model().filter(column))) {
					table.filter(column, text);
				}
			}

			@Override
			public void commit(String text) throws InvalidInputException {
				check(text);
				unparsed.remove(column);
			}

			@Override
			public void keep(String text, String problem) {
				unparsed.put(column, new Unparsed(text, problem));
			}

			@Override
			public void cancelled() {
				unparsed.remove(column);
			}

			@Override
			public void moveOn(InlineEditor.Move move) {
				switch (move) {
					case LEFT -> begin(neighbour(filtered, -1));
					case RIGHT -> begin(neighbour(filtered, 1));
					case DOWN -> table.selectFirst(table.columns().shown().indexOf(filtered));
					default -> {
						// The focus is in the table already.
					}
				}
			}

			@Override
			public Rectangle bounds() {
				return layers.filterBounds(table.columns().shown().indexOf(filtered));
			}
		}, wrong == null ? table.model().filter(column) : wrong.text(), false, false);
	}

	private int neighbour(Column<R, ?> column, int step) {
		List<Column<R, ?>> shown = table.columns().shown();
		return table.model().columns().indexOf(shown.get(Math.floorMod(shown.indexOf(column) + step, shown.size())));
	}
}
