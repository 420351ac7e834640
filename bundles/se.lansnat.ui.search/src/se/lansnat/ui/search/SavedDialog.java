package se.lansnat.ui.search;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The saved searches: to be renamed and deleted. What is done is done at once. */
final class SavedDialog extends Dialog {

	private static final int WIDTH = 360;
	private static final int LINES = 12;

	private List<SavedSearch> searches = List.of();
	private org.eclipse.swt.widgets.List list;
	private Label query;
	private Button rename;
	private Button delete;

	SavedDialog(Shell parent) {
		super(parent);
	}

	/** Asks for the name of a search, and takes none that another has. */
	static Optional<String> askForName(Shell parent, String title, String proposal) {
		InputDialog dialog = new InputDialog(parent, title, Messages.saved_name, proposal, name -> problem(name, proposal));
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().replaceAll("\\p{Cntrl}", " ").strip()) : Optional.empty();
	}

	private static String problem(String name, String before) {
		if (name.isBlank()) {
			return Messages.saved_name_missing;
		}
		boolean taken = !name.strip().equals(before) && SavedSearch.find(name.strip()).isPresent();
		return taken ? NLS.bind(Messages.saved_name_taken, name.strip()) : null;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.saved_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).numColumns(2).applyTo(area);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.saved_list);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
		list = new org.eclipse.swt.widgets.List(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES * list.getItemHeight()).applyTo(list);
		list.addListener(SWT.Selection, event -> choose());
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		rename = button(buttons, Messages.saved_rename, this::rename);
		delete = button(buttons, Messages.saved_delete, this::delete);
		query = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, 2 * list.getItemHeight()).applyTo(query);
		show(0);
		return area;
	}

	private static Button button(Composite parent, String label, Runnable work) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> work.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private void show(int selected) {
		searches = SavedSearch.all();
		list.setItems(searches.stream().map(SavedSearch::name).toArray(String[]::new));
		list.select(Math.min(selected, searches.size() - 1));
		choose();
	}

	private void choose() {
		SavedSearch chosen = chosen();
		query.setText(chosen == null ? Messages.saved_none : chosen.query().replace("&", "&&"));
		rename.setEnabled(chosen != null);
		delete.setEnabled(chosen != null);
	}

	private SavedSearch chosen() {
		int selected = list.getSelectionIndex();
		return selected < 0 ? null : searches.get(selected);
	}

	private void rename() {
		SavedSearch chosen = chosen();
		askForName(getShell(), Messages.saved_rename_title, chosen.name()).ifPresent(name -> {
			chosen.rename(name);
			show(SavedSearch.all().stream().map(SavedSearch::name).toList().indexOf(name));
		});
	}

	private void delete() {
		chosen().delete();
		show(list.getSelectionIndex());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
