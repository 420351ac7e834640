package se.lansnat.model.validation.tests;

import java.util.List;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.validation.Findings;
import se.lansnat.model.validation.ValidationRule;

/** A rule as another bundle contributes it: it has something to say about counties of one ruleset, and fails over another. */
public final class ContributedRule implements ValidationRule {

	static final String FOUND = "test-found";
	static final String FAILING = "test-failing";

	private static final ProblemCode CODE = new ProblemCode("test-contributed", Severity.INFO, "Found.", "Nothing.");

	@Override
	public List<ProblemCode> codes() {
		return List.of(CODE);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		folder.county().ifPresent(county -> {
			if (FOUND.equals(county.getRuleset())) {
				findings.add(CODE, county);
			}
			if (FAILING.equals(county.getRuleset())) {
				throw new IllegalStateException("on purpose");
			}
		});
	}
}
