package se.lansnat.ui;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** An editor that shows features of objects in cells or fields of their own, so that it can lead to where a value is. */
public interface ShowsFeatures {

	/**
	 * Selects the place where a feature is shown.
	 *
	 * @param object an object that this editor shows; any other does nothing
	 * @param feature one of its features; one that is not shown selects the object alone
	 */
	void reveal(EObject object, EStructuralFeature feature);
}
