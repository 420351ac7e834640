package se.lansnat.search;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.County;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderPart;

/**
 * Where an object stands.
 *
 * @param county       its county, if it is known
 * @param municipality code of its municipality; empty where it is the county's
 * @param municipalityName name of that; empty where it is not known
 * @param section      number of its section; empty where it is in none
 * @param programme    the municipal programme that it is in, if any
 * @param file         its file in the folder
 */
record Surroundings(Optional<County> county, String municipality, String municipalityName, String section,
		Optional<MunicipalProgramme> programme, String file) {

	static Surroundings of(EObject object, CountyFolder folder) {
		Optional<County> county = folder.county();
		String municipality = "";
		String section = "";
		Optional<MunicipalProgramme> programme = Optional.empty();
		for (EObject at = object; at != null; at = at.eContainer()) {
			if (at instanceof ProgrammeSection found) {
				section = String.valueOf(found.getNumber());
			} else if (at instanceof Municipality found) {
				municipality = Objects.toString(found.getCode(), "");
			} else if (at instanceof MunicipalProgramme found) {
				municipality = Objects.toString(found.getMunicipalityCode(), "");
				programme = Optional.of(found);
			}
		}
		String code = municipality;
		String name = county.stream().flatMap(found -> found.getMunicipalities().stream()).filter(one -> code.equals(one.getCode()))
				.map(Municipality::getName).filter(Objects::nonNull).findFirst().orElse("");
		return new Surroundings(county, municipality, name, section, programme, folder.partOf(object).map(FolderPart::file).orElse(""));
	}
}
