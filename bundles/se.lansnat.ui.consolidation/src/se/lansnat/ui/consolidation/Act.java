package se.lansnat.ui.consolidation;

import org.eclipse.jface.action.Action;

/** An item of a context menu. */
final class Act extends Action {

	private final Runnable work;

	Act(String label, Runnable work) {
		super(label);
		this.work = work;
	}

	@Override
	public void run() {
		work.run();
	}
}
