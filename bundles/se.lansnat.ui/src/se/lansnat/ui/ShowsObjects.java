package se.lansnat.ui;

import org.eclipse.emf.ecore.EObject;

/** An editor of more than one programme's contents. While it is in front, no other editor is opened to reveal what it shows. */
public interface ShowsObjects {

	/**
	 * Says whether an object is shown here.
	 *
	 * @param object any object of the county
	 * @return whether this editor selects it when it is revealed
	 */
	boolean shows(EObject object);
}
