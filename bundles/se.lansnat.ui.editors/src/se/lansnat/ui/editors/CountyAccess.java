package se.lansnat.ui.editors;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.MunicipalProgramme;

/** What the columns of a table need to know of the county around their rows. */
interface CountyAccess {

	/** {@return the programmes of the county} */
	List<MunicipalProgramme> programmes();

	/** {@return the name of a programme's municipality} */
	String municipality(MunicipalProgramme programme);

	/** {@return the object with an id, if it is in the county} */
	Optional<EObject> find(String id);

	/** {@return whether the county can be changed} */
	boolean isWritable();

	/** {@return the row whose cell is being typed in, or null} */
	EObject editedRow();
}
