package se.lansnat.model.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.problem.Problem;

/** The parts of a folder as they were read, and what is asked of all of them together. */
record FolderParts(List<FolderPart> list) {

	<T> Stream<T> roots(Class<T> type) {
		return list.stream().map(FolderPart::root).flatMap(Optional::stream).filter(type::isInstance).map(type::cast);
	}

	/** {@return the object, or null; if several have the id, the first in the order of the parts} */
	EObject get(String id) {
		for (FolderPart part : list) {
			EObject object = part.get(id);
			if (object != null) {
				return object;
			}
		}
		return null;
	}

	List<FolderPart> dirty() {
		return list.stream().filter(FolderPart::isDirty).toList();
	}

	/** {@return what was found in each part and between them, ordered} */
	List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		list.forEach(part -> problems.addAll(part.problems()));
		if (list.stream().noneMatch(part -> part.file().equals(PartFiles.COUNTY))) {
			problems.add(FolderCodes.NO_COUNTY.problem(PartFiles.COUNTY, 0, "", "", PartFiles.COUNTY));
		}
		addDuplicateIds(problems);
		problems.sort(null);
		return problems;
	}

	/** Parts are read one by one: that two of them have an id in common is only seen here. */
	private void addDuplicateIds(List<Problem> problems) {
		Map<String, FolderPart> first = new HashMap<>();
		for (FolderPart part : list) {
			for (String id : part.ids()) {
				FolderPart other = first.putIfAbsent(id, part);
				if (other != null) {
					problems.add(FolderCodes.DUPLICATE_ID.problem(part.file(), 0, id, "id", id, other.file()));
				}
			}
		}
	}
}
