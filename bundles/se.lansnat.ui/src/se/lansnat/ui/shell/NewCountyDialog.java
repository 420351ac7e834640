package se.lansnat.ui.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.lansnat.reference.CountyName;
import se.lansnat.ui.Labels;
import se.lansnat.ui.Messages;

/** Asks which county is to be created of the published tables, and in which folder. */
final class NewCountyDialog extends Dialog {

	private static final int WIDTH = 480;

	private final List<CountyName> counties = CountyName.all().stream()
			.sorted(Comparator.comparing(CountyName::fullName, Labels.nameOrder())).toList();
	private Combo county;
	private Text folder;
	private CountyName chosen;
	private Path directory;

	NewCountyDialog(Shell parent) {
		super(parent);
	}

	CountyName county() {
		return chosen;
	}

	Path directory() {
		return directory;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.new_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).numColumns(3).applyTo(area);
		Label explanation = new Label(area, SWT.WRAP);
		explanation.setText(Messages.new_explanation);
		GridDataFactory.fillDefaults().span(3, 1).hint(WIDTH, SWT.DEFAULT).applyTo(explanation);
		new Label(area, SWT.NONE).setText(Messages.new_county);
		county = new Combo(area, SWT.READ_ONLY);
		county.setItems(counties.stream().map(CountyName::fullName).toArray(String[]::new));
		county.setVisibleItemCount(counties.size());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(county);
		new Label(area, SWT.NONE).setText(Messages.new_folder);
		folder = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.new_browse);
		browse.addListener(SWT.Selection, event -> browse());
		county.addListener(SWT.Selection,
				event -> folder.setText(CountyCreation.suggestedFolder(counties.get(county.getSelectionIndex())).toString()));
		folder.addListener(SWT.Modify, event -> check());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.new_create, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
		dialog.setText(Messages.new_title);
		String picked = dialog.open();
		if (picked != null) {
			folder.setText(picked);
		}
	}

	private void check() {
		getButton(IDialogConstants.OK_ID).setEnabled(county.getSelectionIndex() >= 0 && path() != null);
	}

	private Path path() {
		try {
			return folder.getText().isBlank() ? null : Path.of(folder.getText().strip()).toAbsolutePath();
		} catch (InvalidPathException e) {
			return null;
		}
	}

	@Override
	protected void okPressed() {
		chosen = counties.get(county.getSelectionIndex());
		directory = path();
		super.okPressed();
	}
}
