package se.lansnat.ui.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;

/** The navigator, as the tests see it. */
final class Navigator {

	static final String ID = "se.lansnat.ui.navigator";

	private Navigator() {
	}

	/** Shows it, gives it the focus and returns its tree. */
	static Tree tree() {
		Tree shown = Ui.get(() -> {
			Ui.window().getShell().forceActive();
			try {
				Ui.page().showView(ID);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
			// The search has a tree too, of values that can be checked.
			Tree tree = Ui.all(Ui.window().getShell(), Tree.class, one -> (one.getStyle() & SWT.CHECK) == 0).get(0);
			tree.setFocus();
			return tree;
		});
		// A window that the system has not brought to the front yet hears no key.
		Ui.until("the focus in the tree", () -> shown.isFocusControl() && Ui.display().getActiveShell() == Ui.window().getShell());
		return shown;
	}

	/** {@return the text of the selected item, without the fact behind its name} */
	static String selection() {
		Tree tree = tree();
		return Ui.get(() -> tree.getSelectionCount() == 0 ? "" : tree.getSelection()[0].getText().replaceAll("  .*", ""));
	}
}
