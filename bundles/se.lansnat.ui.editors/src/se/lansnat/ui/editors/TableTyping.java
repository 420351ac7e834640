package se.lansnat.ui.editors;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;

import se.lansnat.ui.CountySession;
import se.lansnat.ui.table.DataTable;

/**
 * Typing in the cells of a table of an editor: what is half typed counts as unsaved, is finished before the county is saved or left,
 * and is what "Undo" takes back first. Cells of choices offer what can be chosen.
 *
 * @param <R> the row objects
 */
final class TableTyping<R> {

	private final DataTable<R> table;
	private final CountySession session;
	private final Runnable changed;
	private final BooleanSupplier finishing;
	private final TypingKeys keys;
	private final ChoiceList choices;
	private R row;

	/**
	 * Follows a table.
	 *
	 * @param table the table
	 * @param site of the editor
	 * @param session the county
	 * @param changed told when typing begins and ends
	 */
	TableTyping(DataTable<R> table, IWorkbenchPartSite site, CountySession session, Runnable changed) {
		this.table = table;
		this.session = session;
		this.changed = changed;
		finishing = table::commitAndClose;
		keys = new TypingKeys(site, table::revertTyping);
		choices = new ChoiceList((Composite) table.control());
		table.onTyping(this::follow);
	}

	void dispose() {
		session.typing(finishing, false);
		keys.set(false);
	}

	/** {@return the row whose cell is open, or null} */
	R editedRow() {
		return !table.isEditing() ? null : row == null ? table.currentRow() : row;
	}

	private void follow() {
		boolean began = table.isEditing() && row == null;
		row = table.isEditing() ? began ? table.currentRow() : row : null;
		if (began && table.currentColumn() != null && table.currentColumn().type() instanceof Choices offered) {
			choices.open(offered);
		} else if (row == null) {
			choices.close();
		}
		session.typing(finishing, table.isUnfinished());
		keys.set(table.isEditing());
		changed.run();
	}
}
