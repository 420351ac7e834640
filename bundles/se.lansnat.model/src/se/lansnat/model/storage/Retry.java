package se.lansnat.model.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/**
 * Tries a rename or deletion again where another program is likely to be in the way for a moment. On Windows a virus scanner, an
 * indexer or a reader that has the file open makes it fail with "access denied" or a sharing violation; half a second later it works.
 */
public final class Retry {

	private static final int TRIES = 9;
	private static final long FIRST_PAUSE_MILLIS = 10;

	private final boolean useful;

	/**
	 * @param useful whether such failures pass by themselves here: true on Windows
	 */
	public Retry(boolean useful) {
		this.useful = useful;
	}

	/** One attempt. */
	@FunctionalInterface
	public interface Attempt {

		/**
		 * Does it, or fails without having done anything.
		 *
		 * @throws IOException when it fails
		 */
		void run() throws IOException;
	}

	/**
	 * Runs an attempt until it works, at most 9 times within about 2.6 seconds.
	 *
	 * @param attempt what to do
	 * @throws IOException the last failure, or the first that does not pass by itself
	 */
	public void run(Attempt attempt) throws IOException {
		long pause = FIRST_PAUSE_MILLIS;
		for (int tries = 1;; tries++) {
			try {
				attempt.run();
				return;
			} catch (FileSystemException e) {
				if (!useful || tries == TRIES || !mayPass(e) || !sleep(pause)) {
					throw e;
				}
				pause *= 2;
			}
		}
	}

	/** A sharing violation has no exception of its own, only the general one. */
	private static boolean mayPass(FileSystemException e) {
		return e instanceof AccessDeniedException || e.getClass() == FileSystemException.class;
	}

	private static boolean sleep(long millis) {
		try {
			Thread.sleep(millis);
			return true;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}
}
