package se.lansnat.ui.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.storage.StorageException;
import se.lansnat.search.CacheFolder;
import se.lansnat.search.SearchIndex;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.LongWork;
import se.lansnat.ui.shell.RecentCounties;

/** The indexes of the county folders that were opened last, read beside the window when somebody wants them. UI thread only. */
final class RecentIndexes {

	private static final RecentIndexes ALL = new RecentIndexes();

	private final Map<Path, Place> places = new LinkedHashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Map<Path, String> failures = Map.of();
	private Job job;

	/** What one reading gave. */
	private record Read(Map<Path, Place> places, Map<Path, String> failures) {
	}

	private RecentIndexes() {
	}

	/** {@return those of the program} */
	static RecentIndexes all() {
		return ALL;
	}

	/** {@return what can be searched of folders that are not among some others} */
	List<Place> placesBut(Set<Path> open) {
		return places.values().stream().filter(place -> !open.contains(place.directory())).toList();
	}

	/** {@return what could not be read, and why, one folder a line; empty for nothing} */
	String failures() {
		return failures.entrySet().stream().map(failure -> NLS.bind(Messages.recent_failure, failure.getKey(), failure.getValue()))
				.collect(Collectors.joining("\n"));
	}

	boolean isReading() {
		return job != null;
	}

	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/**
	 * Reads those that are not read yet or have changed on disk, unless that is being done.
	 *
	 * @param open the folders that are open in windows, where they are indexed already
	 */
	void refresh(Set<Path> open) {
		if (job == null) {
			List<RecentCounties.Recent> recent = RecentCounties.list().stream().filter(one -> !open.contains(one.directory())).toList();
			Map<Path, Place> known = Map.copyOf(places);
			job = LongWork.start(Messages.recent_job, monitor -> read(recent, known, monitor), this::take,
					cause -> ErrorReporter.report(Messages.recent_failed, cause));
			Display display = Display.getCurrent();
			job.addJobChangeListener(new JobChangeAdapter() {
				@Override
				public void done(IJobChangeEvent event) {
					if (!display.isDisposed()) {
						display.asyncExec(RecentIndexes.this::ended);
					}
				}
			});
			tell();
		}
	}

	private void ended() {
		job = null;
		tell();
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	private static Read read(List<RecentCounties.Recent> recent, Map<Path, Place> known, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, recent.size());
		Map<Path, Place> places = new LinkedHashMap<>();
		Map<Path, String> failures = new LinkedHashMap<>();
		for (RecentCounties.Recent one : recent) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			progress.subTask(one.name());
			try {
				Place before = known.get(one.directory());
				places.put(one.directory(), before != null && !isChanged(before) ? before : read(one.directory()));
			} catch (StorageException e) {
				failures.put(one.directory(), e.getMessage());
			}
			progress.worked(1);
		}
		return new Read(places, failures);
	}

	private static boolean isChanged(Place place) throws StorageException {
		return place.index().folder().outsideChange().isPresent();
	}

	/** Read to look: that holds no lock. */
	private static Place read(Path directory) throws StorageException {
		CountyFolder folder = CountyFolder.open(directory, Access.READ, null);
		return Place.of(SearchIndex.of(folder, directory, CacheFolder.ofUser()), Optional.empty());
	}

	private void take(Read read) {
		List<Place> old = new ArrayList<>(places.values());
		places.clear();
		places.putAll(read.places());
		old.removeAll(places.values());
		old.forEach(RecentIndexes::close);
		failures = read.failures();
	}

	private static void close(Place place) {
		place.index().close();
		place.index().folder().close();
	}
}
