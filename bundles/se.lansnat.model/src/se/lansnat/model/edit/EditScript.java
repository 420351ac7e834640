package se.lansnat.model.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.EditRefusedException;
import se.lansnat.model.problem.Problem;

/**
 * Runs scripts of changes: all of them as one step of undo, or none. The changes are made in order, so that later ones may use what
 * earlier ones added; whether objects that were deleted or moved are still referred to is judged when all are made.
 */
public final class EditScript {

	private final CountyFolder folder;

	/**
	 * Scripts for a folder.
	 *
	 * @param folder opened for editing
	 */
	public EditScript(CountyFolder folder) {
		this.folder = folder;
	}

	/**
	 * Runs a script. Nothing is saved.
	 *
	 * @param operations the script as parsed JSON: a list of maps of strings to String, BigDecimal, Boolean, List, Map or null, with the
	 *                   members {@code op}: "set" ({@code id, feature, value}), "add" ({@code parent, feature, type?, id?, values?}),
	 *                   "delete" ({@code id, cascade?}) or "move" ({@code id, parent, feature, index?})
	 * @return what was done
	 * @throws EditRefusedException with everything that is wrong with the script; nothing has then changed
	 */
	public EditResult run(List<?> operations) {
		if (!folder.isWritable()) {
			throw EditRefusedException.folderReadOnly();
		}
		ScriptRun run = new ScriptRun(folder);
		boolean done = false;
		try {
			List<Problem> problems = apply(operations, run);
			if (!problems.isEmpty()) {
				throw new EditRefusedException(problems);
			}
			done = true;
		} finally {
			if (!done) {
				run.takeBack();
			}
		}
		run.commit(NLS.bind(Messages.labelScript, operations.size()));
		return run.result();
	}

	private static List<Problem> apply(List<?> operations, ScriptRun run) {
		List<Problem> problems = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (Object operation : operations) {
			OperationReader reader = new OperationReader(operation);
			names.add(reader.name());
			int number = names.size();
			List<Problem> found = reader.read().map(read -> run.apply(number, read)).orElseGet(reader::problems);
			found.forEach(problem -> problems.add(numbered(number, reader.name(), problem)));
		}
		run.looseEnds().forEach((number, found) -> found
				.forEach(problem -> problems.add(numbered(number, names.get(number - 1), problem))));
		return problems;
	}

	private static Problem numbered(int number, String name, Problem problem) {
		String message = NLS.bind(Messages.inOperation, new Object[] { number, name, problem.message() });
		return new Problem(problem.code(), problem.severity(), problem.file(), problem.line(), problem.id(), problem.feature(), message,
				problem.fix());
	}
}
