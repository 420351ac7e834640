package se.lansnat.ui.consolidation;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import se.lansnat.consolidation.Conflict;

/** Shows which contradictions are about to be decided in one go, before they are. */
final class AlikeDialog extends Dialog {

	private static final int ROWS = 12;
	private static final int COLUMNS = 80;

	private final String what;
	private final List<String> questions;
	private final int left;

	/**
	 * Makes the dialog.
	 *
	 * @param parent    above which it opens
	 * @param what      what is decided, as on the button
	 * @param conflicts what it is decided for
	 * @param left      how many of those wanted it cannot be decided for
	 */
	AlikeDialog(Shell parent, String what, List<Conflict> conflicts, int left) {
		super(parent);
		this.what = what;
		this.questions = conflicts.stream().map(Conflict::reason).toList();
		this.left = left;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.alike_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label label = new Label(area, SWT.WRAP);
		String text = NLS.bind(Messages.alike_message, questions.size(), what);
		label.setText(left == 0 ? text : text + "\n" + NLS.bind(Messages.alike_left, left));
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(COLUMNS), SWT.DEFAULT).applyTo(label);
		org.eclipse.swt.widgets.List list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		list.setItems(questions.toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(convertWidthInCharsToPixels(COLUMNS), convertHeightInCharsToPixels(Math.min(ROWS, questions.size() + 2))).applyTo(list);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, NLS.bind(Messages.alike_decide, questions.size()), true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
