package se.lansnat.search;

import java.util.function.LongConsumer;

import org.eclipse.core.runtime.IProgressMonitor;

/** Tells a monitor how much of an index is in, and lets it be seen now and then. */
final class FillProgress implements LongConsumer {

	/** What is in can be found after so many nanoseconds. */
	private static final long SHOWN_AFTER = 1_000_000_000;

	private final IProgressMonitor monitor;
	private final IndexContent content;
	private final Runnable show;
	private long shown = System.nanoTime();
	private long told;

	FillProgress(IProgressMonitor monitor, IndexContent content, Runnable show) {
		this.monitor = monitor;
		this.content = content;
		this.show = show;
	}

	@Override
	public void accept(long in) {
		if (told == 0) {
			monitor.beginTask(Messages.indexing, content.total());
		}
		monitor.worked((int) (in - told));
		told = in;
		if (System.nanoTime() - shown > SHOWN_AFTER) {
			show.run();
			shown = System.nanoTime();
		}
	}
}
