package se.lansnat.ui.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.ApprovalCheck;
import se.lansnat.model.CheckVerdict;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.StatusChange;
import se.lansnat.model.SupplementRequest;
import se.lansnat.reference.Checklist;
import se.lansnat.reference.ChecklistStatus;
import se.lansnat.reference.Requirement;

/**
 * How far the review of a programme has come.
 *
 * @param programme what is reviewed
 * @param entries   what is required with how it was judged: the checklist in its order, then what only the programme has
 */
record Review(MunicipalProgramme programme, List<ChecklistStatus.Entry> entries) {

	/** {@return the review of a programme as it is now} */
	static Review of(MunicipalProgramme programme) {
		Checklist checklist = Checklist.find(programme.getTemplate()).orElse(new Checklist("", List.of()));
		ChecklistStatus status = ChecklistStatus.of(checklist, programme);
		List<ChecklistStatus.Entry> entries = new ArrayList<>(status.entries());
		status.others().forEach(check -> entries.add(new ChecklistStatus.Entry(requirement(check), Optional.of(check))));
		return new Review(programme, entries);
	}

	private static Requirement requirement(ApprovalCheck check) {
		String text = Objects.requireNonNullElse(check.getRequirement(), Messages.review_noRequirement);
		return new Requirement(EcoreUtil.getID(check), OptionalLong.empty(), Objects.requireNonNullElse(check.getClause(), ""), text, text, "");
	}

	/** {@return how it was judged; by its code} */
	Optional<ChecklistStatus.Entry> entry(Requirement requirement) {
		return entries.stream().filter(entry -> entry.requirement().code().equals(requirement.code())).findFirst();
	}

	/** {@return how many requirements have a verdict; null for none} */
	long count(CheckVerdict verdict) {
		return entries.stream().filter(entry -> entry.verdict().orElse(null) == verdict).count();
	}

	/** {@return the state of the review in a line} */
	String summary() {
		return NLS.bind(Messages.review_summary, new Object[] { count(CheckVerdict.MET), entries.size(), count(CheckVerdict.NOT_MET),
				count(CheckVerdict.JUDGEMENT), count(null) });
	}

	/** {@return who judged last, or decided last; empty where nobody did} */
	String reviewer() {
		return programme.getApprovalChecks().stream().filter(check -> check.getDecidedBy() != null && check.getDate() != null)
				.max(Comparator.comparing(ApprovalCheck::getDate)).map(ApprovalCheck::getDecidedBy)
				.or(() -> programme.getStatusHistory().stream().filter(change -> change.getDecidedBy() != null && change.getDate() != null)
						.max(Comparator.comparing(StatusChange::getDate)).map(StatusChange::getDecidedBy))
				.orElse("");
	}

	/** {@return what a request for supplement asks for: what is not met, with the notes, a line each; empty where all is met} */
	String lacking() {
		return entries.stream().filter(entry -> entry.verdict().filter(CheckVerdict.NOT_MET::equals).isPresent()).map(entry -> {
			String note = entry.check().map(ApprovalCheck::getNote).orElse("");
			return "- " + entry.requirement().clause() + ": " + entry.requirement().text() + (note.isBlank() ? "" : " " + note.strip());
		}).collect(Collectors.joining("\n"));
	}

	/** {@return what somebody who approves the programme now should know; nothing where all is well} */
	List<String> doubts() {
		long open = programme.getSupplementRequests().stream().map(SupplementRequest::getAnsweredDate).filter(Objects::isNull).count();
		long incomplete = SectionEntry.of(programme).stream().filter(entry -> entry.mark() != SectionEntry.Mark.COMPLETE).count();
		return Stream.of(doubt(Messages.approve_incomplete, incomplete), doubt(Messages.approve_notMet, count(CheckVerdict.NOT_MET)),
				doubt(Messages.approve_notJudged, count(null) + count(CheckVerdict.JUDGEMENT)), doubt(Messages.approve_openSupplement, open))
				.flatMap(Optional::stream).toList();
	}

	private static Optional<String> doubt(String text, long count) {
		return count == 0 ? Optional.empty() : Optional.of(NLS.bind(text, count));
	}
}
