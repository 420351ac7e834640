package se.lansnat.ui;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;

/** What a selection of the workbench means for the county. */
public final class Selections {

	private Selections() {
	}

	/**
	 * Finds the municipality that a selection is about: it is selected itself, or its programme or anything in either.
	 *
	 * @param selection from the selection service; may be null or empty
	 * @return the municipality's code, by the first selected element that has one
	 */
	public static Optional<String> municipalityCode(ISelection selection) {
		if (!(selection instanceof IStructuredSelection structured)) {
			return Optional.empty();
		}
		for (Object element : structured) {
			for (EObject o = Adapters.adapt(element, EObject.class); o != null; o = o.eContainer()) {
				if (o instanceof Municipality municipality) {
					return Optional.ofNullable(municipality.getCode());
				}
				if (o instanceof MunicipalProgramme programme) {
					return Optional.ofNullable(programme.getMunicipalityCode());
				}
			}
		}
		return Optional.empty();
	}
}
