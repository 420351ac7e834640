package se.lansnat.cli;

import java.util.List;

import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.storage.StorageException;

/** Opens county folders for commands that need one without errors. */
final class Folders {

	private Folders() {
	}

	/**
	 * Opens a folder. What could not be read of it is an error, what is left out of computations a warning.
	 *
	 * @param name the folder as the user named it
	 * @throws Failure if the folder has errors, with all of them
	 */
	static CountyFolder open(Call call, String name, Access access) throws Failure, StorageException {
		CountyFolder folder = CountyFolder.open(call.path(name), access, null);
		List<Problem> errors = folder.problems().stream().filter(Problem::isError).toList();
		if (!errors.isEmpty()) {
			folder.close();
			throw Failure.input(errors);
		}
		folder.lockWarning().ifPresent(call::say);
		folder.problems().stream().filter(p -> p.severity() == Severity.WARNING).forEach(call::say);
		return folder;
	}
}
