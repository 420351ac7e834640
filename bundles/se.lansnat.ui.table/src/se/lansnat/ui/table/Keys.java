package se.lansnat.ui.table;

import org.eclipse.nebula.widgets.nattable.selection.MoveCellSelectionCommandHandler;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** What keys do in a table. Undo and redo are not among them: those keys go to the workbench. */
final class Keys<R> {

	private final DataTable<R> table;
	private final TableActions<R> actions;
	private final CellEditing<R> editing;

	Keys(DataTable<R> table, TableActions<R> actions, CellEditing<R> editing) {
		this.table = table;
		this.actions = actions;
		this.editing = editing;
	}

	void register(TableCanvas canvas, SelectionLayer selection) {
		UiBindingRegistry bindings = canvas.getUiBindingRegistry();
		bind(bindings, SWT.MOD1, 'c', () -> table.copy(false));
		bind(bindings, SWT.MOD1 | SWT.MOD2, 'c', () -> table.copy(true));
		bind(bindings, SWT.MOD1, 'x', table::cut);
		bind(bindings, SWT.MOD1, 'v', table::paste);
		bind(bindings, SWT.MOD1, 'd', table::fillDown);
		bind(bindings, SWT.NONE, SWT.DEL, table::clearCells);
		bind(bindings, SWT.MOD1, 'f', actions::find);
		bind(bindings, SWT.NONE, SWT.F3, () -> actions.findNext(true));
		bind(bindings, SWT.MOD2, SWT.F3, () -> actions.findNext(false));
		bind(bindings, SWT.MOD1, 'g', actions::goTo);
		bind(bindings, SWT.MOD1 | SWT.MOD2, 'f', actions::filter);
		bind(bindings, SWT.MOD3, SWT.ARROW_UP, () -> actions.sort(false, false));
		bind(bindings, SWT.MOD3, SWT.ARROW_DOWN, () -> actions.sort(true, false));
		bind(bindings, SWT.MOD2 | SWT.MOD3, SWT.ARROW_UP, () -> actions.sort(false, true));
		bind(bindings, SWT.MOD2 | SWT.MOD3, SWT.ARROW_DOWN, () -> actions.sort(true, true));
		bind(bindings, SWT.MOD2 | SWT.MOD3, SWT.ARROW_LEFT, () -> actions.move(-1));
		bind(bindings, SWT.MOD2 | SWT.MOD3, SWT.ARROW_RIGHT, () -> actions.move(1));
		bind(bindings, SWT.MOD1, '0', actions::hide);
		bind(bindings, SWT.MOD1 | SWT.MOD2, 'k', actions::arrangeColumns);
		bind(bindings, SWT.NONE, SWT.F2, table::activate);
		bind(bindings, SWT.NONE, SWT.ESC, table::dismiss);
		bindings.registerFirstKeyBinding(event -> isEnter(event) && !isEditable(), (nat, event) -> table.activate());
		bindings.registerFirstKeyBinding(event -> event.character == ' ' && event.stateMask == 0 && table.currentGroup() != null,
				(nat, event) -> table.activate());
		bindings.registerKeyBinding(Keys::isTyped, (nat, event) -> editing.begin(event.character));
		new DefaultSelectionBindings() {
			@Override
			protected void configureColumnHeaderMouseClickBindings(UiBindingRegistry registry) {
				// Clicks on headers sort.
			}

			@Override
			protected void configureRowHeaderMouseClickBindings(UiBindingRegistry registry) {
				// There are no row headers.
			}
		}.configureUiBindings(bindings);
		selection.registerCommandHandler(new MoveCellSelectionCommandHandler(selection));
		canvas.addListener(SWT.Traverse, event -> {
			// A table that cannot be edited doesn't hold the Tab key back, and no table does with Ctrl.
			boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
			if (tab && (!isEditable() || (event.stateMask & SWT.CTRL) != 0)) {
				event.doit = true;
			}
		});
	}

	private static void bind(UiBindingRegistry bindings, int modifiers, int key, Runnable action) {
		bindings.registerFirstKeyBinding(new KeyEventMatcher(modifiers, key), (nat, event) -> action.run());
	}

	private static boolean isTyped(KeyEvent event) {
		return event.character >= ' ' && event.character != SWT.DEL && (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
	}

	private static boolean isEnter(KeyEvent event) {
		return event.stateMask == 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR);
	}

	private boolean isEditable() {
		R row = table.currentRow();
		return row != null && table.model().columns().stream().anyMatch(column -> column.isEditable(row));
	}
}
