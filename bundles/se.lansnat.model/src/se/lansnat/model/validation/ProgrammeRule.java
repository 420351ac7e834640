package se.lansnat.model.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderPart;
import se.lansnat.model.folder.PartFiles;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** Every municipality has one programme, in the file that its code gives, and every programme has a municipality. */
final class ProgrammeRule implements ValidationRule {

	private static final ProblemCode CODE_MALFORMED = new ProblemCode("programme-code-malformed", Severity.ERROR,
			Messages.programmeCodeMalformed, Messages.programmeCodeMalformed_fix);
	private static final ProblemCode DUPLICATE = new ProblemCode("programme-duplicate", Severity.ERROR, Messages.programmeDuplicate,
			Messages.programmeDuplicate_fix);
	private static final ProblemCode OTHER_FILE = new ProblemCode("programme-other-file", Severity.WARNING, Messages.programmeOtherFile,
			Messages.programmeOtherFile_fix);
	private static final ProblemCode NO_MUNICIPALITY = new ProblemCode("programme-without-municipality", Severity.WARNING,
			Messages.programmeNoMunicipality, Messages.programmeNoMunicipality_fix);
	private static final ProblemCode NO_PROGRAMME = new ProblemCode("municipality-without-programme", Severity.WARNING,
			Messages.municipalityNoProgramme, Messages.municipalityNoProgramme_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(CODE_MALFORMED, DUPLICATE, OTHER_FILE, NO_MUNICIPALITY, NO_PROGRAMME);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		Set<String> municipalities = new HashSet<>();
		findings.all(Municipality.class).forEach(municipality -> municipalities.add(municipality.getCode()));
		Map<String, FolderPart> byCode = new HashMap<>();
		for (FolderPart part : folder.parts()) {
			if (part.root().orElse(null) instanceof MunicipalProgramme programme) {
				check(programme, part, folder, municipalities, byCode, findings);
			}
		}
		// A file that cannot be read is reported as such; its municipality does not lack a programme.
		Set<String> files = new HashSet<>();
		folder.parts().forEach(part -> files.add(part.file()));
		for (Municipality municipality : findings.all(Municipality.class)) {
			String code = municipality.getCode();
			if (Texts.isMunicipalityCode(code) && !byCode.containsKey(code) && !files.contains(PartFiles.programme(code))) {
				findings.add(NO_PROGRAMME, municipality, Names.of(municipality), PartFiles.programme(code));
			}
		}
	}

	private static void check(MunicipalProgramme programme, FolderPart part, CountyFolder folder, Set<String> municipalities,
			Map<String, FolderPart> byCode, Findings findings) {
		var feature = Literals.MUNICIPAL_PROGRAMME__MUNICIPALITY_CODE;
		String code = programme.getMunicipalityCode();
		if (!Texts.isMunicipalityCode(code)) {
			findings.add(CODE_MALFORMED, programme, feature, code == null ? "" : code);
			return;
		}
		FolderPart first = byCode.putIfAbsent(code, part);
		if (first != null) {
			findings.add(DUPLICATE, programme, feature, code, first.file());
		}
		if (!part.file().equals(PartFiles.programme(code))) {
			findings.add(OTHER_FILE, programme, feature, code, part.file(), PartFiles.programme(code));
		}
		if (folder.county().isPresent() && !municipalities.contains(code)) {
			findings.add(NO_MUNICIPALITY, programme, feature, code);
		}
	}
}
