package se.lansnat.ui.programme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import se.lansnat.report.ReportFormat;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.Failure;

/** What the user is asked about the file of a document, before and after. */
final class ReportFile {

	private ReportFile() {
	}

	/** Asks where to. */
	static Optional<Path> ask(Shell shell, ProgrammeReport report) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.report_saveTitle);
		dialog.setFilterExtensions(new String[] { "*" + report.format().ending() });
		dialog.setFilterPath(System.getProperty("user.home"));
		dialog.setFileName(report.fileName());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return Optional.empty();
		}
		Path file = named(Path.of(chosen), report.format());
		// The dialog has asked about the name as it was typed.
		return file.equals(Path.of(chosen)) || !Files.exists(file) || mayReplace(shell, file) ? Optional.of(file) : Optional.empty();
	}

	/** A name without an ending of ours gets that of the format. */
	static Path named(Path chosen, ReportFormat format) {
		return ReportFormat.of(chosen.toString()).isPresent() ? chosen : chosen.resolveSibling(chosen.getFileName() + format.ending());
	}

	private static boolean mayReplace(Shell shell, Path file) {
		return new MessageDialog(shell, Messages.report_saveTitle, null, NLS.bind(Messages.report_exists, file), MessageDialog.QUESTION, 1,
				Messages.report_replace, IDialogConstants.CANCEL_LABEL).open() == 0;
	}

	/** Says that it is written, and offers to open it. */
	static void offer(Shell shell, Path file, String remarks) {
		if (shell.isDisposed()) {
			return;
		}
		String text = NLS.bind(Messages.report_done, file) + (remarks.isEmpty() ? "" : "\n\n" + remarks);
		int answer = new MessageDialog(shell, Messages.report_title, null, text, MessageDialog.INFORMATION, 0, Messages.report_open,
				IDialogConstants.CLOSE_LABEL).open();
		if (answer == 0 && !Program.launch(file.toString())) {
			ErrorReporter.report(new Failure(NLS.bind(Messages.report_notOpened, file.getFileName()),
					NLS.bind(Messages.report_notOpenedWhy, file), ""));
		}
	}
}
