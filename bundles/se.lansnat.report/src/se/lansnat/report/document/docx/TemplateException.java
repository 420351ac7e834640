package se.lansnat.report.document.docx;

import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;

/** A file that cannot be used as a template. */
public final class TemplateException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	TemplateException(String code, String message, String fix) {
		super(message);
		problem = new Problem(code, Severity.ERROR, "", 0, "", "", message, fix);
	}

	/** {@return what is wrong with the file and what to do, in the user's language; its name is for the caller to add} */
	public Problem problem() {
		return problem;
	}
}
