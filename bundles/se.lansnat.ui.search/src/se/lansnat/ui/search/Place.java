package se.lansnat.ui.search;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.County;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.search.SearchIndex;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Labels;

/**
 * A county folder that is searched.
 *
 * @param index          what can be found in it
 * @param session        the window where it is open, if it is
 * @param directory      where it is
 * @param county         what it is called
 * @param municipalities names by code
 */
record Place(SearchIndex index, Optional<CountySession> session, Path directory, String county, Map<String, String> municipalities) {

	/** Looks at the names of a folder. Only while nobody changes it. */
	static Place of(SearchIndex index, Optional<CountySession> session) {
		CountyFolder folder = index.folder();
		Map<String, String> names = new HashMap<>();
		County county = folder.county().orElse(null);
		if (county != null) {
			county.getMunicipalities().stream().filter(one -> one.getCode() != null).forEach(one -> names.put(one.getCode(), Labels.of(one)));
		}
		return new Place(index, session, Path.of(folder.location()), county == null ? folder.location() : Labels.of(county), Map.copyOf(names));
	}

	/** The object with an id, where the folder is open in a window. UI thread. */
	Optional<EObject> find(String id) {
		return session.filter(one -> one.isOpen() && one.folder() == index.folder()).flatMap(one -> one.find(id));
	}
}
