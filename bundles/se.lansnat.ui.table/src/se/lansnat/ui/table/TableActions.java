package se.lansnat.ui.table;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;

/** What can be done in any table, for its context menu and for keys: everything that the mouse can do on headers, too. */
final class TableActions<R> {

	private static final int NO_KEY = 0;

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
			menu.add(action(withKey(NLS.bind(Messages.menu_ascending, title), Messages.key_up), NO_KEY, () -> sort(column, false, false)));
			menu.add(action(withKey(NLS.bind(Messages.menu_descending, title), Messages.key_down), NO_KEY, () -> sort(column, true, false)));
			int index = index(column);
			if (table.model().sortKeys().stream().anyMatch(key -> key.column() != index)) {
				menu.add(action(withKey(NLS.bind(Messages.menu_thenBy, title), Messages.key_upToo), NO_KEY, () -> sort(column, false, true)));
			}
		}
		if (!table.model().sortKeys().isEmpty()) {
			menu.add(action(Messages.menu_unsorted, NO_KEY, () -> table.sort(List.of())));
		}
		fillGroups(menu, column);
		menu.add(new Separator());
		if (column != null) {
			String title = column.title().replace("&", "&&");
			menu.add(action(NLS.bind(Messages.menu_filter, title), SWT.MOD1 | SWT.MOD2 | 'F', () -> filtering.begin(index(column))));
		}
		if (table.model().isFiltered()) {
			menu.add(action(Messages.menu_unfiltered, NO_KEY, table::clearFilters));
		}
		menu.add(action(Messages.menu_find, SWT.MOD1 | 'F', this::find));
		menu.add(action(Messages.menu_goto, SWT.MOD1 | 'G', this::goTo));
		menu.add(new Separator());
		fillColumns(menu, column);
		menu.add(action(Messages.menu_csv, NO_KEY, saving::ask));
	}

	private void fillCells(IMenuManager menu) {
		menu.add(standard("copy", Messages.menu_copy, SWT.MOD1 | 'C', () -> table.copy(false)));
		menu.add(action(Messages.menu_copyHeaders, SWT.MOD1 | SWT.MOD2 | 'C', () -> table.copy(true)));
		if (table.isEditable()) {
			menu.add(standard("cut", Messages.menu_cut, SWT.MOD1 | 'X', table::cut));
			menu.add(standard("paste", Messages.menu_paste, SWT.MOD1 | 'V', table::paste));
			menu.add(action(Messages.menu_fillDown, SWT.MOD1 | 'D', table::fillDown));
			menu.add(action(Messages.menu_clear, SWT.DEL, table::clearCells));
		}
		menu.add(new Separator());
	}

	private void fillGroups(IMenuManager menu, Column<R, ?> column) {
		menu.add(new Separator());
		if (column != null && index(column) != table.model().groupColumn()) {
			menu.add(action(NLS.bind(Messages.menu_group, column.title().replace("&", "&&")), NO_KEY, () -> table.groupBy(column.id())));
		}
		if (table.model().groupColumn() >= 0) {
			menu.add(action(Messages.menu_ungroup, NO_KEY, () -> table.groupBy(null)));
			menu.add(action(Messages.menu_collapse, NO_KEY, () -> table.collapse(table.model().groups(), true)));
			menu.add(action(Messages.menu_expand, NO_KEY, () -> table.collapse(table.model().groups(), false)));
		}
	}

	private void fillColumns(IMenuManager menu, Column<R, ?> column) {
		MenuManager columns = new MenuManager(Messages.menu_columns);
		ShownColumns<R> shown = table.columns();
		if (column != null) {
			String title = column.title().replace("&", "&&");
			int place = shown.shown().indexOf(column);
			columns.add(action(NLS.bind(Messages.menu_hide, title), SWT.MOD1 | '0', () -> shown.hide(column)));
			columns.add(action(withKey(NLS.bind(Messages.menu_moveLeft, title), Messages.key_left), NO_KEY, () -> move(column, -1)));
			columns.add(action(withKey(NLS.bind(Messages.menu_moveRight, title), Messages.key_right), NO_KEY, () -> move(column, 1)));
			if (place < shown.shown().size() - 1) {
				columns.add(action(NLS.bind(Messages.menu_freeze, title), NO_KEY, () -> shown.freeze(place + 1)));
			}
		}
		if (shown.frozen() > 0) {
			columns.add(action(Messages.menu_unfreeze, NO_KEY, () -> shown.freeze(0)));
		}
		if (shown.shown().size() < shown.all().size()) {
			columns.add(action(Messages.menu_showAll, NO_KEY, shown::showAll));
		}
		columns.add(action(Messages.menu_arrange, SWT.MOD1 | SWT.MOD2 | 'K', this::arrangeColumns));
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

	/** GTK shows no arrow key as a menu's key: the text has to say it. */
	private static String withKey(String text, String key) {
		return NLS.bind(Messages.key_pressed, text, key);
	}

	/** Where the workbench has a command with the same key, the menu shows the key of the command. */
	private static Action standard(String command, String text, int key, Runnable body) {
		Action action = action(text, key, body);
		action.setActionDefinitionId("org.eclipse.ui.edit." + command);
		return action;
	}

	private static Action action(String text, int key, Runnable body) {
		Action action = new Action(text) {
			@Override
			public void run() {
				body.run();
			}
		};
		action.setAccelerator(key);
		return action;
	}
}
