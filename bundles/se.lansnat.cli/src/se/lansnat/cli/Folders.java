package se.lansnat.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderPart;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.validation.Validation;

/** Opens county folders for commands. */
final class Folders {

	private Folders() {
	}

	/**
	 * Opens a folder. What could not be read of it is an error, smaller things are warnings.
	 *
	 * @param name the folder as the user named it
	 * @throws Failure if the folder has errors, with all of them
	 */
	static CountyFolder open(Call call, String name) throws Failure, StorageException {
		return open(call, name, Access.READ);
	}

	/** Opens a folder to change it, as {@link #open}. */
	static CountyFolder openToEdit(Call call, String name) throws Failure, StorageException {
		CountyFolder folder = open(call, name, Access.EDIT);
		folder.lockWarning().ifPresent(call::say);
		return folder;
	}

	private static CountyFolder open(Call call, String name, Access access) throws Failure, StorageException {
		CountyFolder folder = CountyFolder.open(call.path(name), access, null);
		List<Problem> problems = folder.problems();
		List<Problem> errors = problems.isEmpty() ? problems : problems.stream().filter(Problem::isError).toList();
		if (!errors.isEmpty()) {
			folder.close();
			throw Failure.input(errors);
		}
		for (Problem problem : problems) {
			if (problem.severity() == Severity.WARNING) {
				call.say(problem);
			}
		}
		return folder;
	}

	/** Opens a folder to compute with it: objects that cannot be relied on are left out, each with a warning. */
	static CountyFolder openForFigures(Call call, String name) throws Failure, StorageException {
		CountyFolder folder = open(call, name);
		leaveOut(call, folder);
		return folder;
	}

	/** Takes what cannot be relied on out of a folder that is open to look, each object with a warning. */
	static void leaveOut(Call call, CountyFolder folder) {
		List<EObject> leftOut = new ArrayList<>();
		for (FolderPart part : folder.parts()) {
			for (Iterator<EObject> objects = part.root().orElseThrow().eAllContents(); objects.hasNext();) {
				EObject object = objects.next();
				if (folder.isLeftOut(object)) {
					leftOut.add(object);
				}
			}
		}
		if (!leftOut.isEmpty()) {
			warn(call, folder, leftOut);
			leftOut.forEach(EcoreUtil::remove); // the folder is open to look only: nothing but this computation sees it
		}
	}

	private static void warn(Call call, CountyFolder folder, List<EObject> leftOut) {
		Set<String> ids = new HashSet<>();
		leftOut.forEach(object -> ids.add(EcoreUtil.getID(object)));
		List<Problem> told = folder.problems();
		for (Problem problem : Validation.validate(folder)) {
			if (problem.severity() == Severity.WARNING && ids.contains(problem.id()) && !told.contains(problem)) {
				call.say(problem);
			}
		}
	}
}
