package se.lansnat.ui.search;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** How far the indexing of a folder has come, in one turn or in several. */
final class IndexingProgress {

	private static final long SELDOM_MS = 500;
	private static final int ALL = 100;

	private final IProgressMonitor shown;
	private final Runnable told;
	private volatile int percent;
	private long lastTold;

	/**
	 * Begins.
	 *
	 * @param shown shows it, and says whether to stop
	 * @param told  told now and then
	 */
	IndexingProgress(IProgressMonitor shown, Runnable told) {
		this.shown = shown;
		this.told = told;
		shown.beginTask("", ALL);
	}

	int percent() {
		return percent;
	}

	/** {@return what watches one turn: it can be cancelled alone, by whoever wants to change the folder, and is with the whole} */
	IProgressMonitor turn() {
		return new NullProgressMonitor() {

			private int total;
			private int done;

			@Override
			public void beginTask(String name, int totalWork) {
				total = totalWork;
			}

			@Override
			public void worked(int work) {
				done += work;
				show(total == 0 ? 0 : (int) Math.min(ALL, (long) ALL * done / total));
			}

			@Override
			public boolean isCanceled() {
				return super.isCanceled() || shown.isCanceled();
			}
		};
	}

	private void show(int now) {
		if (now > percent) {
			shown.worked(now - percent);
			percent = now;
		}
		long time = System.nanoTime() / 1_000_000;
		if (time - lastTold > SELDOM_MS) {
			lastTold = time;
			told.run();
		}
	}
}
