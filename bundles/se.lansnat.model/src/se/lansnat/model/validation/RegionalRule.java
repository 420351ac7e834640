package se.lansnat.model.validation;

import java.util.List;

import se.lansnat.model.County;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** A folder has one regional programme at most, and it is of the county. */
final class RegionalRule implements ValidationRule {

	private static final ProblemCode TWICE = new ProblemCode("regional-programme-duplicate", Severity.ERROR, Messages.regionalTwice,
			Messages.regionalTwice_fix);
	private static final ProblemCode OTHER = new ProblemCode("regional-programme-other-county", Severity.WARNING, Messages.regionalOther,
			Messages.regionalOther_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(TWICE, OTHER);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		List<RegionalProgramme> all = findings.all(RegionalProgramme.class);
		all.stream().skip(1).forEach(programme -> findings.add(TWICE, programme));
		String county = folder.county().map(County::getCode).orElse(null);
		for (RegionalProgramme programme : all) {
			if (county != null && programme.getCountyCode() != null && !programme.getCountyCode().equals(county)) {
				findings.add(OTHER, programme, Literals.REGIONAL_PROGRAMME__COUNTY_CODE, programme.getCountyCode(), county);
			}
		}
	}
}
