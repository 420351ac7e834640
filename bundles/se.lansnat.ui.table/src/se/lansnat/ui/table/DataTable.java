package se.lansnat.ui.table;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * A table of row objects that can be sorted, filtered, grouped, searched, edited, copied from and pasted into. It shows what its
 * {@link TableModel} holds and never copies it. UI thread only.
 *
 * @param <R> the row objects
 */
public final class DataTable<R> extends ArrangedTable<R> {

	private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

	private final CellEditing<R> editing;
	private final BulkEdits<R> bulk;
	private final Clip<R> clip;
	private final Footer footer;
	private final TableActions<R> actions;
	private Column<R, ?> menuColumn;
	private Runnable activation = () -> {
	};
	private Runnable typingListener = () -> {
	};

	/**
	 * Makes a table without rows.
	 *
	 * @param parent where it stands; its font and colours are taken over
	 * @param name what the table is, for those who cannot see it, and for the names of files made from it
	 * @param columns the columns, at least one
	 */
	public DataTable(Composite parent, String name, List<Column<R, ?>> columns) {
		super(parent, columns);
		footer = new Footer(canvas);
		FindBar<R> findBar = new FindBar<>(this, footer);
		bulk = new BulkEdits<>(selection, model, unparsed, () -> {
			findBar.changed();
			refresh();
			typingListener.run();
		});
		editing = new CellEditing<>(model, this.columns, layers, editor, unparsed, selection, bulk, arranger::expose, () -> typingListener.run());
		FilterEditing<R> filtering = new FilterEditing<>(this, layers, editor, filterProblems);
		clip = new Clip<>(parent.getDisplay(), this.columns, selection);
		actions = new TableActions<>(this, filtering, findBar, new CsvSaving(this, name));
		canvas.onClipboard(this::cut, () -> copy(false), this::paste);
		arranger.listen(findBar::changed);
		new MouseBindings<>(this, canvas, layers, widths, editing, filtering).register(canvas.getUiBindingRegistry());
		new Keys<>(this, actions, editing).register(canvas, layers.selection());
		canvas.configure();
		new CellTips<>(this, canvas, unparsed, filterProblems).install();
		TableAccessible<R> accessible = new TableAccessible<>(this, name, new CellFacts<>(this));
		accessible.install(canvas);
		arranger.listen(accessible::arranged);
	}

	/**
	 * Sets what a double click and Enter do in cells that cannot be edited.
	 *
	 * @param action what to do with the current cell
	 */
	public void onActivation(Runnable action) {
		activation = action;
	}

	/** Opens the current cell for editing, folds or unfolds its group, or does what was set for cells that cannot be edited. */
	public void activate() {
		Group<R> group = currentGroup();
		if (group != null) {
			collapse(List.of(group), !group.isCollapsed());
		} else if (!editing.begin()) {
			activation.run();
		}
	}

	/** @return whether something is being typed in a cell or a filter */
	public boolean isEditing() {
		return editor.isOpen();
	}

	/** @return whether something has been typed in a cell that is not in its row object yet, in an open cell or as a text that is no value */
	public boolean isUnfinished() {
		return editing.isUnfinished();
	}

	/**
	 * Begins to tell when typing in cells begins and ends.
	 *
	 * @param listener called after each change of {@link #isUnfinished()} or {@link #isEditing()}
	 */
	public void onTyping(Runnable listener) {
		typingListener = listener;
	}

	/** Takes back what has been typed in the open cell or filter; it stays open. */
	public void revertTyping() {
		editor.revert();
	}

	/**
	 * Sets who changes several cells at once: pasting, filling, emptying and turning check boxes over. Without it each cell is changed
	 * as if it were edited alone.
	 *
	 * @param owner makes one command of the edits; there is at least one, and none is of a cell that holds its value already
	 */
	public void onEdits(Consumer<List<CellEdit<R, ?>>> owner) {
		bulk.setOwner(owner);
	}

	/**
	 * Finishes all editing: to be called before saving, closing and whatever needs the values.
	 *
	 * @return false if something typed is no value of its column: its cell is open then and says what is wrong
	 */
	public boolean commitAndClose() {
		return editing.finish();
	}

	/**
	 * Copies the selected cells to the clipboard, tabs between columns and a line for each row.
	 *
	 * @param withHeaders whether the titles stand above
	 */
	public void copy(boolean withHeaders) {
		clip.copy(withHeaders);
	}

	/** Copies the selected cells and empties them. */
	public void cut() {
		if (isEditable()) {
			copy(false);
			clearCells();
		}
	}

	/** Pastes the clipboard's text from the first selected cell on; says what could not be pasted. */
	public void paste() {
		say(new Pasting<>(model, columns, selection, bulk).paste(clip.contents()));
	}

	/** Gives the selected cells what the topmost of their column holds; a single row what the row above holds. */
	public void fillDown() {
		say(bulk.fillDown().report());
	}

	/** Empties the selected cells that can be emptied. */
	public void clearCells() {
		say(bulk.clear().report());
	}

	/** @return what the table shows, as a CSV file for spreadsheets: the columns shown, and the rows that pass the filters, in their order */
	public byte[] csv() {
		return new TableCsv<>(model, columns, unparsed).bytes();
	}

	/** Opens the bar in which the user types what to find. */
	public void find() {
		actions.find();
	}

	/**
	 * Says something below the rows, until the user closes it or something else is said.
	 *
	 * @param text a sentence or more; empty to say nothing any more
	 */
	public void say(String text) {
		footer.say(text);
	}

	/** @return what is said below the rows, empty for nothing */
	public String said() {
		return footer.said();
	}

	/**
	 * Adds what can be done in any table to a context menu.
	 *
	 * @param menu the menu that is about to be shown
	 */
	public void fillMenu(IMenuManager menu) {
		actions.fill(menu);
		// A menu that a key opens is about the current cell again.
		menuColumn = null;
	}

	/** @return whether any column can be edited in the current row */
	boolean isEditable() {
		R row = currentRow();
		return row != null && model.columns().stream().anyMatch(column -> column.isEditable(row));
	}

	/** Esc gives up texts that are no values, and what is said goes. Where there is nothing such it is the dialog's key, if there is one. */
	void dismiss() {
		boolean nothing = unparsed.isEmpty() && said().isEmpty();
		editing.discardUnparsed();
		say("");
		canvas.redraw();
		if (nothing && (canvas.getShell().getStyle() & MODAL) != 0) {
			canvas.getShell().traverse(SWT.TRAVERSE_ESCAPE);
		}
	}

	/** Sets the column on whose header a menu is being asked for; null for the current cell. */
	void setMenuColumn(Column<R, ?> column) {
		menuColumn = column;
	}

	/** @return whether a menu is about a header and not about the current cell */
	boolean isMenuOfHeader() {
		return menuColumn != null;
	}

	/** @return the column that a menu is about, or null */
	Column<R, ?> menuColumn() {
		return menuColumn != null ? menuColumn : currentColumn();
	}

	void selectPlace(int position, int column) {
		selection.select(position, column);
	}
}
