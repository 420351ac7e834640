package se.lansnat.ui.consolidation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

import se.lansnat.consolidation.Consolidated;
import se.lansnat.consolidation.RegionalRebuild;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderEdit;
import se.lansnat.model.folder.FolderListener;
import se.lansnat.ui.CountyListener;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.Failure;
import se.lansnat.ui.Labels;

/**
 * The consolidation of a window's county: worked out beside the window once for all views, and again when what it rests on changes.
 * Nothing is worked out before somebody wants to see it. UI thread only.
 */
final class CountyConsolidation implements CountyListener {

	/** Edits that follow each other closely are taken in together. */
	private static final int PAUSE_MS = 250;

	private static final Map<CountySession, CountyConsolidation> OF = new WeakHashMap<>();

	private final CountySession session;
	private final Display display = Display.getCurrent();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Runnable update = this::update;
	private final FolderListener follower = new FolderListener() {
		@Override
		public void edited(FolderEdit edit) {
			follow(edit);
		}
	};
	private CountyFolder folder;
	private Reading reading;
	private Round round;
	private Consolidated result;
	private boolean wanted;
	private boolean rebuildWanted;
	private boolean rebuilding;
	private String note = "";

	private CountyConsolidation(CountySession session) {
		this.session = session;
	}

	/**
	 * Finds the consolidation of a window.
	 *
	 * @param session the window's county
	 * @return the same object for all views of the window
	 */
	static CountyConsolidation of(CountySession session) {
		CountyConsolidation known = OF.get(session);
		if (known == null) {
			known = new CountyConsolidation(session);
			OF.put(session, known);
			session.addListener(known);
		}
		return known;
	}

	/** {@return what came out last; nothing while no county is open or none has been read yet} */
	Optional<Consolidated> result() {
		return Optional.ofNullable(result);
	}

	/** {@return what the user must know of the last result; may be empty} */
	String note() {
		return note;
	}

	/** {@return the name of a municipality of the county or of a neighbour, or its code} */
	String municipality(String code) {
		if (!session.isOpen()) {
			return code;
		}
		return session.municipality(code).map(Labels::of)
				.orElseGet(() -> reading == null ? code : reading.neighbourNames().getOrDefault(code, code));
	}

	/** Begins to tell of other results, in the UI thread. Whoever listens wants to see something: the county is read now. */
	void addListener(Runnable listener) {
		listeners.add(listener);
		listener.run();
		if (result == null && folder != null) {
			start(true);
		}
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Brings the regional programme up to date as soon as everything has been read: one command. */
	void rebuild() {
		if (session.isReadOnly() || folder.regionalProgramme().isEmpty()) {
			ErrorReporter.report(new Failure(Messages.rebuild_failed,
					session.isReadOnly() ? Messages.rebuild_readOnly : Messages.rebuild_noProgramme, ""));
			return;
		}
		rebuildWanted = true;
		start(true);
	}

	/** Reads everything anew. */
	void restart() {
		cancel();
		reading = null;
		if (result != null || !listeners.isEmpty()) {
			start(true);
		}
	}

	@Override
	public void countyOpened() {
		forget();
		folder = session.folder();
		folder.addListener(follower);
		restart();
	}

	@Override
	public void countyClosed() {
		forget();
		tell();
	}

	private void forget() {
		cancel();
		if (folder != null) {
			folder.removeListener(follower);
		}
		folder = null;
		reading = null;
		result = null;
		rebuildWanted = false;
		note = "";
	}

	private void cancel() {
		if (round != null) {
			round.cancel();
			round = null;
		}
	}

	private void follow(FolderEdit edit) {
		if (reading == null || rebuilding) {
			return;
		}
		if (!reading.touch(edit.parts(), edit.changes())) {
			restart();
		} else if (!reading.isUpToDate()) {
			display.timerExec(PAUSE_MS, update);
		}
	}

	private void update() {
		if (folder != null && reading != null && !reading.isUpToDate()) {
			start(false);
		}
	}

	/** Begins a round, unless one is under way: that is followed by another where something is left then. */
	private void start(boolean visible) {
		if (round != null) {
			wanted |= visible;
			return;
		}
		if (reading == null) {
			reading = new Reading(folder, Remembered.neighbours(Remembered.key(session.county())));
		}
		wanted = false;
		note = result == null ? Messages.note_reading : note;
		Round mine = new Round(NLS.bind(Messages.job, Labels.of(session.county())), reading, display, this::isCurrent, this::ended);
		round = mine;
		mine.setSystem(!visible);
		mine.setPriority(Job.LONG);
		mine.schedule();
		tell();
	}

	private boolean isCurrent(Round asked) {
		return asked == round && session.isOpen() && reading != null && reading.isOf(folder);
	}

	private void ended(Round which) {
		if (which != round) {
			return;
		}
		round = null;
		if (which.failure().isPresent()) {
			rebuildWanted = false;
			note = Messages.note_failed;
			tell();
			ErrorReporter.report(Messages.rebuild_failed, which.failure().get());
		} else if (which.result().isEmpty()) {
			rebuildWanted = false;
			note = Messages.note_cancelled;
			tell();
		} else {
			take(which.result().get());
		}
	}

	private void take(Consolidated taken) {
		result = taken;
		note = "";
		List<String> failures = reading.takeFailures();
		if (!failures.isEmpty()) {
			ErrorReporter.report(new Failure(Messages.neighbours_failed, String.join("\n\n", failures), ""));
		}
		if (!reading.isUpToDate()) {
			start(wanted);
		} else if (rebuildWanted) {
			rebuildWanted = false;
			execute();
		}
		tell();
	}

	private void execute() {
		int items = result.items().size();
		Command[] command = new Command[1];
		rebuilding = true;
		try {
			boolean done = session.execute(edits -> {
				command[0] = RegionalRebuild.command(folder, result).orElse(null);
				if (command[0] == null) {
					throw new UpToDate();
				}
				return command[0];
			});
			note = done ? NLS.bind(Messages.note_rebuilt, result.municipalities(), items) : "";
		} catch (UpToDate e) {
			note = Messages.note_upToDate;
		} finally {
			rebuilding = false;
		}
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** There is nothing to do, which is no failure. */
	private static final class UpToDate extends RuntimeException {

		private static final long serialVersionUID = 1L;
	}
}
