package se.lansnat.ui.safety;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.ObjectDifference;
import se.lansnat.model.folder.OutsideChange;
import se.lansnat.model.storage.StorageException;
import se.lansnat.ui.CountyListener;
import se.lansnat.ui.CountySession;

/** Looks at the county's folder when the user comes back to the window: somebody may have changed or removed it meanwhile. */
public final class OutsideWatch implements CountyListener {

	private final CountySession session;
	private final Shell shell;
	private final Display display;
	/** What the user has been asked about or told last, and said nothing to. */
	private Object known;
	private boolean looking;
	private int saves;

	private OutsideWatch(CountySession session, Shell shell) {
		this.session = session;
		this.shell = shell;
		this.display = shell.getDisplay();
	}

	/**
	 * Begins to watch the folder of a window's county.
	 *
	 * @param session the window's county
	 * @param shell the window
	 */
	public static void start(CountySession session, Shell shell) {
		OutsideWatch watch = new OutsideWatch(session, shell);
		session.addListener(watch);
		shell.addListener(SWT.Activate, event -> watch.look());
	}

	@Override
	public void countyOpened() {
		known = null;
	}

	@Override
	public void saved() {
		saves++;
		known = null;
	}

	private void look() {
		if (!looking && session.isOpen() && !session.isSaving()) {
			looking = true;
			Look look = new Look(session.folder(), saves);
			look.setSystem(true);
			look.schedule();
		}
	}

	/** A change is asked about, and trouble told, once; what a save of our own has done meanwhile is no change of others. */
	private void found(CountyFolder folder, int atSaves, Object state, Runnable tell) {
		looking = false;
		boolean stale = !session.isOpen() || session.folder() != folder || saves != atSaves || session.isSaving() || shell.isDisposed();
		if (!stale && !state.equals(known)) {
			known = state;
			tell.run();
		} else if (stale && !shell.isDisposed()) {
			look();
		}
	}

	private final class Look extends Job {

		private final CountyFolder folder;
		private final int atSaves;

		Look(CountyFolder folder, int atSaves) {
			super("");
			this.folder = folder;
			this.atSaves = atSaves;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				Optional<OutsideChange> change = folder.outsideChange();
				if (change.isEmpty()) {
					inWindow("", () -> { });
				} else {
					List<ObjectDifference> differences = session.reading().read(monitor, change.get()::differences);
					inWindow(differences, () -> new OutsideQuestion(session, shell).ask(change.get(), differences, () -> known = null, () -> { }));
				}
			} catch (StorageException e) {
				// Any other trouble is for the next save to tell: it may be over by then.
				boolean gone = e.kind() == StorageException.Kind.GONE;
				inWindow(e.getMessage(), gone ? () -> new OutsideQuestion(session, shell).gone(e) : () -> { });
			} catch (OperationCanceledException e) {
				display.asyncExec(() -> {
					looking = false;
					look();
				});
			}
			return Status.OK_STATUS;
		}

		private void inWindow(Object state, Runnable tell) {
			if (!display.isDisposed()) {
				display.asyncExec(() -> found(folder, atSaves, state, tell));
			}
		}
	}
}
