package se.lansnat.model.validation;

import java.util.Comparator;
import java.util.List;

import se.lansnat.model.CheckVerdict;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.StatusChange;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** A programme has the status that its latest decision gave it, and is approved on a decision with every requirement met. */
final class ApprovalRule implements ValidationRule {

	private static final ProblemCode NO_DECISION = new ProblemCode("approved-without-decision", Severity.WARNING, Messages.approvedNoDecision,
			Messages.approvedNoDecision_fix);
	private static final ProblemCode OTHER = new ProblemCode("status-not-latest-decision", Severity.WARNING, Messages.statusNotLatest,
			Messages.statusNotLatest_fix);
	private static final ProblemCode NOT_MET = new ProblemCode("approved-with-unmet-requirement", Severity.WARNING, Messages.approvedNotMet,
			Messages.approvedNotMet_fix);
	private static final ProblemCode OPEN = new ProblemCode("approved-with-open-supplement", Severity.WARNING, Messages.approvedOpenSupplement,
			Messages.approvedOpenSupplement_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(NO_DECISION, OTHER, NOT_MET, OPEN);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		folder.programmes().forEach(programme -> check(programme, findings));
	}

	private static void check(MunicipalProgramme programme, Findings findings) {
		var status = Literals.MUNICIPAL_PROGRAMME__STATUS;
		List<StatusChange> dated = programme.getStatusHistory().stream().filter(change -> change.isSetStatus() && change.getDate() != null)
				.sorted(Comparator.comparing(StatusChange::getDate).thenComparing(StatusChange::getStatus)).toList();
		if (!dated.isEmpty() && dated.getLast().getStatus() != programme.getStatus()) {
			findings.add(OTHER, programme, status, Names.of(programme), Names.of(programme.getStatus()), Names.of(dated.getLast().getStatus()),
					dated.getLast().getDate());
		}
		if (programme.getStatus() != ProgrammeStatus.APPROVED) {
			return;
		}
		if (dated.stream().noneMatch(change -> change.getStatus() == ProgrammeStatus.APPROVED && !Texts.isBlank(change.getReference()))) {
			findings.add(NO_DECISION, programme, status, Names.of(programme));
		}
		programme.getApprovalChecks().stream().filter(check -> check.isSetVerdict() && check.getVerdict() == CheckVerdict.NOT_MET)
				.forEach(check -> findings.add(NOT_MET, check, Literals.APPROVAL_CHECK__VERDICT, Names.of(check)));
		programme.getSupplementRequests().stream().filter(request -> request.getAnsweredDate() == null)
				.forEach(request -> findings.add(OPEN, request, Literals.SUPPLEMENT_REQUEST__ANSWERED_DATE, Names.of(programme)));
	}
}
