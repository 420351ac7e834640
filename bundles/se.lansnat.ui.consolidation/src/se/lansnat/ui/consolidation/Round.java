package se.lansnat.ui.consolidation;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

import se.lansnat.consolidation.Basis;
import se.lansnat.consolidation.Consolidated;

/**
 * One consolidation beside the window. The programmes are read in the UI thread, which alone changes them, one in each turn so that the
 * window can be used between them; they are compared here, with copies of the decisions.
 */
final class Round extends Job {

	private static final int COMPARING = 4;

	private final Reading reading;
	private final Display display;
	private final Predicate<Round> current;
	private final Consumer<Round> ended;
	private volatile Consolidated result;
	private volatile Throwable failure;

	/**
	 * Makes a round, to be scheduled.
	 *
	 * @param name    what is shown with its progress
	 * @param reading the county
	 * @param display the window's
	 * @param current whether the round is still wanted; asked in the UI thread
	 * @param ended   told in the UI thread, also after a failure and when it was cancelled
	 */
	Round(String name, Reading reading, Display display, Predicate<Round> current, Consumer<Round> ended) {
		super(name);
		this.reading = reading;
		this.display = display;
		this.current = current;
		this.ended = ended;
		// Also one that is cancelled before it begins has ended.
		addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				end();
			}
		});
	}

	/** {@return what came out; nothing where the round was cancelled or failed} */
	Optional<Consolidated> result() {
		return Optional.ofNullable(result);
	}

	/** {@return why nothing came out, unless it was cancelled} */
	Optional<Throwable> failure() {
		return Optional.ofNullable(failure);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			SubMonitor progress = SubMonitor.convert(monitor, getName(), inWindow(reading::size) + COMPARING);
			do {
				progress.split(1);
			} while (inWindow(reading::readNext));
			while (reading.readNeighbour(progress.split(1))) {
				progress.checkCanceled();
			}
			Basis basis = inWindow(reading::basis);
			Consolidated all = reading.consolidate(basis, progress.split(COMPARING - 1));
			progress.split(1);
			result = all;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (RuntimeException | LinkageError e) {
			failure = e;
		}
		return Status.OK_STATUS;
	}

	private <T> T inWindow(Supplier<T> work) {
		AtomicReference<T> done = new AtomicReference<>();
		AtomicReference<RuntimeException> thrown = new AtomicReference<>();
		try {
			display.syncExec(() -> {
				if (current.test(this)) {
					try {
						done.set(work.get());
					} catch (RuntimeException e) {
						thrown.set(e);
					}
				}
			});
		} catch (SWTException e) {
			throw new OperationCanceledException();
		}
		if (thrown.get() != null) {
			throw thrown.get();
		}
		if (done.get() == null) {
			throw new OperationCanceledException();
		}
		return done.get();
	}

	private void end() {
		if (!display.isDisposed()) {
			display.asyncExec(() -> ended.accept(this));
		}
	}
}
