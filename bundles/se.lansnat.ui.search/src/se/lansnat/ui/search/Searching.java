package se.lansnat.ui.search;

import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import se.lansnat.search.QueryException;
import se.lansnat.ui.ErrorReporter;

/** Answers questions beside the window. Only the last one counts: what was asked before is forgotten. */
final class Searching {

	/**
	 * What the window does with what comes of a question, in its thread.
	 *
	 * @param answered    takes an answer
	 * @param misunderstood takes what is wrong with a query
	 */
	record Listener(Consumer<Answer> answered, Consumer<QueryException> misunderstood) {
	}

	private final Display display = Display.getCurrent();
	private final AtomicReference<Question> last = new AtomicReference<>();
	private final Listener listener;
	private final Job job = new Job("") {
		@Override
		protected IStatus run(IProgressMonitor monitor) {
			answer();
			return Status.OK_STATUS;
		}
	};

	Searching(Listener listener) {
		this.listener = listener;
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
	}

	/** Asks in place of whatever was asked before. */
	void ask(Question question) {
		last.set(question);
		job.schedule();
	}

	/** Wants no answer any more. */
	void stop() {
		last.set(null);
	}

	private void answer() {
		Question question = last.get();
		if (question == null) {
			return;
		}
		try {
			Answer answer = question.text().isBlank() || question.places().isEmpty() ? Answer.none(question) : Answer.to(question);
			tell(question, () -> listener.answered().accept(answer));
		} catch (QueryException e) {
			tell(question, () -> listener.misunderstood().accept(e));
		} catch (UncheckedIOException e) {
			ErrorReporter.report(Messages.search_failed, e);
		} catch (IllegalStateException e) {
			// A folder has been closed meanwhile: whoever closed it tells, and the question is asked anew.
			tell(question, () -> listener.answered().accept(Answer.none(question)));
		}
	}

	private void tell(Question question, Runnable telling) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (last.get() == question) {
					telling.run();
				}
			});
		}
	}
}
