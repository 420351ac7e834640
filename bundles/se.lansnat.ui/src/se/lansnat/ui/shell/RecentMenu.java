package se.lansnat.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;

import se.lansnat.ui.Messages;
import se.lansnat.ui.shell.RecentCounties.Recent;

/** The menu of the counties opened last, filled when it is shown. */
final class RecentMenu {

	private RecentMenu() {
	}

	static IMenuManager create(Consumer<Path> open) {
		MenuManager menu = new MenuManager(Messages.menu_recent, "se.lansnat.ui.menu.recent");
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> {
			int number = 1;
			for (Recent recent : RecentCounties.list()) {
				String text = NLS.bind(Messages.menu_recent_item, recent.name(), recent.directory()).replace("&", "&&");
				manager.add(new Action("&" + number++ + "  " + text) {
					@Override
					public void run() {
						open.accept(recent.directory());
					}
				});
			}
			if (manager.isEmpty()) {
				Action none = new Action(Messages.menu_recent_none) {
				};
				none.setEnabled(false);
				manager.add(none);
			}
		});
		return menu;
	}
}
