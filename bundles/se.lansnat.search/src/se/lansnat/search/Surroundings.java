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

	/** Of the objects of one part that are in no municipality or section of their own. */
	static Surroundings ofPart(EObject root, CountyFolder folder) {
		Optional<County> county = folder.county();
		Optional<MunicipalProgramme> programme = Optional.of(root).filter(MunicipalProgramme.class::isInstance)
				.map(MunicipalProgramme.class::cast);
		String code = programme.map(MunicipalProgramme::getMunicipalityCode).orElse("");
		String name = county.stream().flatMap(found -> found.getMunicipalities().stream()).filter(one -> code.equals(one.getCode()))
				.map(Municipality::getName).filter(Objects::nonNull).findFirst().orElse("");
		return new Surroundings(county, code, name, "", programme, folder.partOf(root).map(FolderPart::file).orElse(""));
	}

	/** Of one object of the part. */
	Surroundings of(EObject object) {
		for (EObject at = object; at.eContainer() != null; at = at.eContainer()) {
			if (at instanceof ProgrammeSection found) {
				return new Surroundings(county, municipality, municipalityName, String.valueOf(found.getNumber()), programme, file);
			}
			if (at instanceof Municipality found) {
				return new Surroundings(county, Objects.toString(found.getCode(), ""), Objects.toString(found.getName(), ""), section,
						programme,
						file);
			}
		}
		return this;
	}
}
