package se.lansnat.model.folder;

import java.util.List;

import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** What can be found when the parts of a folder are put together. */
public final class FolderCodes {

	static final ProblemCode NO_COUNTY = new ProblemCode("county-missing", Severity.ERROR, Messages.noCounty, Messages.noCounty_fix);
	static final ProblemCode DUPLICATE_ID = new ProblemCode("id-duplicate-file", Severity.WARNING, Messages.duplicateId,
			Messages.duplicateId_fix);

	private FolderCodes() {
	}

	/** {@return every kind of finding that opening a folder gives, besides those of reading its parts} */
	public static List<ProblemCode> all() {
		return List.of(NO_COUNTY, DUPLICATE_ID);
	}
}
