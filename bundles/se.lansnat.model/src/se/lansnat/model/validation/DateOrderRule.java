package se.lansnat.model.validation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.Place;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.StatusChange;
import se.lansnat.model.SupplementRequest;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** What begins comes before what ends, and a programme is adopted, submitted and approved in that order. */
final class DateOrderRule implements ValidationRule {

	private static final ProblemCode ORDER = new ProblemCode("dates-out-of-order", Severity.WARNING, Messages.datesOutOfOrder,
			Messages.datesOutOfOrder_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(ORDER);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		for (Place place : findings.all(Place.class)) {
			check(place, place.getPeriodStart(), place.getPeriodEnd(), Literals.PLACE__PERIOD_END, findings);
		}
		for (SupplementRequest request : findings.all(SupplementRequest.class)) {
			check(request, request.getDate(), request.getDueDate(), Literals.SUPPLEMENT_REQUEST__DUE_DATE, findings);
			check(request, request.getDate(), request.getAnsweredDate(), Literals.SUPPLEMENT_REQUEST__ANSWERED_DATE, findings);
		}
		folder.programmes().forEach(programme -> checkStages(programme.getStatusHistory(), findings));
	}

	private static void check(EObject object, LocalDate first, LocalDate second, EAttribute feature, Findings findings) {
		if (first != null && second != null && second.isBefore(first)) {
			findings.add(ORDER, object, feature, Names.of(object), second, first);
		}
	}

	/** A programme can be returned and come again, so that only the first time of each stage says anything. */
	private static void checkStages(List<StatusChange> history, Findings findings) {
		Map<ProgrammeStatus, StatusChange> first = new EnumMap<>(ProgrammeStatus.class);
		for (StatusChange change : history) {
			if (change.isSetStatus() && change.getDate() != null) {
				first.merge(change.getStatus(), change, (a, b) -> a.getDate().isAfter(b.getDate()) ? b : a);
			}
		}
		StatusChange submitted = first.get(ProgrammeStatus.SUBMITTED);
		checkStage(first.get(ProgrammeStatus.ADOPTED), submitted, findings);
		checkStage(submitted, first.get(ProgrammeStatus.APPROVED), findings);
		checkStage(submitted, first.get(ProgrammeStatus.RETURNED), findings);
	}

	private static void checkStage(StatusChange earlier, StatusChange later, Findings findings) {
		if (earlier != null && later != null) {
			check(later, earlier.getDate(), later.getDate(), Literals.STATUS_CHANGE__DATE, findings);
		}
	}
}
