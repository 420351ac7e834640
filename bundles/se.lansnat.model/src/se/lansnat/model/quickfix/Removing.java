package se.lansnat.model.quickfix;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.names.Names;
import se.lansnat.model.quickfix.QuickFixes.Fixer;

/** Fixes that delete what was found: it is there twice, or leads nowhere. Whatever others refer to is kept, and the refusal names them. */
final class Removing {

	private static final List<String> CODES = List.of("locality-name-duplicate", "places-on-one-spot", "reference-gone",
			"reference-incomplete", "connections-parallel", "assumption-incomplete", "assumption-out-of-range", "assumption-twice",
			"section-number-duplicate", "statistics-incomplete", "municipality-duplicate", "approved-with-open-supplement");

	private Removing() {
	}

	static void addTo(Map<String, Fixer> fixers) {
		CODES.forEach(code -> fixers.put(code, (object, feature) -> List.of(delete(object))));
	}

	static QuickFix delete(EObject object) {
		return new QuickFix(NLS.bind(Messages.delete, Names.of(object)), edits -> edits.delete(List.of(object), false));
	}
}
