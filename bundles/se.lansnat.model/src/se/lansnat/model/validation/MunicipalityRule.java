package se.lansnat.model.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.lansnat.model.County;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.Municipality;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** Municipalities have names and official codes of their county, each once. */
final class MunicipalityRule implements ValidationRule {

	private static final ProblemCode CODE_MALFORMED = new ProblemCode("municipality-code-malformed", Severity.ERROR,
			Messages.municipalityCodeMalformed, Messages.municipalityCodeMalformed_fix);
	private static final ProblemCode NAME_MISSING = new ProblemCode("municipality-name-missing", Severity.WARNING,
			Messages.municipalityNameMissing, Messages.municipalityNameMissing_fix);
	private static final ProblemCode OTHER_COUNTY = new ProblemCode("municipality-other-county", Severity.WARNING,
			Messages.municipalityOtherCounty, Messages.municipalityOtherCounty_fix);
	private static final ProblemCode DUPLICATE = new ProblemCode("municipality-duplicate", Severity.ERROR,
			Messages.municipalityDuplicate, Messages.municipalityDuplicate_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(CODE_MALFORMED, NAME_MISSING, OTHER_COUNTY, DUPLICATE);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		Map<String, Municipality> byCode = new HashMap<>();
		for (Municipality municipality : findings.all(Municipality.class)) {
			if (Texts.isBlank(municipality.getName())) {
				findings.add(NAME_MISSING, municipality, Literals.MUNICIPALITY__NAME, Names.of(municipality));
			}
			String code = municipality.getCode();
			if (!Texts.isMunicipalityCode(code)) {
				findings.add(CODE_MALFORMED, municipality, Literals.MUNICIPALITY__CODE, Names.of(municipality), code == null ? "" : code);
				continue;
			}
			String countyCode = ((County) municipality.eContainer()).getCode();
			if (countyCode != null && !code.startsWith(countyCode)) {
				findings.add(OTHER_COUNTY, municipality, Literals.MUNICIPALITY__CODE, Names.of(municipality), code, countyCode);
			}
			Municipality first = byCode.putIfAbsent(code, municipality);
			if (first != null) {
				findings.add(DUPLICATE, municipality, Literals.MUNICIPALITY__CODE, Names.of(municipality), code, Names.of(first));
			}
		}
	}
}
