package se.lansnat.ui;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;

import se.lansnat.model.storage.StorageException;
import se.lansnat.ui.safety.OutsideQuestion;
import se.lansnat.ui.safety.SaveCopy;

/** Saves a window's county beside the window. The model stands still meanwhile: whoever wants to change it waits. */
final class Saving {

	private final CountySession session;
	private final IWorkbenchWindow window;
	private Job job;

	Saving(CountySession session, IWorkbenchWindow window) {
		this.session = session;
		this.window = window;
	}

	/** Saves, and then does something in the UI thread unless the save failed or was cancelled. */
	Job start(Runnable then) {
		String name = Labels.of(session.county());
		job = LongWork.start(NLS.bind(Messages.save_job, name), monitor -> session.folder().save(monitor), result -> {
			result.warning().ifPresent(warning -> ErrorReporter.report(new Failure(NLS.bind(Messages.save_warning, name), warning, "")));
			session.saved();
			then.run();
		}, cause -> failed(name, cause, then));
		return job;
	}

	private void failed(String name, Throwable cause, Runnable then) {
		session.stateChanged();
		if (cause instanceof StorageException storage && storage.kind() == StorageException.Kind.CHANGED) {
			new OutsideQuestion(session, window.getShell()).afterSave(() -> start(then));
		} else {
			ErrorReporter.report(NLS.bind(Messages.save_failed, name), cause, SaveCopy.remedy(session, window.getShell()));
		}
	}

	/** Reads everything anew. */
	void readAgain() {
		String name = Labels.of(session.county());
		job = LongWork.start(NLS.bind(Messages.open_job, name), monitor -> {
			session.folder().revert(monitor);
			return session.folder();
		}, session::opened, cause -> ErrorReporter.report(NLS.bind(Messages.open_failed, session.directory()), cause));
	}

	/** Writes a copy. */
	void copy(Path directory, Consumer<List<String>> then) {
		job = LongWork.start(NLS.bind(Messages.copy_job, Labels.of(session.county())),
				monitor -> session.folder().copyTo(directory, monitor), then,
				cause -> ErrorReporter.report(NLS.bind(Messages.copy_failed, directory), cause));
	}

	boolean isRunning() {
		return job != null && job.getState() != Job.NONE;
	}

	/**
	 * Waits until no save is under way; the window is painted and shows the progress meanwhile.
	 *
	 * @return false if the user didn't want to wait any longer
	 */
	boolean await() {
		if (!isRunning()) {
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
