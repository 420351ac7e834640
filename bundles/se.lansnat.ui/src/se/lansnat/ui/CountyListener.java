package se.lansnat.ui;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.folder.Change;

/** Hears what happens to the county of a window. Every method is called in the UI thread; all of them are optional. */
public interface CountyListener {

	/** A county has been opened: the session has a folder now. */
	default void countyOpened() {
	}

	/** The county has been closed: the session has no folder, nothing of it may be shown any more. */
	default void countyClosed() {
	}

	/**
	 * The model has been changed by a command, an undo or a redo. One call stands for everything that happened together.
	 *
	 * @param changes which objects and features changed, by id and name; an object as a whole where it came or went
	 */
	default void modelChanged(Set<Change> changes) {
	}

	/** What was unsaved has been saved; something may have been changed since the save began. */
	default void saved() {
	}

	/**
	 * What is saved and what is not has changed, or what undo and redo would do: titles, marks and menus are to be drawn anew. It is told
	 * after each opening and closing, too.
	 */
	default void stateChanged() {
	}

	/**
	 * An object is to be shown and selected. Views that can show it do; the editor that can has been opened and asked already.
	 *
	 * @param object an object of the open county
	 */
	default void reveal(EObject object) {
	}
}
