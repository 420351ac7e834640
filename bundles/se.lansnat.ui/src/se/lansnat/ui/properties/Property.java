package se.lansnat.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A row of the properties.
 *
 * @param name    what it is, with its unit
 * @param value   the value in the user's words; empty where nothing is set
 * @param feature the feature that can be changed, null where it can't
 * @param target  the object to jump to, null where there is none
 */
record Property(String name, String value, EStructuralFeature feature, EObject target) {
}
