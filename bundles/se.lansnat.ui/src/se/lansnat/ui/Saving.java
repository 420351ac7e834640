package se.lansnat.ui;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;

import se.lansnat.model.folder.SaveResult;
import se.lansnat.model.storage.StorageException;

/** Saves a window's county beside the window. The model stands still meanwhile: whoever wants to change it waits. */
final class Saving {

	private static final int OVERWRITE = 0;
	private static final int READ_AGAIN = 1;

	private final CountySession session;
	private final IWorkbenchWindow window;
	private Job job;

	Saving(CountySession session, IWorkbenchWindow window) {
		this.session = session;
		this.window = window;
	}

	/** Saves, and then does something in the UI thread unless the save failed or was cancelled. */
	Job start(Runnable then) {
		return start(monitor -> session.folder().save(monitor), then);
	}

	private Job start(LongWork.Body<SaveResult> body, Runnable then) {
		String name = Labels.of(session.county());
		job = LongWork.start(NLS.bind(Messages.save_job, name), body, result -> {
			result.warning().ifPresent(warning -> ErrorReporter.report(new Failure(NLS.bind(Messages.save_warning, name), warning, "")));
			session.stateChanged();
			then.run();
		}, cause -> failed(name, cause, then));
		return job;
	}

	private void failed(String name, Throwable cause, Runnable then) {
		session.stateChanged();
		if (cause instanceof StorageException storage && storage.kind() == StorageException.Kind.CHANGED) {
			askAboutOthers(storage.getMessage(), then);
		} else {
			ErrorReporter.report(NLS.bind(Messages.save_failed, name), cause);
		}
	}

	private void askAboutOthers(String question, Runnable then) {
		int answer = new MessageDialog(window.getShell(), Messages.product_name, null, question, MessageDialog.QUESTION, OVERWRITE,
				Messages.save_overwrite, Messages.save_readAgain, IDialogConstants.CANCEL_LABEL).open();
		if (answer == OVERWRITE) {
			start(monitor -> session.folder().saveOverOthers(monitor), then);
		} else if (answer == READ_AGAIN) {
			String name = Labels.of(session.county());
			job = LongWork.start(NLS.bind(Messages.open_job, name), monitor -> {
				session.folder().revert(monitor);
				return session.folder();
			}, session::opened, cause -> ErrorReporter.report(NLS.bind(Messages.open_failed, session.directory()), cause));
		}
	}

	/**
	 * Waits until no save is under way; the window is painted and shows the progress meanwhile.
	 *
	 * @return false if the user didn't want to wait any longer
	 */
	boolean await() {
		if (job == null || job.getState() == Job.NONE) {
			return true;
		}
		try {
			window.getWorkbench().getProgressService().busyCursorWhile(monitor -> job.join(0, monitor));
			return true;
		} catch (InterruptedException e) {
			return false;
		} catch (InvocationTargetException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Waits, however long it takes. */
	void end() {
		while (!await()) {
			job.cancel();
		}
	}
}
