package se.lansnat.ui.consolidation;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import se.lansnat.consolidation.Conflict;

/** Shows which contradictions are about to be decided in one go, before they are. */
final class AlikeDialog extends TitledDialog {

	private static final int ROWS = 12;

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
		super(parent, Messages.alike_title);
		this.what = what;
		this.questions = conflicts.stream().map(Conflict::reason).toList();
		this.left = left;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		String text = NLS.bind(Messages.alike_message, questions.size(), what);
		String message = left == 0 ? text : text + "\n" + NLS.bind(Messages.alike_left, left);
		addList(area, message, SWT.SINGLE, Math.min(ROWS, questions.size() + 2)).setItems(questions.toArray(String[]::new));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, NLS.bind(Messages.alike_decide, questions.size()), true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
