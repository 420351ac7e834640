package se.lansnat.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;

import se.lansnat.model.folder.Access;
import se.lansnat.reference.CountyName;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.LongWork;
import se.lansnat.ui.Messages;

/** Opens, creates and closes counties as the user says, and asks about what is unsaved first. */
public final class OpenCounty {

	private final IWorkbenchWindow window;
	private final CountySession session;
	private final CountyOpening opening;

	/**
	 * Works in a window.
	 *
	 * @param window the window
	 * @param session its session
	 */
	public OpenCounty(IWorkbenchWindow window, CountySession session) {
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

	/**
	 * Opens a folder.
	 *
	 * @param directory the folder
	 */
	public void open(Path directory) {
		if (Leaving.mayLeave(window, session, () -> open(directory))) {
			if (session.isOpen() && session.directory().equals(directory)) {
				session.close();
			}
			if (Files.notExists(directory)) {
				RecentCounties.forget(directory);
			}
			opening.open(directory, Access.EDIT);
		}
	}

	/** Opens the example, and creates it where it is not there. */
	public void openExample() {
		if (Leaving.mayLeave(window, session, this::openExample)) {
			CountyName example = StartCounty.example();
			Path directory = CountyCreation.suggestedFolder(example);
			if (Files.exists(directory)) {
				open(directory);
			} else {
				create(example, directory);
			}
		}
	}

	private void create(CountyName county, Path directory) {
		String name = county.fullName();
		LongWork.start(NLS.bind(Messages.new_job, name), monitor -> {
			CountyCreation.create(county, directory, monitor);
			return directory;
		}, created -> opening.open(created, Access.EDIT), cause -> ErrorReporter.report(NLS.bind(Messages.new_failed, name), cause));
	}

	/** Asks which county to create and where, creates it and opens it. */
	void createNew() {
		if (Leaving.mayLeave(window, session, this::createNew)) {
			NewCountyDialog dialog = new NewCountyDialog(window.getShell());
			if (dialog.open() == NewCountyDialog.OK) {
				create(dialog.county(), dialog.directory());
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
