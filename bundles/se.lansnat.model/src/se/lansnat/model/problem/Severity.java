package se.lansnat.model.problem;

/** How bad a finding is. */
public enum Severity {
	/** The work cannot be done, or would be wrong, until this is put right. */
	ERROR,
	/** Something is wrong; the object is kept but may be left out of computations. */
	WARNING,
	/** Worth knowing, nothing is wrong. */
	INFO
}
