package se.lansnat.model.folder;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;

/** A change was refused, and nothing has changed. The message is for the user: what is wrong and what to do. */
public final class EditRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	/**
	 * A refusal.
	 *
	 * @param problems everything that is wrong with the change, at least one
	 */
	public EditRefusedException(List<Problem> problems) {
		super(problems.stream().map(problem -> problem.message() + ' ' + problem.fix()).collect(Collectors.joining("\n")));
		this.problems = List.copyOf(problems);
	}

	/** {@return everything that is wrong with the change} */
	public List<Problem> problems() {
		return problems;
	}

	/** {@return the refusal to change a folder that is open for reading only} */
	public static EditRefusedException folderReadOnly() {
		return refused("folder-read-only", "", "", "", Messages.folderReadOnly, Messages.folderReadOnly_fix);
	}

	static EditRefusedException partReadOnly(String file) {
		return refused("part-read-only", file, "", "", NLS.bind(Messages.partReadOnly, file), Messages.partReadOnly_fix);
	}

	static EditRefusedException notExecutable() {
		return refused("edit-impossible", "", "", "", Messages.notExecutable, Messages.notExecutable_fix);
	}

	static EditRefusedException illegalText(String id, String feature, int character) {
		return refused("text-illegal", "", id, feature,
				NLS.bind(Messages.illegalText, feature, String.format("U+%04X", character)), Messages.illegalText_fix);
	}

	private static EditRefusedException refused(String code, String file, String id, String feature, String message, String fix) {
		return new EditRefusedException(List.of(new Problem(code, Severity.ERROR, file, 0, id, feature, message, fix)));
	}
}
