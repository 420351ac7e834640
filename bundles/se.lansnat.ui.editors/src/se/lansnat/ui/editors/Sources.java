package se.lansnat.ui.editors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** Where a value comes from, as far as its object says. */
final class Sources {

	private Sources() {
	}

	/**
	 * Says where a value comes from.
	 *
	 * @param first stands above it; may be empty
	 * @param row the object
	 * @param feature the feature that holds the value
	 * @return the text of a tool tip, empty where there is nothing to say
	 */
	static String tip(String first, EObject row, EStructuralFeature feature) {
		String source = source(row, feature);
		String text = source == null || source.isBlank() ? "" : NLS.bind(Messages.tip_source, source);
		return first.isEmpty() || text.isEmpty() ? first + text : first + "\n" + text;
	}

	private static String source(EObject row, EStructuralFeature feature) {
		return switch (feature.getName()) {
			case "latitude", "longitude" -> text(row, "coordinateSource");
			case "lengthM" -> text(row, "lengthSource") == null ? text(row, "source") : text(row, "lengthSource");
			case "source", "note", "coordinateSource", "lengthSource", "groundsReason", "marketReason", "commercialReason" -> null;
			default -> text(row, "source");
		};
	}

	private static String text(EObject row, String feature) {
		EStructuralFeature found = row.eClass().getEStructuralFeature(feature);
		return found == null ? null : (String) row.eGet(found);
	}
}
