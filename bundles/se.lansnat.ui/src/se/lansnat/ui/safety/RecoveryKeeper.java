package se.lansnat.ui.safety;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.Unsaved;
import se.lansnat.model.recovery.RecoveryStore;
import se.lansnat.model.recovery.UnsavedWork;
import se.lansnat.model.recovery.UnsavedWork.UnsavedPart;
import se.lansnat.model.storage.StorageException;
import se.lansnat.ui.CountyListener;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.Failure;
import se.lansnat.ui.Messages;
import se.lansnat.ui.ReadingJob;

/**
 * Keeps what is unsaved where it survives a crash, and offers it when the county is opened the next time. It lies among the user's own
 * settings and not in the county's folder: it belongs to the one who typed it, is there when a share is not, and never comes into Git.
 */
public final class RecoveryKeeper implements CountyListener {

	private static final String BUNDLE = "se.lansnat.ui";
	/** At most so much typing is lost. */
	private static final long DELAY_MS = 1500;

	private final CountySession session;
	private final RecoveryStore store;
	private final RecoveryOffer offer;
	private final Display display = Display.getCurrent();
	/** One after the other, so that what is deleted does not come back. */
	private final ExecutorService disk = Executors.newSingleThreadExecutor(work -> {
		Thread thread = new Thread(work, "recovery");
		thread.setDaemon(true);
		return thread;
	});
	private String location;
	/** What was found at the opening is not written over before the user has decided about it. */
	private boolean decided;
	private boolean told;

	private RecoveryKeeper(CountySession session, RecoveryStore store, RecoveryOffer offer) {
		this.session = session;
		this.store = store;
		this.offer = offer;
	}

	/**
	 * Begins to keep the unsaved work of a window.
	 *
	 * @param session the window's county
	 * @param offer asks the user what to do with what is found
	 */
	public static void start(CountySession session, RecoveryOffer offer) {
		RecoveryKeeper keeper = new RecoveryKeeper(session, new RecoveryStore(directory()), offer);
		session.addListener(keeper);
		session.addListener(new ReadingJob<>(session, DELAY_MS, Unsaved::parts, keeper::keep));
	}

	/** {@return where unsaved work is kept} */
	public static Path directory() {
		return Platform.getStateLocation(Platform.getBundle(BUNDLE)).toFile().toPath().resolve("recovery");
	}

	@Override
	public void countyOpened() {
		CountyFolder folder = session.folder();
		location = folder.location();
		decided = session.isReadOnly();
		told = false;
		if (!decided) {
			disk.execute(() -> look(folder));
		}
	}

	private void look(CountyFolder folder) {
		UnsavedWork work = null;
		try {
			work = store.read(folder.location()).orElse(null);
		} catch (StorageException e) {
			ErrorReporter.report(Messages.recovery_unreadable, e);
		}
		UnsavedWork found = work;
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (session.isOpen() && session.folder() == folder) {
					ask(found);
				}
			});
		}
	}

	private void ask(UnsavedWork found) {
		if (found != null && offer.discard(session, found)) {
			forget();
		}
		decided = true;
		if (session.isDirty()) {
			keep(Unsaved.parts(session.folder(), null));
		}
	}

	private void keep(Map<String, UnsavedPart> parts) {
		if (!decided || session.isReadOnly()) {
			return;
		}
		if (parts.isEmpty()) {
			forget();
			return;
		}
		UnsavedWork work = new UnsavedWork(location, Instant.now().truncatedTo(ChronoUnit.SECONDS), session.unsavedChanges(),
				session.undoLabel().orElse(""), parts);
		disk.execute(() -> write(work));
	}

	private void write(UnsavedWork work) {
		try {
			store.write(work);
		} catch (IOException e) {
			ILog.of(RecoveryKeeper.class).warn(work.location(), e);
			if (!told) {
				told = true;
				ErrorReporter.report(new Failure(Messages.recovery_notKept, Messages.recovery_notKept_fix, String.valueOf(e)));
			}
		}
	}

	@Override
	public void saved() {
		if (!session.isDirty()) {
			forget();
		}
	}

	@Override
	public void countyClosed() {
		if (decided && location != null) {
			await(forget());
		}
		location = null;
	}

	private Future<?> forget() {
		String of = location;
		return disk.submit(() -> {
			try {
				store.delete(of);
			} catch (IOException e) {
				ILog.of(RecoveryKeeper.class).warn(of, e);
			}
		});
	}

	/** The program may end right after this, and what is left behind would be offered at the next start. */
	private static void await(Future<?> work) {
		try {
			work.get(2, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException | TimeoutException e) {
			ILog.of(RecoveryKeeper.class).warn("recovery", e);
		}
	}
}
