package se.lansnat.ui.table;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;

/** What can be done in any table, for its context menu and for keys: everything that the mouse can do on headers, too. */
final class TableActions<R> {

	private final DataTable<R> table;
	private final FilterEditing<R> filtering;
	private final FindBar<R> findBar;
	private final CsvSaving saving;

	TableActions(DataTable<R> table, FilterEditing<R> filtering, FindBar<R> findBar, CsvSaving saving) {
		this.table = table;
		this.filtering = filtering;
		this.findBar = findBar;
		this.saving = saving;
	}

	void fill(IMenuManager menu) {
		Column<R, ?> column = table.menuColumn();
		if (table.currentRow() != null && !table.isMenuOfHeader()) {
			fillCells(menu);
		}
		if (column != null) {
			String title = column.title().replace("&", "&&");
			menu.add(action(NLS.bind(Messages.menu_ascending, title), "Alt+" + Messages.key_up, () -> sort(column, false, false)));
			menu.add(action(NLS.bind(Messages.menu_descending, title), "Alt+" + Messages.key_down, () -> sort(column, true, false)));
			int index = index(column);
			if (table.model().sortKeys().stream().anyMatch(key -> key.column() != index)) {
				menu.add(action(NLS.bind(Messages.menu_thenBy, title), "Alt+Shift+" + Messages.key_up, () -> sort(column, false, true)));
			}
		}
		if (!table.model().sortKeys().isEmpty()) {
			menu.add(action(Messages.menu_unsorted, "", () -> table.sort(List.of())));
		}
		fillGroups(menu, column);
		menu.add(new Separator());
		if (column != null) {
			menu.add(action(NLS.bind(Messages.menu_filter, column.title().replace("&", "&&")), "Ctrl+Shift+F", () -> filtering.begin(index(column))));
		}
		if (table.model().isFiltered()) {
			menu.add(action(Messages.menu_unfiltered, "", table::clearFilters));
		}
		menu.add(action(Messages.menu_find, "Ctrl+F", this::find));
		menu.add(action(Messages.menu_goto, "Ctrl+G", this::goTo));
		menu.add(new Separator());
		fillColumns(menu, column);
		menu.add(action(Messages.menu_csv, "", saving::ask));
	}

	private void fillCells(IMenuManager menu) {
		menu.add(action(Messages.menu_copy, "Ctrl+C", () -> table.copy(false)));
		menu.add(action(Messages.menu_copyHeaders, "Ctrl+Shift+C", () -> table.copy(true)));
		if (table.isEditable()) {
			menu.add(action(Messages.menu_cut, "Ctrl+X", table::cut));
			menu.add(action(Messages.menu_paste, "Ctrl+V", table::paste));
			menu.add(action(Messages.menu_fillDown, "Ctrl+D", table::fillDown));
			menu.add(action(Messages.menu_clear, "Del", table::clearCells));
		}
		menu.add(new Separator());
	}

	private void fillGroups(IMenuManager menu, Column<R, ?> column) {
		menu.add(new Separator());
		if (column != null && index(column) != table.model().groupColumn()) {
			menu.add(action(NLS.bind(Messages.menu_group, column.title().replace("&", "&&")), "", () -> table.groupBy(column.id())));
		}
		if (table.model().groupColumn() >= 0) {
			menu.add(action(Messages.menu_ungroup, "", () -> table.groupBy(null)));
			menu.add(action(Messages.menu_collapse, "", () -> table.collapse(table.model().groups(), true)));
			menu.add(action(Messages.menu_expand, "", () -> table.collapse(table.model().groups(), false)));
		}
	}

	private void fillColumns(IMenuManager menu, Column<R, ?> column) {
		MenuManager columns = new MenuManager(Messages.menu_columns);
		ShownColumns<R> shown = table.columns();
		if (column != null) {
			String title = column.title().replace("&", "&&");
			int place = shown.shown().indexOf(column);
			columns.add(action(NLS.bind(Messages.menu_hide, title), "Ctrl+0", () -> shown.hide(column)));
			columns.add(action(NLS.bind(Messages.menu_moveLeft, title), "Alt+Shift+" + Messages.key_left, () -> move(column, -1)));
			columns.add(action(NLS.bind(Messages.menu_moveRight, title), "Alt+Shift+" + Messages.key_right, () -> move(column, 1)));
			if (place < shown.shown().size() - 1) {
				columns.add(action(NLS.bind(Messages.menu_freeze, title), "", () -> shown.freeze(place + 1)));
			}
		}
		if (shown.frozen() > 0) {
			columns.add(action(Messages.menu_unfreeze, "", () -> shown.freeze(0)));
		}
		if (shown.shown().size() < shown.all().size()) {
			columns.add(action(Messages.menu_showAll, "", shown::showAll));
		}
		columns.add(action(Messages.menu_arrange, "Ctrl+Shift+K", this::arrangeColumns));
		menu.add(columns);
	}

	void find() {
		findBar.open();
	}

	void findNext(boolean forward) {
		findBar.next(forward);
	}

	void goTo() {
		findBar.openGoTo();
	}

	void filter() {
		if (table.currentColumn() != null) {
			filtering.begin(index(table.currentColumn()));
		}
	}

	/** Orders by the current column. */
	void sort(boolean descending, boolean add) {
		sort(table.currentColumn(), descending, add);
	}

	private void sort(Column<R, ?> column, boolean descending, boolean add) {
		if (column != null) {
			table.sort(SortSteps.with(table.model().sortKeys(), index(column), descending, add));
		}
	}

	/** Hides the current column. */
	void hide() {
		if (table.currentColumn() != null) {
			table.columns().hide(table.currentColumn());
		}
	}

	/** Moves the current column one place to the left or right. */
	void move(int step) {
		move(table.currentColumn(), step);
	}

	private void move(Column<R, ?> column, int step) {
		int place = table.columns().shown().indexOf(column) + step;
		if (column != null && place >= 0 && place < table.columns().shown().size()) {
			table.columns().move(column, place);
		}
	}

	void arrangeColumns() {
		ColumnsDialog<R> dialog = new ColumnsDialog<>(table.control().getShell(), table.columns());
		if (dialog.open() == Window.OK) {
			dialog.apply();
		}
	}

	private int index(Column<R, ?> column) {
		return table.model().columns().indexOf(column);
	}

	private static Action action(String text, String key, Runnable body) {
		return new Action(key.isEmpty() ? text : text + "\t" + key) {
			@Override
			public void run() {
				body.run();
			}
		};
	}
}
