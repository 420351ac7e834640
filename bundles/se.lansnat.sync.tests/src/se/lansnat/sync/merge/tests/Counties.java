package se.lansnat.sync.merge.tests;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import se.lansnat.model.County;
import se.lansnat.model.Duct;
import se.lansnat.model.Locality;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportEntryKind;
import se.lansnat.model.edit.EditScript;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;

/** Small county folders for tests. */
public final class Counties {

	/** Id of the only locality of {@link #create(Path)}. */
	public static final String LOCALITY = "00000000-0000-4000-8000-000000000003";
	/** Id of the only duct. */
	public static final String DUCT = "00000000-0000-4000-8000-000000000005";
	/** Id of the first programme. */
	public static final String PROGRAMME = "00000000-0000-4000-8000-000000000002";

	private Counties() {
	}

	/**
	 * Makes a county of two programmes, the first with a locality and a duct.
	 *
	 * @param directory absent or empty
	 * @throws Exception if it cannot be written
	 */
	public static void create(Path directory) throws Exception {
		create(directory, "00000000-0000-4000-8000-000000000001");
	}

	/**
	 * Makes a county of its own.
	 *
	 * @param directory absent or empty
	 * @param id        of the county
	 * @throws Exception if it cannot be written
	 */
	public static void create(Path directory, String id) throws Exception {
		ModelFactory make = ModelFactory.eINSTANCE;
		County county = make.createCounty();
		county.setId(id);
		county.setCode("18");
		county.setName("\u00d6rebro l\u00e4n");
		MunicipalProgramme first = make.createMunicipalProgramme();
		first.setId(PROGRAMME);
		first.setMunicipalityCode("1880");
		Locality locality = make.createLocality();
		locality.setId(LOCALITY);
		locality.setName("\u00c5sbro");
		first.getLocalities().add(locality);
		Duct duct = make.createDuct();
		duct.setId(DUCT);
		duct.setName("Kanalisation");
		duct.setFrom("Torget 1");
		duct.setTo("Storgatan 7");
		first.getDucts().add(duct);
		MunicipalProgramme second = make.createMunicipalProgramme();
		second.setId("00000000-0000-4000-8000-000000000004");
		second.setMunicipalityCode("1881");
		CountyFolder.create(directory, county, List.of(first, second), null);
	}

	/**
	 * Sets a feature and saves.
	 *
	 * @param directory a county folder
	 * @param id        of the object
	 * @param feature   its feature
	 * @param value     what it is to be
	 * @throws Exception if it cannot be done
	 */
	public static void set(Path directory, String id, String feature, Object value) throws Exception {
		try (CountyFolder folder = CountyFolder.open(directory, Access.EDIT, null)) {
			new EditScript(folder).run(List.of(Map.of("op", "set", "id", id, "feature", feature, "value", value)));
			folder.save(null);
		}
	}

	/**
	 * Records a request for support and saves.
	 *
	 * @param directory a county folder
	 * @param caseId    what the case is called
	 * @throws Exception if it cannot be done
	 */
	public static void record(Path directory, String caseId) throws Exception {
		try (CountyFolder folder = CountyFolder.open(directory, Access.EDIT, null)) {
			SupportEntry entry = ModelFactory.eINSTANCE.createSupportEntry();
			entry.setKind(SupportEntryKind.REQUEST);
			entry.setCaseId(caseId);
			entry.setMunicipalityCode("1880");
			entry.setDate(LocalDate.of(2002, 1, 10));
			folder.commandStack().execute(new Edits(folder).append(folder.supportLedger().orElseThrow(), List.of(entry)));
			folder.save(null);
		}
	}

	/**
	 * Deletes an object and saves.
	 *
	 * @param directory a county folder
	 * @param id        of the object
	 * @throws Exception if it cannot be done
	 */
	public static void delete(Path directory, String id) throws Exception {
		try (CountyFolder folder = CountyFolder.open(directory, Access.EDIT, null)) {
			new EditScript(folder).run(List.of(Map.of("op", "delete", "id", id)));
			folder.save(null);
		}
	}
}
