package se.lansnat.support.cases;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;

/** What is wrong with entries to be recorded, entry by entry. */
final class RecordProblems {

	private final String file;
	private final List<Problem> problems = new ArrayList<>();
	private String entry = "";
	private int errors;

	RecordProblems(String file) {
		this.file = file;
	}

	/** Everything from now on is about an entry. */
	void about(int number, String caseId) {
		entry = NLS.bind(caseId.isEmpty() ? Messages.entryNumber : Messages.entryOfCase, number, caseId);
		errors = 0;
	}

	/** Whether the entry has errors. */
	boolean hasErrors() {
		return errors > 0;
	}

	void error(String code, String field, String message, String fix) {
		errors++;
		add(code, Severity.ERROR, field, message, fix);
	}

	void warning(String code, String field, String message, String fix) {
		add(code, Severity.WARNING, field, message, fix);
	}

	private void add(String code, Severity severity, String field, String message, String fix) {
		problems.add(new Problem(code, severity, file, 0, "", field, entry + ": " + message, fix));
	}

	List<Problem> list() {
		return List.copyOf(problems);
	}
}
