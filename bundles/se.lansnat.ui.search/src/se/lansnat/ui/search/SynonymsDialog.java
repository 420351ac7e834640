package se.lansnat.ui.search;

import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.lansnat.ui.Theme;

/** Words that stand for the same thing, one group a line, to be changed and added to. */
final class SynonymsDialog extends Dialog {

	private static final int WIDTH = 460;
	private static final int LINES = 16;

	private Text groups;
	private Label problem;

	SynonymsDialog(Shell parent) {
		super(parent);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.synonyms_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
		Label explanation = new Label(area, SWT.WRAP);
		explanation.setText(Messages.synonyms_explanation);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(explanation);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.synonyms_groups);
		groups = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		groups.setText(UserSynonyms.text());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES * groups.getLineHeight()).applyTo(groups);
		problem = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 2 * groups.getLineHeight()).applyTo(problem);
		groups.addModifyListener(event -> check());
		return area;
	}

	private void check() {
		Optional<String> wrong = UserSynonyms.problem(groups.getText());
		problem.setForeground(Theme.error(problem));
		problem.setText(wrong.orElse(""));
		getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.RETRY_ID, Messages.synonyms_builtIn, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.synonyms_apply, false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		groups.setFocus();
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == IDialogConstants.RETRY_ID) {
			groups.setText(UserSynonyms.builtIn());
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected void okPressed() {
		UserSynonyms.set(groups.getText());
		super.okPressed();
	}
}
