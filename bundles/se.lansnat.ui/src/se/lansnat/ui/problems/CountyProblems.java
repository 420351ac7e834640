package se.lansnat.ui.problems;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import se.lansnat.model.folder.Change;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.validation.Validation;
import se.lansnat.ui.CountyListener;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.ReadingJob;

/**
 * What the check finds in a window's county: found in a job, again after each change, once for all that is changed in quick succession.
 * What can be said of a changed object at once is found with the change. UI thread only.
 */
public final class CountyProblems implements CountyListener {

	private static final Map<CountySession, CountyProblems> OF = new WeakHashMap<>();
	/** Long enough for the first window to be painted, and for a series of edits. */
	private static final long DELAY_MS = 400;

	private final CountySession session;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private List<Problem> problems = List.of();
	private ProblemMarks marks = ProblemMarks.NONE;

	private CountyProblems(CountySession session) {
		this.session = session;
	}

	/**
	 * Finds the problems of a window.
	 *
	 * @param session the window's county
	 * @return the same object for all views of the window
	 */
	public static CountyProblems of(CountySession session) {
		CountyProblems known = OF.get(session);
		if (known == null) {
			known = new CountyProblems(session);
			OF.put(session, known);
			session.addListener(known);
			session.addListener(new ReadingJob<>(session, DELAY_MS, Validation::validate, known::show));
		}
		return known;
	}

	/**
	 * What is known to be wrong now.
	 *
	 * @return ordered by file, id and code, and another list each time that something has been found; empty while nothing has been
	 *         found out
	 */
	public List<Problem> all() {
		return problems;
	}

	/**
	 * What was found about an object itself.
	 *
	 * @param id its UUID
	 * @return its problems
	 */
	public List<Problem> of(String id) {
		return problems.stream().filter(problem -> problem.id().equals(id)).toList();
	}

	/** {@return how much was found about an object with all that is in it} */
	public ProblemMarks marks() {
		return marks;
	}

	/**
	 * Begins to tell of other problems, in the UI thread. What is found with a change is there when that has been told of by the session,
	 * and told of no more here.
	 *
	 * @param listener told after each check of the whole county
	 */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/**
	 * Stops telling.
	 *
	 * @param listener no longer told
	 */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Of a county that was read anew there are findings, about objects that have gone. */
	@Override
	public void countyOpened() {
		if (!problems.isEmpty()) {
			show(List.of());
		}
	}

	@Override
	public void countyClosed() {
		show(List.of());
	}

	@Override
	public void modelChanged(Set<Change> changes) {
		problems = Validation.revised(session.folder(), problems, changes);
	}

	private void show(List<Problem> found) {
		problems = found;
		marks = session.isOpen() ? ProblemMarks.of(session.folder(), found) : ProblemMarks.NONE;
		listeners.forEach(Runnable::run);
	}
}
