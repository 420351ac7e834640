package se.lansnat.ui;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Lets work beside the window read the open county while nobody changes it. The user goes first: a change cancels whoever reads and
 * waits for them to stop, which takes as long as the longest step between two looks at their monitors.
 */
public final class ModelReading {

	private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
	private final Set<IProgressMonitor> readers = ConcurrentHashMap.newKeySet();

	/**
	 * Reads. Any thread but the UI thread; the body may not wait for the UI thread.
	 *
	 * @param <T> what comes out
	 * @param monitor looked at often by the body; cancelled when the user changes something meanwhile
	 * @param body reads the model and changes nothing
	 * @return what the body gave
	 * @throws OperationCanceledException if it was cancelled
	 */
	public <T> T read(IProgressMonitor monitor, Supplier<T> body) {
		lock.readLock().lock();
		readers.add(monitor);
		try {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			return body.get();
		} finally {
			readers.remove(monitor);
			lock.readLock().unlock();
		}
	}

	/** Changes the model as soon as nobody reads it. */
	void change(Runnable work) {
		readers.forEach(monitor -> monitor.setCanceled(true));
		lock.writeLock().lock();
		try {
			work.run();
		} finally {
			lock.writeLock().unlock();
		}
	}
}
