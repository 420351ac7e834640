package se.lansnat.ui.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;

/** What can be done in any table, for its context menu: everything that the mouse can do on headers, too. */
final class TableActions<R> {

	private final DataTable<R> table;
	private final FilterEditing<R> filtering;

	TableActions(DataTable<R> table, FilterEditing<R> filtering) {
		this.table = table;
		this.filtering = filtering;
	}

	void fill(IMenuManager menu) {
		Column<R, ?> column = table.currentColumn();
		R row = table.currentRow();
		if (row != null) {
			menu.add(action(Messages.menu_copy + "\tCtrl+C", () -> table.copy(false)));
			menu.add(action(Messages.menu_copyHeaders + "\tCtrl+Shift+C", () -> table.copy(true)));
			menu.add(new Separator());
		}
		if (column != null) {
			int index = table.model().columns().indexOf(column);
			menu.add(action(NLS.bind(Messages.menu_ascending, column.title()), () -> sort(index, false, false)));
			menu.add(action(NLS.bind(Messages.menu_descending, column.title()), () -> sort(index, true, false)));
			if (table.model().sortKeys().stream().anyMatch(key -> key.column() != index)) {
				menu.add(action(NLS.bind(Messages.menu_thenBy, column.title()), () -> sort(index, false, true)));
			}
		}
		if (!table.model().sortKeys().isEmpty()) {
			menu.add(action(Messages.menu_unsorted, () -> table.sort(List.of())));
		}
		menu.add(new Separator());
		if (column != null) {
			int index = table.model().columns().indexOf(column);
			menu.add(action(NLS.bind(Messages.menu_filter, column.title()) + "\tCtrl+F", () -> filtering.begin(index)));
		}
		if (table.model().isFiltered()) {
			menu.add(action(Messages.menu_unfiltered, table::clearFilters));
		}
	}

	private void sort(int column, boolean descending, boolean add) {
		List<SortKey> keys = new ArrayList<>(add ? table.model().sortKeys() : List.of());
		keys.removeIf(key -> key.column() == column);
		keys.add(new SortKey(column, descending));
		table.sort(keys);
	}

	private static Action action(String text, Runnable body) {
		return new Action(text) {
			@Override
			public void run() {
				body.run();
			}
		};
	}
}
