package se.lansnat.ui.editors;

import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * What a table is about: which objects of a programme are its rows, and which of their features its columns.
 *
 * @param title what it shows, for its tab: "Noder"
 * @param contents the features of a programme whose objects are the rows
 * @param columns the columns; the first names the row
 * @param summary says below the table what the rows shown come to; empty for nothing
 */
record TableKind(String title, List<EReference> contents, List<FeatureColumn> columns, BiFunction<CountyAccess, List<EObject>,
		String> summary) {

	/** For tables whose rows come to nothing. */
	static final BiFunction<CountyAccess, List<EObject>, String> NO_SUMMARY = (county, rows) -> "";

	/** {@return what the table is known by between runs} */
	String id() {
		return contents.get(0).getName();
	}

	/** {@return whether an object can be a row} */
	boolean shows(EObject object) {
		return object.eContainmentFeature() != null && contents.contains(object.eContainmentFeature());
	}
}
