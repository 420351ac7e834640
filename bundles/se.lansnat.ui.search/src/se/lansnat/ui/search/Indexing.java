package se.lansnat.ui.search;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.folder.Change;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.search.CacheFolder;
import se.lansnat.search.SearchIndex;
import se.lansnat.ui.CountySession;

/**
 * Indexes the open folder of a window beside it, and follows what is edited: the user goes first, and what is indexed can be found at
 * once. A job with progress; when it is cancelled it can be scheduled again, and goes on where it was.
 */
final class Indexing extends Job {

	/** How far it has come. */
	enum State {
		RUNNING, DONE, CANCELLED, FAILED
	}

	private final CountySession session;
	private final CountyFolder folder;
	private final Runnable told;
	private final ConcurrentLinkedQueue<Set<Change>> edits = new ConcurrentLinkedQueue<>();
	private final Job follower = new Job("") {
		@Override
		protected IStatus run(IProgressMonitor monitor) {
			followBeside();
			return Status.OK_STATUS;
		}
	};
	private volatile SearchIndex index;
	private volatile Place place;
	private volatile State state = State.RUNNING;
	private volatile IndexingProgress progress;
	private volatile boolean closed;

	/** Indexes the folder that is open in a window. UI thread. */
	Indexing(CountySession session, String name, Runnable told) {
		super(NLS.bind(Messages.indexing_job, name));
		this.session = session;
		this.told = told;
		this.folder = session.folder();
		this.progress = new IndexingProgress(new NullProgressMonitor(), told);
		setPriority(Job.SHORT);
		follower.setSystem(true);
		follower.setPriority(Job.INTERACTIVE);
	}

	State state() {
		return state;
	}

	/** {@return what can be searched by now} */
	Optional<Place> place() {
		return Optional.ofNullable(closed ? null : place);
	}

	/** {@return how much of the folder can be found, in percent} */
	int percent() {
		return progress.percent();
	}

	/** {@return why the index could not be kept for the next time; empty if all is well} */
	Optional<String> problem() {
		return index == null ? Optional.empty() : index.problem();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		state = State.RUNNING;
		progress = new IndexingProgress(monitor, told);
		told.run();
		try {
			begin();
			boolean complete = false;
			while (!complete && !closed) {
				if (monitor.isCanceled()) {
					state = State.CANCELLED;
					told.run();
					return Status.CANCEL_STATUS;
				}
				complete = fill();
			}
			state = State.DONE;
			told.run();
			keep();
			return Status.OK_STATUS;
		} catch (RuntimeException e) {
			if (!closed) {
				ILog.of(Indexing.class).error(getName(), e);
			}
			state = State.FAILED;
			told.run();
			return Status.OK_STATUS;
		} finally {
			closeIfUnwanted();
		}
	}

	private synchronized void begin() {
		if (index == null && !closed) {
			index = SearchIndex.begin(folder, Path.of(folder.location()), CacheFolder.ofUser());
		}
	}

	/** Indexes until all is in or the user changes something, which then is followed first. */
	private boolean fill() {
		IProgressMonitor turn = progress.turn();
		try {
			return session.reading().read(turn, () -> {
				synchronized (this) {
					if (closed) {
						return true;
					}
					if (place == null) {
						place = Place.of(index, Optional.of(session));
					}
					follow();
					return index.fill(turn);
				}
			});
		} catch (OperationCanceledException e) {
			return false;
		}
	}

	private synchronized void keep() {
		if (!closed) {
			index.keep();
		}
	}

	/** Follows an edit, soon. */
	void edited(Set<Change> changes) {
		edits.add(Set.copyOf(changes));
		follower.schedule();
	}

	private void followBeside() {
		try {
			while (index != null && !edits.isEmpty() && !closed) {
				followOnce();
			}
		} finally {
			closeIfUnwanted();
		}
	}

	/** The user goes first: what is pushed aside is tried again. */
	private void followOnce() {
		try {
			session.reading().read(new NullProgressMonitor(), () -> {
				synchronized (this) {
					follow();
				}
				return null;
			});
		} catch (OperationCanceledException e) {
			Thread.onSpinWait();
		}
	}

	private void follow() {
		boolean some = false;
		for (Set<Change> changes = edits.poll(); changes != null && !closed; changes = edits.poll()) {
			index.follow(changes);
			some = true;
		}
		if (some) {
			place = Place.of(index, Optional.of(session));
			told.run();
			if (!index.isComplete() && state == State.DONE) {
				schedule();
			}
		}
	}

	/** Ends all of it. Returns at once; the index goes when nobody writes to it any more. */
	void close() {
		closed = true;
		cancel();
		follower.schedule();
	}

	private synchronized void closeIfUnwanted() {
		if (closed && index != null) {
			place = null;
			index.close();
			index = null;
		}
	}
}
