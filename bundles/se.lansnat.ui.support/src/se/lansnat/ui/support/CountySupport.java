package se.lansnat.ui.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;

import se.lansnat.model.County;
import se.lansnat.model.Municipality;
import se.lansnat.model.StatisticsRecord;
import se.lansnat.model.folder.Change;
import se.lansnat.reference.ruleset.RulesetException;
import se.lansnat.support.SupportException;
import se.lansnat.ui.CountyListener;
import se.lansnat.ui.CountySession;

/**
 * The ceilings of a window's county, computed beside the UI thread once for all views and again when what they rest on changes. UI
 * thread only.
 */
final class CountySupport implements CountyListener {

	private static final Map<CountySession, CountySupport> OF = new WeakHashMap<>();

	private final CountySession session;
	private final Display display = Display.getCurrent();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private CountyCeilings ceilings;
	private String problem = "";
	private boolean asked;
	private int round;

	private CountySupport(CountySession session) {
		this.session = session;
	}

	/**
	 * Finds the ceilings of a window.
	 *
	 * @param session the window's county
	 * @return the same object for all views of the window
	 */
	static CountySupport of(CountySession session) {
		CountySupport known = OF.get(session);
		if (known == null) {
			known = new CountySupport(session);
			OF.put(session, known);
			session.addListener(known);
		}
		return known;
	}

	/** {@return what has been computed, or nothing while no county is open or nothing can be computed} */
	Optional<CountyCeilings> ceilings() {
		return Optional.ofNullable(ceilings);
	}

	/** {@return why nothing can be computed, for the user; empty otherwise} */
	String problem() {
		return problem;
	}

	/** Begins to tell of other ceilings, in the UI thread; tells at once where there are some. */
	void addListener(Runnable listener) {
		listeners.add(listener);
		if (ceilings != null || !problem.isEmpty()) {
			listener.run();
		}
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	@Override
	public void countyOpened() {
		compute();
	}

	@Override
	public void countyClosed() {
		round++;
		show(null, "");
	}

	@Override
	public void modelChanged(Set<Change> changes) {
		if (!asked && changes.stream().anyMatch(this::concerns)) {
			asked = true;
			display.asyncExec(() -> {
				asked = false;
				if (session.isOpen()) {
					compute();
				}
			});
		}
	}

	/** What has been deleted can't be found: it may have been a municipality. */
	private boolean concerns(Change change) {
		EObject object = session.find(change.id()).orElse(null);
		return object == null || object instanceof StatisticsRecord || object instanceof Municipality || object instanceof County;
	}

	private void compute() {
		CountyFacts facts = CountyFacts.of(session.county());
		int mine = ++round;
		CompletableFuture.runAsync(() -> {
			CountyCeilings computed = null;
			String why = "";
			try {
				computed = Computation.of(facts);
			} catch (RulesetException | SupportException | UnknownRulesetException e) {
				why = e.getMessage();
			}
			CountyCeilings result = computed;
			String reason = why;
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (mine == round) {
						show(result, reason);
					}
				});
			}
		});
	}

	private void show(CountyCeilings result, String reason) {
		ceilings = result;
		problem = reason;
		listeners.forEach(Runnable::run);
	}
}
