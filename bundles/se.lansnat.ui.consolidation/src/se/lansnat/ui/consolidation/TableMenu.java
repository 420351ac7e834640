package se.lansnat.ui.consolidation;

import java.util.function.Consumer;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;

import se.lansnat.ui.table.DataTable;

/** The context menu of a table: what its rows allow, and below it what any table allows. */
final class TableMenu {

	private TableMenu() {
	}

	/**
	 * Hangs the menu on a table.
	 *
	 * @param table the table
	 * @param own   adds what its rows allow, each time that the menu is opened
	 */
	static void hang(DataTable<?> table, Consumer<IMenuManager> own) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> {
			own.accept(manager);
			table.fillMenu(manager);
		});
		table.control().setMenu(menu.createContextMenu(table.control()));
	}
}
