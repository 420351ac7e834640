package se.lansnat.ui.programme;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.County;
import se.lansnat.model.Locality;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.text.Ids;
import se.lansnat.reference.ProgrammeTemplate;

/** A county with one programme, for the tests to work on. */
final class Programmes {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private Programmes() {
	}

	/** A programme with all sections of its template but the last, and three localities. */
	static MunicipalProgramme create() {
		MunicipalProgramme programme = FACTORY.createMunicipalProgramme();
		programme.setId(Ids.create());
		programme.setMunicipalityCode("1880");
		programme.setTemplate(ProgrammeTemplate.SOU_2000_111);
		List<SectionEntry> entries = SectionEntry.of(programme);
		for (SectionEntry entry : entries.subList(0, entries.size() - 1)) {
			ProgrammeSection section = entry.create();
			section.setId(Ids.create());
			programme.getSections().add(section);
		}
		for (String name : List.of("Odensbacken", "Ålsta", "Glanshammar")) {
			Locality locality = FACTORY.createLocality();
			locality.setId(Ids.create());
			locality.setName(name);
			programme.getLocalities().add(locality);
		}
		return programme;
	}

	/** The programme in a folder, open to be changed. */
	static CountyFolder open(Path directory) throws StorageException {
		County county = FACTORY.createCounty();
		county.setId(Ids.create());
		county.setName("Örebro");
		CountyFolder.create(directory, county, List.of(create()), null);
		return CountyFolder.open(directory, Access.EDIT, null);
	}

	static MunicipalProgramme programme(CountyFolder folder) {
		return folder.programmes().getFirst();
	}

	static ProgrammeEdits edits(CountyFolder folder) {
		return new ProgrammeEdits(new Edits(folder));
	}

	static boolean equal(EObject one, EObject other) {
		return EcoreUtil.equals(one, other);
	}
}
