package se.lansnat.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.IServiceLocator;

import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.Change;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderEdit;
import se.lansnat.model.folder.FolderListener;

/**
 * The county that a window works on: the open folder with its one command stack, and everything that views, editors and menus do with
 * it. They share undo, redo, save and what is unsaved. A window has one session from its first moment to its last; it may have no
 * open county for a while. UI thread only.
 */
public final class CountySession extends OpenCountyFolder {

	private final IWorkbenchWindow window;
	private final List<CountyListener> listeners = new CopyOnWriteArrayList<>();
	private final UnsavedSteps unsaved = new UnsavedSteps();
	private final Typing typing = new Typing();
	private final ModelReading reading = new ModelReading();
	private final FolderListener follower = new FolderListener() {
		@Override
		public void edited(FolderEdit edit) {
			follow(edit);
		}

		@Override
		public void saved() {
			unsaved.saved();
		}
	};
	private final Saving saving;
	private Editing editing;

	/**
	 * Makes the session of a window, for the shell alone: everybody else finds it by {@link #of}.
	 *
	 * @param window the window
	 */
	public CountySession(IWorkbenchWindow window) {
		this.window = window;
		this.saving = new Saving(this, window);
	}

	/**
	 * Finds the session of a window.
	 *
	 * @param locator the window, or the site of a view or editor in it
	 * @return its session, never null
	 */
	public static CountySession of(IServiceLocator locator) {
		return locator.getService(CountySession.class);
	}

	/**
	 * Changes the model. Every change by the user goes this way. Where it is refused the user is told why, and nothing happens.
	 *
	 * @param edit makes the command, for example {@code edits -> edits.set(locality, feature, value)}
	 * @return whether it was executed
	 */
	public boolean execute(Function<Edits, Command> edit) {
		folder();
		return editing.execute(edit);
	}

	/** {@return what {@link #undo()} would undo, or nothing} */
	public Optional<String> undoLabel() {
		return isOpen() ? editing.nextUndo().map(FolderEdit::getLabel) : Optional.empty();
	}

	/** {@return what {@link #redo()} would do again, or nothing} */
	public Optional<String> redoLabel() {
		return isOpen() ? editing.nextRedo().map(FolderEdit::getLabel) : Optional.empty();
	}

	/** Undoes the last command, and reveals the object that it concerned. Nothing happens where there is none. */
	public void undo() {
		if (isOpen()) {
			editing.undo().ifPresent(this::reveal);
		}
	}

	/** Does the last undone command again, and reveals the object that it concerned. Nothing happens where there is none. */
	public void redo() {
		if (isOpen()) {
			editing.redo().ifPresent(this::reveal);
		}
	}

	private void follow(FolderEdit edit) {
		unsaved.follow(edit, editing.nextUndo().filter(last -> last == edit).isPresent());
		Set<Change> changes = edit.changes();
		listeners.forEach(l -> l.modelChanged(changes));
		stateChanged();
	}

	/** {@return the gate through which work beside the window reads the county} */
	public ModelReading reading() {
		return reading;
	}

	/** {@return how many commands were done, or undone, since the last save} */
	public int unsavedChanges() {
		return unsaved.count();
	}

	/**
	 * Saves everything in a job. A failure is told to the user; what was unsaved stays so, and the files stay as they were.
	 *
	 * @return the job
	 */
	public Job save() {
		return save(() -> {
		});
	}

	/**
	 * Finishes what is being typed and saves everything in a job. Where something typed cannot be taken over nothing is saved.
	 *
	 * @param then what to do in the UI thread when everything has been saved; not done after a failure or a cancel
	 * @return the job
	 */
	public Job save(Runnable then) {
		return saving.await() && finishTyping() ? saving.start(then) : LongWork.nothing();
	}

	/**
	 * Tells that something has been typed that is not in the model yet, or that nothing is any more. What is typed is finished before
	 * the county is saved or left.
	 *
	 * @param finish takes over what has been typed; if it can't it shows why and answers false. Always the same object
	 * @param isTyping whether there is something to finish
	 */
	public void typing(BooleanSupplier finish, boolean isTyping) {
		if (typing.set(finish, isTyping)) {
			stateChanged();
		}
	}

	/** {@return whether something has been typed that is not in the model yet} */
	public boolean isTyping() {
		return typing.isUnfinished();
	}

	/** {@return whether all that has been typed is in the model now; if not, the user has been shown why} */
	public boolean finishTyping() {
		return typing.finish();
	}

	/**
	 * Takes an opened folder as the window's county, and closes the one before without asking.
	 *
	 * @param opened an open folder with a county; from now on the session closes it
	 */
	public void opened(CountyFolder opened) {
		if (folder != opened) {
			close();
			opened.addListener(follower);
		}
		folder = opened;
		editing = new Editing(opened, saving, reading);
		unsaved.clear();
		listeners.forEach(CountyListener::countyOpened);
		stateChanged();
	}

	/** Closes the county. What is unsaved is lost: whoever calls this has asked. Nothing happens where none is open. */
	public void close() {
		if (folder != null) {
			saving.end();
			CountyFolder closed = folder;
			folder = null;
			editing = null;
			listeners.forEach(CountyListener::countyClosed);
			closed.removeListener(follower);
			closed.close();
			stateChanged();
		}
	}

	/**
	 * Shows an object wherever it can be shown: opens the editor registered for it, unless the one in front shows it, and asks it and
	 * every view to select it.
	 *
	 * @param id the UUID of an object; an unknown one does nothing
	 */
	public void reveal(String id) {
		find(id).ifPresent(this::reveal);
	}

	private void reveal(EObject object) {
		Revealing.open(window.getActivePage(), this, object);
		listeners.forEach(l -> l.reveal(object));
	}

	/** {@return whether a save is under way} */
	public boolean isSaving() {
		return saving.isRunning();
	}

	/**
	 * Writes everything as it is in the window into a folder of its own, in a job. A failure is told to the user. What is unsaved stays so.
	 *
	 * @param directory absent or empty
	 * @param then gets the names of the files that could not be copied, in the UI thread
	 */
	public void saveCopy(Path directory, Consumer<List<String>> then) {
		if (saving.await()) {
			saving.copy(directory, then);
		}
	}

	/** Reads everything anew from disk, in a job. What is unsaved is lost: whoever calls this has asked. */
	public void readAgain() {
		saving.readAgain();
	}

	void saved() {
		listeners.forEach(CountyListener::saved);
		stateChanged();
	}

	/** Tells everybody that what is saved has changed, by other ways than saving. */
	public void stateChanged() {
		listeners.forEach(CountyListener::stateChanged);
	}

	/**
	 * Begins to tell a listener. It is told at once, within this call, where a county is open already.
	 *
	 * @param listener who hears; adding twice is once
	 */
	public void addListener(CountyListener listener) {
		if (!listeners.contains(listener)) {
			listeners.add(listener);
			if (isOpen()) {
				listener.countyOpened();
			}
		}
	}

	/**
	 * Stops telling a listener.
	 *
	 * @param listener who no longer hears; an unknown one is ignored
	 */
	public void removeListener(CountyListener listener) {
		listeners.remove(listener);
	}
}
