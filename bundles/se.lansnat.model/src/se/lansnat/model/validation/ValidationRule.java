package se.lansnat.model.validation;

import java.util.List;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.ProblemCode;

/** A rule that folders are checked by. Rules have no state and change nothing. */
public interface ValidationRule {

	/** {@return the kinds of findings that the rule gives; their codes are unique among all rules and never change} */
	List<ProblemCode> codes();

	/**
	 * Checks a folder.
	 *
	 * @param folder   an open folder; parts of it may be unavailable
	 * @param findings takes what is found
	 */
	void check(CountyFolder folder, Findings findings);
}
