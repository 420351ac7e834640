package se.lansnat.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menus, filled as when somebody opens them. */
final class Menus {

	private Menus() {
	}

	/** {@return the texts of the items of one menu of the menu bar, without mnemonics and keys} */
	static List<String> items(String menu) {
		return Ui.get(() -> texts(find(menu)));
	}

	/** {@return the texts of the whole menu bar, in any depth} */
	static List<String> all() {
		return Ui.get(() -> texts(Ui.window().getShell().getMenuBar()));
	}

	/** Chooses an item, and doesn't wait for what it opens. */
	static void choose(String menu, String item) {
		MenuItem chosen = Ui.get(() -> {
			Menu open = find(menu);
			open.notifyListeners(SWT.Show, new Event());
			MenuItem found = Arrays.stream(open.getItems()).filter(i -> Ui.plain(i.getText()).equals(item)).findFirst()
					.orElseThrow(() -> new AssertionError("No " + item + " in " + texts(open)));
			if (!found.isEnabled()) {
				throw new AssertionError(item + " is grey");
			}
			return found;
		});
		Ui.start(() -> chosen.notifyListeners(SWT.Selection, new Event()));
	}

	private static Menu find(String menu) {
		return Arrays.stream(Ui.window().getShell().getMenuBar().getItems()).filter(i -> Ui.plain(i.getText()).equals(menu)).findFirst()
				.orElseThrow(() -> new AssertionError("No menu " + menu)).getMenu();
	}

	private static List<String> texts(Menu menu) {
		List<String> texts = new ArrayList<>();
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem item : menu.getItems()) {
			texts.add(Ui.plain(item.getText()));
			if (item.getMenu() != null) {
				texts.addAll(texts(item.getMenu()));
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
		texts.removeIf(String::isEmpty);
		return texts;
	}
}
