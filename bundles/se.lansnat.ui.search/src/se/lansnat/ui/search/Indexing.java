package se.lansnat.ui.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.folder.Change;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.storage.StorageException;
import se.lansnat.search.CacheFolder;
import se.lansnat.search.SearchIndex;
import se.lansnat.ui.CountySession;

/**
 * Indexes the open folder of a window beside it, so much at a time that the user never waits for it, and follows what is edited. What
 * is indexed can be found at once. A job with progress; when it is cancelled it can be scheduled again, and goes on where it was.
 */
final class Indexing extends Job {

	/** Takes some hundredths of a second, which nobody notices who edits meanwhile. */
	private static final int SLICE = 200;
	private static final long SELDOM_MS = 500;

	private final CountySession session;
	private final CountyFolder folder;
	private final Runnable told;
	private final ConcurrentLinkedQueue<Set<Change>> edits = new ConcurrentLinkedQueue<>();
	private final Job follower = new Job("") {
		@Override
		protected IStatus run(IProgressMonitor monitor) {
			follow();
			return Status.OK_STATUS;
		}
	};
	private volatile List<EObject> objects = List.of();
	private volatile int next;
	private long lastTold;
	private volatile SearchIndex index;
	private volatile Place place;
	private volatile State state = State.RUNNING;
	private volatile boolean closed;

	/** How far it has come. */
	enum State {
		RUNNING, DONE, CANCELLED, FAILED
	}

	/** Indexes the folder that is open in a window. UI thread. */
	Indexing(CountySession session, String name, Runnable told) {
		super(NLS.bind(Messages.indexing_job, name));
		this.session = session;
		this.folder = session.folder();
		this.told = told;
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
		int all = objects.size();
		return all == 0 ? 0 : (int) (100L * next / all);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		state = State.RUNNING;
		try {
			if (index == null) {
				read(this::begin);
				follower.schedule();
			}
			SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, objects.size() - next));
			while (next < objects.size() && !closed) {
				if (monitor.isCanceled()) {
					state = State.CANCELLED;
					told.run();
					return Status.CANCEL_STATUS;
				}
				int end = Math.min(objects.size(), next + SLICE);
				read(() -> add(next, end));
				progress.worked(end - next);
				next = end;
				tellSeldom();
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

	/** Reads the folder while nobody changes it. The user goes first: what is pushed aside is tried again. */
	private void read(Runnable work) {
		boolean done = false;
		while (!done) {
			try {
				done = session.reading().read(new NullProgressMonitor(), () -> {
					work.run();
					return true;
				});
			} catch (OperationCanceledException e) {
				Thread.onSpinWait();
			}
		}
	}

	/** An index that has been kept of what is on disk serves what is open, if that is the same. */
	private void begin() {
		Optional<SearchIndex> kept = isAsOnDisk() ? SearchIndex.kept(folder, location(), CacheFolder.ofUser()) : Optional.empty();
		if (kept.isEmpty()) {
			objects = new ArrayList<>(SearchIndex.objects(folder));
		}
		index = kept.orElseGet(() -> SearchIndex.empty(folder));
		place = Place.of(index, Optional.of(session));
	}

	private synchronized void add(int from, int to) {
		if (!closed) {
			index.add(objects.subList(from, to));
		}
	}

	/** What is edited meanwhile is not followed before this has ended: the index is as the folder was when it was looked at. */
	private synchronized void keep() {
		if (!closed && !objects.isEmpty() && isAsOnDisk()) {
			index.keep(location(), CacheFolder.ofUser());
		}
		objects = List.of();
	}

	private boolean isAsOnDisk() {
		try {
			return !folder.isDirty() && folder.outsideChange().isEmpty();
		} catch (StorageException e) {
			return false;
		}
	}

	private Path location() {
		return Path.of(folder.location());
	}

	/** Follows an edit, soon. */
	void edited(Set<Change> changes) {
		edits.add(Set.copyOf(changes));
		follower.schedule();
	}

	private void follow() {
		if (index != null && !edits.isEmpty()) {
			read(this::followAll);
			told.run();
		}
		closeIfUnwanted();
	}

	private synchronized void followAll() {
		for (Set<Change> changes = edits.poll(); changes != null && !closed; changes = edits.poll()) {
			if (!index.follow(changes)) {
				index.reloaded();
				place = Place.of(index, Optional.of(session));
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
			index.close();
			index = null;
		}
	}

	private void tellSeldom() {
		long now = System.nanoTime() / 1_000_000;
		if (now - lastTold > SELDOM_MS) {
			lastTold = now;
			told.run();
		}
	}
}
