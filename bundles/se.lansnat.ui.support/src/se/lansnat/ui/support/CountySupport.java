package se.lansnat.ui.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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
	/** How long the first painting waits for the figures that it is there for. */
	private static final long PATIENCE_MS = 500;

	private final CountySession session;
	private final Display display = Display.getCurrent();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private CountyCeilings ceilings;
	private String problem = "";
	private boolean asked;
	private int round;
	private CompletableFuture<Result> computing;

	/** What came out: ceilings, or why there are none. */
	private record Result(CountyCeilings ceilings, String problem) {
	}

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
		computing = null;
		show(new Result(null, ""));
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
		computing = CompletableFuture.supplyAsync(() -> result(facts));
		computing.thenAccept(result -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> take(mine, result));
			}
		});
	}

	/** Waits for a computation that is under way, for a view that would otherwise be painted empty and at once again with it. */
	void await() {
		if (computing != null) {
			try {
				take(round, computing.get(PATIENCE_MS, TimeUnit.MILLISECONDS));
			} catch (TimeoutException e) {
				// It is shown when it is there.
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			} catch (ExecutionException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	private static Result result(CountyFacts facts) {
		try {
			return new Result(Computation.of(facts), "");
		} catch (RulesetException | SupportException | UnknownRulesetException e) {
			return new Result(null, e.getMessage());
		}
	}

	private void take(int ofRound, Result result) {
		if (ofRound == round && computing != null) {
			computing = null;
			show(result);
		}
	}

	private void show(Result result) {
		ceilings = result.ceilings;
		problem = result.problem;
		listeners.forEach(Runnable::run);
	}
}
