package se.lansnat.ui.editors;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.widgets.Display;

import se.lansnat.model.folder.Change;
import se.lansnat.network.Assumptions;
import se.lansnat.network.FolderNetwork;
import se.lansnat.network.Network;
import se.lansnat.network.NetworkState;
import se.lansnat.ui.CountyListener;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.ErrorReporter;

/**
 * The capacities of a window's county, computed beside the UI thread and again after each change of the model. What they were at a
 * moment that the user chooses is kept, to be compared with. UI thread only.
 */
final class CapacityComputation implements CountyListener {

	private final CountySession session;
	private final Display display = Display.getCurrent();
	private final Runnable listener;
	private NetworkState state = NetworkState.TARGET;
	private CapacityFigures now = CapacityFigures.NONE;
	private CapacityFigures before = CapacityFigures.NONE;
	private boolean asked;
	private int round;

	/**
	 * Begins to compute.
	 *
	 * @param session the county
	 * @param listener told of other figures
	 */
	CapacityComputation(CountySession session, Runnable listener) {
		this.session = session;
		this.listener = listener;
		session.addListener(this);
	}

	void dispose() {
		round++;
		session.removeListener(this);
	}

	/** {@return the figures of the model as it is} */
	CapacityFigures now() {
		return now;
	}

	/** {@return the figures to compare with} */
	CapacityFigures before() {
		return before;
	}

	/** Compares with what is now, from now on. */
	void compareFromNow() {
		before = now;
		listener.run();
	}

	/** Takes another moment of the network. What was before is that moment's, too: only changes of the model are compared. */
	void setState(NetworkState wanted) {
		if (!wanted.equals(state)) {
			state = wanted;
			before = CapacityFigures.NONE;
			compute();
		}
	}

	@Override
	public void countyOpened() {
		before = CapacityFigures.NONE;
		compute();
	}

	@Override
	public void modelChanged(Set<Change> changes) {
		if (!asked) {
			asked = true;
			display.asyncExec(() -> {
				asked = false;
				if (session.isOpen()) {
					compute();
				}
			});
		}
	}

	private void compute() {
		Network network = FolderNetwork.of(session.county(), List.copyOf(session.folder().programmes()), state);
		Assumptions assumptions = Assumptions.preset(Assumptions.DEFAULT_PRESET).orElseThrow().with(session.county().getAssumptions());
		int mine = ++round;
		CompletableFuture.supplyAsync(() -> CapacityFigures.of(network, assumptions)).whenComplete((figures, failure) -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> take(mine, figures, failure));
			}
		});
	}

	private void take(int ofRound, CapacityFigures figures, Throwable failure) {
		if (ofRound != round) {
			return;
		}
		if (failure != null) {
			ErrorReporter.report(Messages.capacity_failed, failure);
			return;
		}
		now = figures;
		if (before == CapacityFigures.NONE) {
			before = figures;
		}
		listener.run();
	}
}
