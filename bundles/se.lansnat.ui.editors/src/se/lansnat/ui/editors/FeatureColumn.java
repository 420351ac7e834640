package se.lansnat.ui.editors;

import java.util.Locale;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.names.Names;

/**
 * A column that shows a feature of the row objects. How it is written, read and checked follows from the feature.
 *
 * @param feature the feature
 * @param title the header, with soft hyphens where long words may be broken
 * @param width in average characters; 0 for what is usual for the feature
 * @param required whether the user cannot empty it
 * @param elsewhere contains the reference to another municipality's object, where the feature has such a sister; otherwise null
 */
record FeatureColumn(EStructuralFeature feature, String title, int width, boolean required, EReference elsewhere) {

	/** {@return a column named as the feature is} */
	static FeatureColumn of(EStructuralFeature feature) {
		String name = Names.of(feature);
		return new FeatureColumn(feature, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), 0, false, null);
	}

	/** {@return the column with another title} */
	FeatureColumn titled(String text) {
		return new FeatureColumn(feature, text, width, required, elsewhere);
	}

	/** {@return the column with another width} */
	FeatureColumn wide(int characters) {
		return new FeatureColumn(feature, title, characters, required, elsewhere);
	}

	/** {@return the column with cells that are never empty} */
	FeatureColumn needed() {
		return new FeatureColumn(feature, title, width, true, elsewhere);
	}

	/** {@return the column with cells that also refer to other municipalities' objects} */
	FeatureColumn orElsewhere(EReference reference) {
		return new FeatureColumn(feature, title, width, required, reference);
	}

	/** {@return the column's name in its table} */
	String id() {
		return feature.getName();
	}
}
