package se.lansnat.model.validation;

import java.util.List;

import se.lansnat.model.Identified;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.text.Ids;

/** Ids are UUIDs; that each is there once is seen when the folder is read. */
final class IdRule implements ValidationRule {

	private static final ProblemCode MALFORMED = new ProblemCode("id-malformed", Severity.WARNING, Messages.idMalformed,
			Messages.idMalformed_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(MALFORMED);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		for (Identified object : findings.all(Identified.class)) {
			if (!Ids.isId(object.getId())) {
				findings.add(MALFORMED, object, Literals.IDENTIFIED__ID, object.getId());
			}
		}
	}
}
