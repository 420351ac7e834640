package se.lansnat.ui;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Work that takes long or touches the disk: it runs beside the window, shows its progress in the status line, can be cancelled, and
 * hands its result to the UI thread. A failure goes to the {@link ErrorReporter}; nothing is handed over then.
 */
public final class LongWork {

	/**
	 * What is done beside the UI thread.
	 *
	 * @param <T> what comes out
	 */
	@FunctionalInterface
	public interface Body<T> {

		/**
		 * Does the work.
		 *
		 * @param monitor says how far it is, and whether to stop; stopping is done by throwing {@link OperationCanceledException}
		 * @return what comes out
		 * @throws Exception what the user is told about
		 */
		T run(IProgressMonitor monitor) throws Exception;
	}

	private LongWork() {
	}

	/** {@return a job that does nothing and counts as cancelled, for work that is refused} */
	static Job nothing() {
		return start("", monitor -> {
			throw new OperationCanceledException();
		}, result -> {
		}, cause -> {
		});
	}

	/**
	 * Starts the work and returns at once.
	 *
	 * @param <T> what comes out
	 * @param name what is done, as shown with its progress: "Sparar \u00d6rebro l\u00e4n"
	 * @param body the work, run in another thread
	 * @param then what to do with the result, run in the UI thread unless the work failed or was cancelled
	 * @param failed what to do with a failure, run in the UI thread; {@link ErrorReporter#report(String, Throwable)} is the usual one
	 * @return the job, for joining and cancelling
	 */
	public static <T> Job start(String name, Body<T> body, Consumer<T> then, Consumer<Throwable> failed) {
		Display display = Display.getDefault();
		Job job = new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					T result = body.run(monitor);
					inWindow(display, () -> then.accept(result));
					return Status.OK_STATUS;
				} catch (OperationCanceledException | CancellationException e) {
					return Status.CANCEL_STATUS;
				} catch (Exception | LinkageError e) {
					inWindow(display, () -> failed.accept(e));
					return Status.OK_STATUS;
				}
			}
		};
		job.setPriority(Job.LONG);
		job.schedule();
		return job;
	}

	private static void inWindow(Display display, Runnable work) {
		try {
			display.asyncExec(work);
		} catch (SWTException e) {
			// The window has been closed meanwhile, and nobody wants to know any more.
			if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
				throw e;
			}
		}
	}
}
