package se.lansnat.model.validation;

import java.util.List;
import java.util.stream.Collectors;

import se.lansnat.model.ApprovalCheck;
import se.lansnat.model.CheckVerdict;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.SectionStatus;
import se.lansnat.model.StatusChange;
import se.lansnat.model.SupplementRequest;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** Decisions, requests and checks say what they must, and what is submitted has all its sections. */
final class HandlingRule implements ValidationRule {

	private static final ProblemCode DECISION = new ProblemCode("status-change-incomplete", Severity.WARNING, Messages.statusChangeIncomplete,
			Messages.statusChangeIncomplete_fix);
	private static final ProblemCode REQUEST = new ProblemCode("supplement-incomplete", Severity.WARNING, Messages.supplementIncomplete,
			Messages.supplementIncomplete_fix);
	private static final ProblemCode NOTE = new ProblemCode("check-judgement-without-note", Severity.INFO, Messages.checkNoNote,
			Messages.checkNoNote_fix);
	private static final ProblemCode SECTIONS = new ProblemCode("submitted-with-missing-sections", Severity.WARNING, Messages.submittedMissing,
			Messages.submittedMissing_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(DECISION, REQUEST, NOTE, SECTIONS);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		for (StatusChange change : findings.all(StatusChange.class)) {
			if (!change.isSetStatus() || change.getDate() == null) {
				findings.add(DECISION, change, change.isSetStatus() ? Literals.STATUS_CHANGE__DATE : Literals.STATUS_CHANGE__STATUS);
			}
		}
		for (SupplementRequest request : findings.all(SupplementRequest.class)) {
			if (request.getDate() == null || Texts.isBlank(request.getText())) {
				findings.add(REQUEST, request,
						request.getDate() == null ? Literals.SUPPLEMENT_REQUEST__DATE : Literals.SUPPLEMENT_REQUEST__TEXT);
			}
		}
		for (ApprovalCheck check : findings.all(ApprovalCheck.class)) {
			if (check.isSetVerdict() && check.getVerdict() == CheckVerdict.JUDGEMENT && Texts.isBlank(check.getNote())) {
				findings.add(NOTE, check, Literals.APPROVAL_CHECK__NOTE, Names.of(check));
			}
		}
		folder.programmes().forEach(programme -> checkSections(programme, findings));
	}

	private static void checkSections(MunicipalProgramme programme, Findings findings) {
		if (programme.getStatus() != ProgrammeStatus.SUBMITTED && programme.getStatus() != ProgrammeStatus.APPROVED) {
			return;
		}
		String missing = programme.getSections().stream().filter(section -> section.getStatus() != SectionStatus.COMPLETE)
				.map(ProgrammeSection::getNumber).sorted().map(String::valueOf).collect(Collectors.joining(", "));
		if (!missing.isEmpty()) {
			findings.add(SECTIONS, programme, Literals.MUNICIPAL_PROGRAMME__STATUS, Names.of(programme), Names.of(programme.getStatus()),
					missing);
		}
	}
}
