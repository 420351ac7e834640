package se.lansnat.ui;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.County;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderPart;

/** What can be asked of the county that is open, if one is. */
abstract sealed class OpenCountyFolder permits CountySession {

	/** The open folder, or null. */
	CountyFolder folder;

	/** {@return whether a county is open; the methods that need one throw IllegalStateException otherwise} */
	public boolean isOpen() {
		return folder != null;
	}

	/** {@return the open folder; it is changed through {@link #execute} alone, and saved through {@link #save()}} */
	public CountyFolder folder() {
		if (folder == null) {
			throw new IllegalStateException("No county is open");
		}
		return folder;
	}

	/** {@return whether the open county can only be looked at; false where none is open} */
	public boolean isReadOnly() {
		return isOpen() && !folder.isWritable();
	}

	/** {@return where the county is} */
	public Path directory() {
		return Path.of(folder().location());
	}

	/** {@return the county} */
	public County county() {
		return folder().county().orElseThrow();
	}

	/** {@return the county's municipalities, sorted by name as Swedes do} */
	public List<Municipality> municipalities() {
		return county().getMunicipalities().stream().sorted(Comparator.comparing(Labels::of, Labels.nameOrder())).toList();
	}

	/**
	 * Finds a municipality.
	 *
	 * @param code four digits
	 * @return the municipality, or nothing where the county has none with the code
	 */
	public Optional<Municipality> municipality(String code) {
		return county().getMunicipalities().stream().filter(m -> Objects.equals(m.getCode(), code)).findFirst();
	}

	/**
	 * Finds a municipality's programme.
	 *
	 * @param municipalityCode four digits
	 * @return its programme, or nothing where the folder has none
	 */
	public Optional<MunicipalProgramme> programme(String municipalityCode) {
		return folder().programme(municipalityCode);
	}

	/**
	 * Finds any object of the county.
	 *
	 * @param id its UUID
	 * @return the object, or nothing where there is none (any more)
	 */
	public Optional<EObject> find(String id) {
		return folder().find(id);
	}

	/** {@return whether anything is unsaved} */
	public boolean isDirty() {
		return isOpen() && folder.isDirty();
	}

	/**
	 * Says whether a file has unsaved changes.
	 *
	 * @param object any object of the file
	 * @return whether its file would be written by a save
	 */
	public boolean isDirty(EObject object) {
		return isOpen() && folder.partOf(object).filter(FolderPart::isDirty).isPresent();
	}
}
