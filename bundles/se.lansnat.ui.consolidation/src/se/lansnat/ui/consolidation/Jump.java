package se.lansnat.ui.consolidation;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.ui.CountySession;

/** Finds the place where something can be mended. */
final class Jump {

	private Jump() {
	}

	/**
	 * What to show: the object itself, or else the section, or else the municipality.
	 *
	 * @param session      the county
	 * @param object       UUID of an object; of an unknown one nothing is shown
	 * @param municipality a municipality's code
	 * @param section      number of a section of its programme; 0 for none
	 * @return an object of the county, or nothing where it has none of these
	 */
	static Optional<EObject> target(CountySession session, Optional<String> object, String municipality, int section) {
		Optional<EObject> own = object.flatMap(session::find).filter(found -> !(found instanceof MunicipalProgramme));
		Optional<ProgrammeSection> text = session.programme(municipality)
				.flatMap(programme -> programme.getSections().stream().filter(one -> section > 0 && one.getNumber() == section).findFirst());
		Optional<Municipality> last = session.municipality(municipality);
		return own.or(() -> text).or(() -> last);
	}
}
