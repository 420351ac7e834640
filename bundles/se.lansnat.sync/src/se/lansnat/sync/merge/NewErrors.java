package se.lansnat.sync.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderSettings;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.validation.Validation;

/** Errors that a merge brought about: two versions can be right each by itself. */
final class NewErrors {

	private NewErrors() {
	}

	/** {@return errors of the result that neither of the versions has} */
	static List<Problem> of(FolderVersion result, FolderVersion ours, FolderVersion theirs) throws MergeException {
		List<Problem> errors = errors(result);
		if (errors.isEmpty()) {
			return errors;
		}
		Set<String> known = new HashSet<>();
		errors(ours).forEach(problem -> known.add(key(problem)));
		errors(theirs).forEach(problem -> known.add(key(problem)));
		return errors.stream().filter(problem -> !known.contains(key(problem))).toList();
	}

	private static String key(Problem problem) {
		return problem.code() + " " + problem.file() + " " + problem.id() + " " + problem.feature();
	}

	private static List<Problem> errors(FolderVersion version) throws MergeException {
		try (CountyFolder folder = CountyFolder.open(new MemoryFiles(version), Access.READ, FolderSettings.ofThisProcess(), null)) {
			return Validation.validate(folder).stream().filter(Problem::isError).toList();
		} catch (StorageException e) {
			throw MergeException.internal(e.getMessage());
		}
	}
}
