package se.lansnat.ui.search;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;

/** The button with the saved searches: to choose one, to save what is in the box, and to rename and delete. */
final class SavedMenu {

	private final Button button;
	private final Supplier<SavedSearch> current;
	private final Consumer<SavedSearch> chosen;

	/**
	 * Adds the button.
	 *
	 * @param parent  where it stands
	 * @param current the search of now, without a name
	 * @param chosen  told which search the user wants
	 */
	SavedMenu(Composite parent, Supplier<SavedSearch> current, Consumer<SavedSearch> chosen) {
		this.current = current;
		this.chosen = chosen;
		button = new Button(parent, SWT.PUSH);
		button.setText(Messages.saved_button);
		MenuManager manager = new MenuManager();
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(this::fill);
		Menu menu = manager.createContextMenu(button);
		button.addListener(SWT.Selection, event -> {
			menu.setLocation(button.toDisplay(new Point(0, button.getSize().y)));
			menu.setVisible(true);
		});
		button.addListener(SWT.Dispose, event -> manager.dispose());
	}

	private void fill(IMenuManager menu) {
		for (SavedSearch search : SavedSearch.all()) {
			// The last @ would begin the name of a key.
			menu.add(HitTable.action(search.name().replace("&", "&&") + '@', () -> chosen.accept(search)));
		}
		menu.add(new Separator());
		Action save = HitTable.action(Messages.saved_save, this::save);
		save.setEnabled(!current.get().query().isBlank());
		menu.add(save);
		Action manage = HitTable.action(Messages.saved_manage, () -> new SavedDialog(button.getShell()).open());
		manage.setEnabled(!SavedSearch.all().isEmpty());
		menu.add(manage);
	}

	private void save() {
		SavedSearch search = current.get();
		SavedDialog.askForName(button.getShell(), Messages.saved_save_title, "")
				.ifPresent(name -> new SavedSearch(name, search.query(), search.narrowing()).keep());
	}
}
