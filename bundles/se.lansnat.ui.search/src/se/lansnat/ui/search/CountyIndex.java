package se.lansnat.ui.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.widgets.Display;

import se.lansnat.model.folder.Change;
import se.lansnat.ui.CountyListener;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Labels;

/** The index of the county that a window works on, from the first search in it on. UI thread only. */
final class CountyIndex implements CountyListener {

	private static final Map<CountySession, CountyIndex> OF = new WeakHashMap<>();

	private final CountySession session;
	private final Display display = Display.getCurrent();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Indexing indexing;

	private CountyIndex(CountySession session) {
		this.session = session;
	}

	/** {@return the same object for all who search in a window} */
	static CountyIndex of(CountySession session) {
		CountyIndex known = OF.get(session);
		if (known == null) {
			known = new CountyIndex(session);
			OF.put(session, known);
			session.addListener(known);
		}
		return known;
	}

	/** {@return what can be searched by now; nothing where no county is open} */
	Optional<Place> place() {
		return indexing == null ? Optional.empty() : indexing.place();
	}

	/** {@return the work, where a county is open} */
	Optional<Indexing> indexing() {
		return Optional.ofNullable(indexing);
	}

	/** Begins to tell, in the UI thread, when something else may be found. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Indexes everything anew. */
	void restart() {
		stop();
		if (session.isOpen()) {
			indexing = new Indexing(session, Labels.of(session.county()), this::changed);
			indexing.schedule();
		}
		tell();
	}

	private void stop() {
		if (indexing != null) {
			indexing.close();
			indexing = null;
		}
	}

	@Override
	public void countyOpened() {
		restart();
	}

	@Override
	public void countyClosed() {
		stop();
		tell();
	}

	@Override
	public void modelChanged(Set<Change> changes) {
		if (indexing != null) {
			indexing.edited(changes);
		}
	}

	/** Any thread. */
	private void changed() {
		if (!display.isDisposed()) {
			display.asyncExec(this::tell);
		}
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}
