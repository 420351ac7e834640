package se.lansnat.ui;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import se.lansnat.model.folder.Change;
import se.lansnat.model.folder.CountyFolder;

/**
 * Works something out of the open county beside the window, and again after each change: once for all that is changed in quick
 * succession. The user is never in its way: a change stops it, and it begins again. To be added to a session as a listener.
 *
 * @param <T> what comes out
 */
public final class ReadingJob<T> implements CountyListener {

	private final CountySession session;
	private final long delay;
	private final BiFunction<CountyFolder, IProgressMonitor, T> read;
	private final Consumer<T> then;
	private final Display display = Display.getCurrent();
	private Round round;

	/**
	 * Describes the work.
	 *
	 * @param session the window's county
	 * @param delay how many milliseconds without a change before it begins
	 * @param read reads the model; looks at the monitor often, and never waits for the UI thread
	 * @param then takes what came out, in the UI thread, unless the county has changed or been closed since
	 */
	public ReadingJob(CountySession session, long delay, BiFunction<CountyFolder, IProgressMonitor, T> read, Consumer<T> then) {
		this.session = session;
		this.delay = delay;
		this.read = read;
		this.then = then;
	}

	@Override
	public void countyOpened() {
		start();
	}

	@Override
	public void modelChanged(Set<Change> changes) {
		start();
	}

	@Override
	public void countyClosed() {
		stop();
	}

	private void start() {
		stop();
		round = new Round(session.folder());
		round.schedule(delay);
	}

	private void stop() {
		if (round != null) {
			round.cancel();
			round = null;
		}
	}

	/** One round. A change that is refused cancels it and starts no other: then it starts again by itself. */
	private final class Round extends Job {

		private final CountyFolder folder;

		Round(CountyFolder folder) {
			super("");
			this.folder = folder;
			setSystem(true);
			setPriority(DECORATE);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				T result = session.reading().read(monitor, () -> read.apply(folder, monitor));
				inWindow(() -> then.accept(result));
				return Status.OK_STATUS;
			} catch (OperationCanceledException e) {
				inWindow(() -> schedule(delay));
				return Status.CANCEL_STATUS;
			}
		}

		private void inWindow(Runnable work) {
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (round == this) {
						work.run();
					}
				});
			}
		}
	}
}
