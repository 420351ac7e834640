package se.lansnat.ui.safety;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

import se.lansnat.ui.CountySession;
import se.lansnat.ui.Labels;
import se.lansnat.ui.Messages;
import se.lansnat.ui.Remedy;

/** Writes the county as it is in the window into a folder of its own. */
public final class SaveCopy {

	private SaveCopy() {
	}

	/**
	 * Offers the copy where saving has failed.
	 *
	 * @param session the window's county
	 * @param shell the window
	 * @return a button for it
	 */
	public static Remedy remedy(CountySession session, Shell shell) {
		return new Remedy(Messages.copy_button, () -> ask(session, shell));
	}

	/**
	 * Asks for a folder and writes the copy. The county in the window stays what it is.
	 *
	 * @param session the window's county
	 * @param shell the window
	 */
	public static void ask(CountySession session, Shell shell) {
		if (!session.isOpen() || !session.finishTyping()) {
			return;
		}
		DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SAVE);
		dialog.setText(Messages.copy_title);
		dialog.setMessage(NLS.bind(Messages.copy_message, Labels.of(session.county())));
		dialog.setFilterPath(System.getProperty("user.home"));
		String chosen = dialog.open();
		if (chosen != null) {
			write(session, shell, Path.of(chosen));
		}
	}

	/**
	 * Writes the copy in a job and says where it is.
	 *
	 * @param session the window's county
	 * @param shell the window
	 * @param directory absent or empty
	 */
	public static void write(CountySession session, Shell shell, Path directory) {
		session.saveCopy(directory, missing -> {
			String text = NLS.bind(Messages.copy_done, directory)
					+ (missing.isEmpty() ? "" : "\n\n" + NLS.bind(Messages.copy_missing, String.join(", ", missing)));
			new MessageDialog(shell, Messages.product_name, null, text, MessageDialog.INFORMATION, 0, IDialogConstants.CLOSE_LABEL).open();
		});
	}
}
