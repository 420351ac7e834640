package se.lansnat.ui;

import org.eclipse.emf.ecore.EReference;

import se.lansnat.model.MunicipalProgramme;

/** The user's words for the model. */
public final class Labels {

	private Labels() {
	}

	/**
	 * Names a programme's municipality.
	 *
	 * @param session the county
	 * @param programme one of its programmes
	 * @return the municipality's name, or its code where the county doesn't know it
	 */
	public static String municipality(CountySession session, MunicipalProgramme programme) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Names a kind of contents of a programme.
	 *
	 * @param contents a containment feature of {@link MunicipalProgramme}
	 * @return for example "Orter"
	 */
	public static String contents(EReference contents) {
		throw new UnsupportedOperationException();
	}
}
