package se.lansnat.ui.table;

import java.util.Map;

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
		editor.leave();
		Unparsed wrong = unparsed.get(column);
		editor.open(new InlineEditor.Client() {
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
					case LEFT -> begin(Math.floorMod(column - 1, table.model().columns().size()));
					case RIGHT -> begin((column + 1) % table.model().columns().size());
					case DOWN -> table.selectFirst(column);
					default -> {
						// The focus is in the table already.
					}
				}
			}

			@Override
			public Rectangle bounds() {
				return layers.filterBounds(column);
			}
		}, wrong == null ? table.model().filter(column) : wrong.text(), false, false);
	}
}
