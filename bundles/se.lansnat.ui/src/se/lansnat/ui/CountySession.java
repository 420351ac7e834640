package se.lansnat.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.ui.services.IServiceLocator;

import se.lansnat.model.County;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;

/**
 * The county that a window works on: the open folder with its one command stack, and everything that views, editors and menus do with
 * it. They share undo, redo, save and what is unsaved. A window has one session from its first moment to its last; it may have no
 * open county for a while. UI thread only.
 */
public final class CountySession {

	/**
	 * Finds the session of a window.
	 *
	 * @param locator the window, or the site of a view or editor in it
	 * @return its session, never null
	 */
	public static CountySession of(IServiceLocator locator) {
		return locator.getService(CountySession.class);
	}

	/** @return whether a county is open; the methods that need one throw IllegalStateException otherwise */
	public boolean isOpen() {
		throw new UnsupportedOperationException();
	}

	/** @return whether the open county can be looked at but not changed (a newer version wrote it, or somebody else has it open) */
	public boolean isReadOnly() {
		throw new UnsupportedOperationException();
	}

	/** @return where the county is */
	public Path directory() {
		throw new UnsupportedOperationException();
	}

	/** @return the county */
	public County county() {
		throw new UnsupportedOperationException();
	}

	/** @return the county's municipalities, sorted by name as Swedes do */
	public List<Municipality> municipalities() {
		throw new UnsupportedOperationException();
	}

	/**
	 * Finds a municipality's programme.
	 *
	 * @param municipalityCode four digits
	 * @return its programme, or nothing where the folder has none
	 */
	public Optional<MunicipalProgramme> programme(String municipalityCode) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Finds any object of the county.
	 *
	 * @param id its UUID
	 * @return the object, or nothing where there is none (any more)
	 */
	public Optional<EObject> find(String id) {
		throw new UnsupportedOperationException();
	}

	/** @return what makes EMF commands for the model */
	public EditingDomain editingDomain() {
		throw new UnsupportedOperationException();
	}

	/**
	 * Changes the model. Every change by the user goes this way. Where the county is read-only the user is told so and nothing
	 * happens.
	 *
	 * @param label what it does, as it follows "\u00c5ngra: " in the menu: "\u00e4ndra inv\u00e5nare i Askersund"
	 * @param command an EMF command made with {@link #editingDomain()}
	 * @return whether it was executed
	 */
	public boolean execute(String label, Command command) {
		throw new UnsupportedOperationException();
	}

	/** @return what {@link #undo()} would undo, or nothing */
	public Optional<String> undoLabel() {
		throw new UnsupportedOperationException();
	}

	/** @return what {@link #redo()} would do again, or nothing */
	public Optional<String> redoLabel() {
		throw new UnsupportedOperationException();
	}

	/** Undoes the last command, and reveals the object that it concerned. Nothing happens where there is none. */
	public void undo() {
		throw new UnsupportedOperationException();
	}

	/** Does the last undone command again, and reveals the object that it concerned. Nothing happens where there is none. */
	public void redo() {
		throw new UnsupportedOperationException();
	}

	/** @return whether anything is unsaved */
	public boolean isDirty() {
		throw new UnsupportedOperationException();
	}

	/**
	 * Says whether a file has unsaved changes.
	 *
	 * @param object any object of the file
	 * @return whether its file would be written by a save
	 */
	public boolean isDirty(EObject object) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Saves everything in a job. A failure is told to the user; what was unsaved stays so, and the files stay as they were.
	 *
	 * @return the job
	 */
	public Job save() {
		throw new UnsupportedOperationException();
	}

	/**
	 * Shows an object wherever it can be shown: opens the editor registered for it and asks it and every view to select it.
	 *
	 * @param id the UUID of an object; an unknown one does nothing
	 */
	public void reveal(String id) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Begins to tell a listener. It is told at once, within this call, where a county is open already.
	 *
	 * @param listener who hears; adding twice is once
	 */
	public void addListener(CountyListener listener) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Stops telling a listener.
	 *
	 * @param listener who no longer hears; an unknown one is ignored
	 */
	public void removeListener(CountyListener listener) {
		throw new UnsupportedOperationException();
	}
}
