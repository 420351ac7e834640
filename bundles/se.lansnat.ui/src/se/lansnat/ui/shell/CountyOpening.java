package se.lansnat.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;

import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.storage.StorageException.Kind;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.Failure;
import se.lansnat.ui.Labels;
import se.lansnat.ui.LongWork;
import se.lansnat.ui.Messages;
import se.lansnat.ui.settings.Settings;

/** Opens county folders in a window and tells what is wrong with them. The county open before stays open until the new one is read. */
public final class CountyOpening {

	private final IWorkbenchWindow window;
	private final CountySession session;

	/**
	 * Opens counties in a window.
	 *
	 * @param window  the window
	 * @param session its session
	 */
	public CountyOpening(IWorkbenchWindow window, CountySession session) {
		this.window = window;
		this.session = session;
	}

	/**
	 * Opens a folder in a job. What is wrong with it is told to the user.
	 *
	 * @param directory the folder
	 * @param access    to look or to change
	 */
	public void open(Path directory, Access access) {
		LongWork.start(NLS.bind(Messages.open_job, directory.getFileName()), monitor -> CountyFolder.open(RealFiles.open(directory), access,
				Settings.ofFolders(), monitor), this::opened, cause -> failed(directory, cause));
	}

	/** Takes a folder that has been read. */
	void opened(CountyFolder folder) {
		List<Problem> problems = folder.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
		if (folder.county().isEmpty()) {
			ErrorReporter.report(new Failure(NLS.bind(Messages.open_failed, folder.location()), text(problems), ""));
			folder.close();
			return;
		}
		session.opened(folder);
		StartCounty.remember(session.directory());
		RecentCounties.remember(session.directory(), Labels.of(session.county()));
		if (!problems.isEmpty()) {
			ErrorReporter.report(new Failure(Messages.open_problems, text(problems), folder.location()));
		}
		folder.lockWarning().ifPresent(warning -> ErrorReporter.report(new Failure(Messages.open_problems, warning, folder.location())));
	}

	/** Tells why a folder could not be opened, and offers to open it for reading where that is what stands in the way. */
	void failed(Path directory, Throwable cause) {
		if (cause instanceof StorageException storage && (storage.kind() == Kind.LOCKED || storage.kind() == Kind.NO_PERMISSION)) {
			String question = NLS.bind(Messages.open_locked_question, storage.getMessage());
			MessageDialog dialog = new MessageDialog(window.getShell(), Messages.product_name, null, question, MessageDialog.QUESTION, 0,
					Messages.open_readOnly, IDialogConstants.CANCEL_LABEL);
			if (dialog.open() == 0) {
				open(directory, Access.READ);
			}
		} else {
			ErrorReporter.report(NLS.bind(Messages.open_failed, directory), cause);
		}
	}

	private static String text(List<Problem> problems) {
		return problems.stream().map(p -> p.file() + (p.line() > 0 ? ":" + p.line() : "") + "\n" + p.message() + ' ' + p.fix())
				.collect(Collectors.joining("\n\n"));
	}
}
