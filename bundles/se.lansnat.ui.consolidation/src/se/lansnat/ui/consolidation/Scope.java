package se.lansnat.ui.consolidation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import se.lansnat.consolidation.Conflict;

/**
 * What a decision can be made for at once.
 *
 * @param conflict the contradiction that is looked at
 * @param selected all that are selected
 * @param alike    all that are like it, itself included
 */
record Scope(Conflict conflict, List<Conflict> selected, List<Conflict> alike) {

	/** Some contradictions, and how they are called together. */
	record Extent(String label, List<Conflict> conflicts) {
	}

	/** {@return what is offered: the one, and more where there are more} */
	List<Extent> extents() {
		List<Extent> extents = new ArrayList<>();
		extents.add(new Extent(Messages.scope_one, List.of(conflict)));
		if (selected.size() > 1 && selected.contains(conflict)) {
			extents.add(new Extent(NLS.bind(Messages.scope_selected, selected.size()), selected));
		}
		if (alike.size() > 1) {
			String pattern = conflict.municipalities().size() > 1 ? Messages.scope_alikeBetween : Messages.scope_alike;
			extents.add(new Extent(NLS.bind(pattern, alike.size()), alike));
		}
		return extents;
	}
}
