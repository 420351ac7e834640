package se.lansnat.ui.shell;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;

import se.lansnat.model.folder.Access;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.LongWork;
import se.lansnat.ui.Messages;

/** What the file menu does with counties. */
final class CountyCommands {

	private final IWorkbenchWindow window;
	private final CountySession session;
	private final CountyOpening opening;

	CountyCommands(IWorkbenchWindow window, CountySession session) {
		this.window = window;
		this.session = session;
		this.opening = new CountyOpening(window, session);
	}

	/** Asks for a folder and opens it. */
	void open() {
		if (Leaving.mayLeave(window, session, this::open)) {
			DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
			dialog.setText(Messages.open_title);
			dialog.setMessage(Messages.open_message);
			if (session.isOpen()) {
				dialog.setFilterPath(session.directory().getParent().toString());
			}
			String chosen = dialog.open();
			if (chosen != null) {
				open(Path.of(chosen));
			}
		}
	}

	private void open(Path directory) {
		if (session.isOpen() && session.directory().equals(directory)) {
			session.close();
		}
		opening.open(directory, Access.EDIT);
	}

	/** Asks which county to create and where, creates it and opens it. */
	void createNew() {
		if (Leaving.mayLeave(window, session, this::createNew)) {
			NewCountyDialog dialog = new NewCountyDialog(window.getShell());
			if (dialog.open() == NewCountyDialog.OK) {
				String name = dialog.county().fullName();
				Path directory = dialog.directory();
				LongWork.start(NLS.bind(Messages.new_job, name), monitor -> {
					CountyCreation.create(dialog.county(), directory, monitor);
					return directory;
				}, created -> opening.open(created, Access.EDIT), cause -> ErrorReporter.report(NLS.bind(Messages.new_failed, name), cause));
			}
		}
	}

	/** Closes the county. */
	void close() {
		if (Leaving.mayLeave(window, session, this::close)) {
			session.close();
		}
	}
}
