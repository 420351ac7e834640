package se.lansnat.model.validation;

import java.util.List;

import se.lansnat.model.County;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** A folder is of one county, with a name, and with a code if it is an official one. */
final class CountyRule implements ValidationRule {

	private static final ProblemCode TWICE = new ProblemCode("county-twice", Severity.ERROR, Messages.countyTwice,
			Messages.countyTwice_fix);
	private static final ProblemCode NAME_MISSING = new ProblemCode("county-name-missing", Severity.WARNING, Messages.countyNameMissing,
			Messages.countyNameMissing_fix);
	private static final ProblemCode CODE_MALFORMED = new ProblemCode("county-code-malformed", Severity.WARNING,
			Messages.countyCodeMalformed, Messages.countyCodeMalformed_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(TWICE, NAME_MISSING, CODE_MALFORMED);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		List<County> counties = findings.all(County.class);
		counties.stream().skip(1).forEach(county -> findings.add(TWICE, county));
		for (County county : counties) {
			if (Texts.isBlank(county.getName())) {
				findings.add(NAME_MISSING, county, Literals.COUNTY__NAME);
			}
			if (county.getCode() != null && !county.getCode().matches("\\d{2}")) {
				findings.add(CODE_MALFORMED, county, Literals.COUNTY__CODE, county.getCode());
			}
		}
	}
}
