package se.lansnat.ui.consolidation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import se.lansnat.ui.Theme;

/** Asks for the folders of the neighbouring counties. */
final class NeighboursDialog extends TitledDialog {

	private static final String COUNTY_FILE = "county.lansnat";
	private static final int ROWS = 6;

	private final Path own;
	private final List<Path> folders;
	private org.eclipse.swt.widgets.List list;
	private Label problem;
	private Button remove;

	/**
	 * Makes the dialog.
	 *
	 * @param parent  above which it opens
	 * @param own     the folder of the county itself
	 * @param folders those chosen before
	 */
	NeighboursDialog(Shell parent, Path own, List<Path> folders) {
		super(parent, Messages.neighbours_title);
		this.own = own;
		this.folders = new ArrayList<>(folders);
	}

	/** {@return those that are chosen} */
	List<Path> folders() {
		return List.copyOf(folders);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		list = addList(area, Messages.neighbours_message, SWT.MULTI, ROWS);
		list.addListener(SWT.Selection, event -> remove.setEnabled(list.getSelectionCount() > 0));
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		button(buttons, Messages.neighbours_add).addListener(SWT.Selection, event -> add());
		remove = button(buttons, Messages.neighbours_remove);
		remove.addListener(SWT.Selection, event -> removeSelected());
		problem = new Label(area, SWT.WRAP);
		problem.setForeground(Theme.error(problem));
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(convertWidthInCharsToPixels(COLUMNS), convertHeightInCharsToPixels(2)).applyTo(problem);
		show();
		return area;
	}

	private Button button(Composite parent, String label) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		setButtonLayoutData(button);
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.neighbours_compare, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void add() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
		dialog.setText(Messages.neighbours_title);
		dialog.setMessage(Messages.neighbours_choose);
		dialog.setFilterPath(String.valueOf(own.toAbsolutePath().getParent()));
		String chosen = dialog.open();
		if (chosen != null) {
			add(Path.of(chosen));
		}
	}

	/** Adds a folder, unless it cannot be a neighbour's. */
	void add(Path folder) {
		if (folder.toAbsolutePath().normalize().equals(own.toAbsolutePath().normalize())) {
			problem.setText(Messages.neighbours_own);
		} else if (!Files.isRegularFile(folder.resolve(COUNTY_FILE))) {
			problem.setText(NLS.bind(Messages.neighbours_noCounty, folder));
		} else {
			problem.setText("");
			if (!folders.contains(folder)) {
				folders.add(folder);
			}
		}
		show();
	}

	private void removeSelected() {
		int[] selected = list.getSelectionIndices();
		for (int i = selected.length - 1; i >= 0; i--) {
			folders.remove(selected[i]);
		}
		show();
	}

	private void show() {
		list.setItems(folders.stream().map(Path::toString).toArray(String[]::new));
		remove.setEnabled(list.getSelectionCount() > 0);
	}
}
