package se.lansnat.ui.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Editing of the cells of the rows. An edit belongs to a row object and a column from its beginning to its end: whatever is sorted,
 * filtered, added or deleted meanwhile, no other object is written to.
 */
final class CellEditing<R> {

	private final TableModel<R> model;
	private final ShownColumns<R> columns;
	private final Layers<R> layers;
	private final InlineEditor editor;
	private final Unparsed.Store<R> unparsed;
	private final CellSelection<R> selection;
	private final BulkEdits<R> bulk;
	private final Consumer<R> exposing;
	private final Runnable typing;
	private boolean open;

	CellEditing(TableModel<R> model, ShownColumns<R> columns, Layers<R> layers, InlineEditor editor, Unparsed.Store<R> unparsed,
			CellSelection<R> selection, BulkEdits<R> bulk, Consumer<R> exposing, Runnable typing) {
		this.model = model;
		this.columns = columns;
		this.layers = layers;
		this.editor = editor;
		this.unparsed = unparsed;
		this.selection = selection;
		this.bulk = bulk;
		this.exposing = exposing;
		this.typing = typing;
	}

	/**
	 * Begins to edit the selected cell with what it holds, or with what was typed there before and is no value. Check boxes are turned
	 * over instead.
	 *
	 * @return whether the cell can be edited
	 */
	boolean begin() {
		R row = selection.row();
		Column<R, ?> column = selection.column();
		if (row == null || !column.isEditable(row)) {
			return false;
		}
		if (column.type().isCheck()) {
			bulk.toggle();
			return true;
		}
		Unparsed wrong = unparsed.of(row, column);
		open(row, column, wrong == null ? column.text(row).replace('\u00a0', ' ') : wrong.text(), false);
		return true;
	}

	/**
	 * Begins to edit the selected cell with a key in place of what it holds.
	 *
	 * @param typed the character
	 * @return whether the cell can be edited
	 */
	boolean begin(char typed) {
		R row = selection.row();
		Column<R, ?> column = selection.column();
		if (row == null || !column.isEditable(row)) {
			return false;
		}
		if (column.type().isCheck()) {
			if (typed == ' ') {
				bulk.toggle();
			}
			return true;
		}
		open(row, column, String.valueOf(typed), true);
		return true;
	}

	/** {@return whether something typed is not in a row object yet} */
	boolean isUnfinished() {
		return open || !unparsed.isEmpty();
	}

	/** {@return whether a cell is open} */
	boolean isOpen() {
		return open;
	}

	/** Gives up the wrong texts in the selected cells: their values are shown again. */
	void discardUnparsed() {
		if (!unparsed.isEmpty()) {
			selection.cells().forEach((row, columns) -> columns.forEach(column -> unparsed.remove(row, column)));
			typing.run();
		}
	}

	/**
	 * Finishes all editing.
	 *
	 * @return whether there is nothing left that is typed and not taken over; otherwise the first such cell is open, saying what is wrong
	 */
	boolean finish() {
		if (!editor.commit(InlineEditor.Move.STAY)) {
			return false;
		}
		unparsed.retain(model.allRows());
		if (unparsed.isEmpty()) {
			return true;
		}
		R row = firstUnparsed();
		Column<R, ?> column = columns.all().stream().filter(c -> unparsed.of(row, c) != null).findFirst().orElseThrow();
		exposing.accept(row);
		if (columns.isHidden(column)) {
			columns.show(column);
		}
		selection.select(row, column);
		begin();
		return false;
	}

	/** The topmost row with a text that is no value, one that is shown before one that is not. */
	private R firstUnparsed() {
		return Stream.concat(model.shownRows().stream(), model.allRows().stream()).filter(unparsed::has).findFirst().orElseThrow();
	}

	private void open(R row, Column<R, ?> column, String text, boolean typed) {
		editor.leave();
		selection.reveal();
		open = true;
		editor.open(new InlineEditor.Client() {
			@Override
			public String name() {
				return column.titleWithUnit();
			}

			@Override
			public void check(String typedText) throws InvalidInputException {
				if (!isThere(row)) {
					throw new InvalidInputException(Messages.row_gone);
				}
				column.type().parse(typedText);
			}

			@Override
			public void commit(String typedText) throws InvalidInputException {
				check(typedText);
				boolean corrected = unparsed.of(row, column) != null;
				unparsed.remove(row, column);
				// What is shown may be rounded: it is taken over only if something has been typed.
				if (typed || corrected || !typedText.equals(text)) {
					column.set(row, typedText);
					model.valuesChanged();
				}
			}

			@Override
			public void commitAll(String typedText) throws InvalidInputException {
				check(typedText);
				unparsed.remove(row, column);
				bulk.fill(typedText);
			}

			@Override
			public void keep(String typedText, String problem) {
				unparsed.put(row, column, new Unparsed(typedText, problem));
			}

			@Override
			public void cancelled() {
				unparsed.remove(row, column);
			}

			@Override
			public void closed() {
				open = false;
				typing.run();
			}

			@Override
			public void moveOn(InlineEditor.Move move) {
				selection.select(row, column);
				selection.move(move);
			}

			@Override
			public Rectangle bounds() {
				int position = model.positionOf(row);
				return position < 0 ? null : layers.bounds(columns.shown().indexOf(column), position);
			}
		}, text, typed, column.type().isRightAligned());
		open = editor.isOpen();
		typing.run();
	}

	private boolean isThere(R row) {
		List<R> rows = model.allRows();
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i) == row) {
				return true;
			}
		}
		return false;
	}
}
