package se.lansnat.ui.tests;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;

import se.lansnat.ui.problems.CountyProblems;

/** Views by their ids, as the tests see them. */
final class Views {

	static final String PROBLEMS = "se.lansnat.ui.problems";
	static final String PROPERTIES = "se.lansnat.ui.properties";

	private Views() {
	}

	/** Shows a view and gives it the focus. */
	static IViewPart show(String id) {
		return Ui.get(() -> {
			try {
				return Ui.page().showView(id);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
	}

	/** Waits until the check has found something about the first locality, or no longer does. */
	static void awaitProblem(String code, boolean wanted) {
		Ui.until(code, () -> CountyProblems.of(Ui.session()).of(Counties.locality().getId()).stream()
				.anyMatch(p -> p.code().equals(code)) == wanted);
	}

	/** The one visible table of SWT's own with the header. */
	static Table table(String header) {
		return Ui.await("table " + header, () -> Ui.all(Ui.window().getShell(), Table.class, t -> t.isVisible() && t.getColumnCount() > 0
				&& t.getColumn(0).getText().equals(header)).stream().findFirst().orElse(null));
	}

	/** The rows of a table, cells separated by a bar. */
	static List<String> rows(Table table) {
		return Ui.get(() -> Arrays.stream(table.getItems()).map(item -> item.getText(0) + "|" + item.getText(1)).toList());
	}

	/** Selects a row by its first cell. */
	static void select(Table table, String name) {
		Ui.run(() -> {
			TableItem found = Arrays.stream(table.getItems()).filter(item -> item.getText(0).equals(name)).findFirst().orElseThrow();
			table.setFocus();
			table.setSelection(found);
			Event event = new Event();
			event.item = found;
			table.notifyListeners(SWT.Selection, event);
		});
	}

	/** The user comes back to the window from another program. */
	static void comeBack() {
		Ui.start(() -> Ui.window().getShell().notifyListeners(SWT.Activate, new Event()));
	}
}
