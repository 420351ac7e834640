package se.lansnat.ui.shell;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.osgi.util.NLS;

import se.lansnat.ui.CountySession;
import se.lansnat.ui.Labels;
import se.lansnat.ui.Messages;

/** The question before a county with unsaved changes is left. */
final class Leaving {

	private static final int SAVE = 0;
	private static final int DISCARD = 1;

	private Leaving() {
	}

	/**
	 * Asks what to do with unsaved changes.
	 *
	 * @param shell where to ask
	 * @param session the county that is to be left
	 * @param again leaves once more: run when the answer was to save, after everything has been saved
	 * @return whether the county may be left now: nothing is unsaved or half typed, or the user gives it up
	 */
	static boolean mayLeave(IShellProvider shell, CountySession session, Runnable again) {
		if (!session.finishTyping()) {
			return false;
		}
		if (!session.isDirty()) {
			return true;
		}
		String question = NLS.bind(Messages.leave_question, Labels.of(session.county()));
		MessageDialog dialog = new MessageDialog(shell.getShell(), Messages.product_name, null, question, MessageDialog.QUESTION, SAVE,
				Messages.leave_save, Messages.leave_discard, IDialogConstants.CANCEL_LABEL);
		int answer = dialog.open();
		if (answer == SAVE) {
			session.save(again);
		}
		return answer == DISCARD;
	}
}
