package se.lansnat.report.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import se.lansnat.model.ApprovalCheck;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.StatusChange;
import se.lansnat.model.names.Names;
import se.lansnat.reference.Checklist;
import se.lansnat.reference.Requirement;
import se.lansnat.report.document.DocumentBuilder;

/** How a programme was judged: the checklist, what was to be supplemented, what was decided and when. */
final class ReviewPart {

	private ReviewPart() {
	}

	static void add(DocumentBuilder document, MunicipalProgramme programme) {
		checks(document, programme.getApprovalChecks(), Checklist.find(programme.getTemplate()));
		document.heading(2, Messages.headingSupplements);
		if (programme.getSupplementRequests().isEmpty()) {
			document.paragraph(Messages.noSupplements);
		} else {
			document.table(table -> {
				table.caption(Messages.headingSupplements).heads(Messages.columnDate).column(Messages.columnSupplement).column(Messages.columnDue)
						.column(Messages.columnAnswered).column(Messages.columnReference).column(Messages.columnDecidedBy);
				programme.getSupplementRequests().stream()
						.sorted(Comparator.comparing(request -> request.getDate(), Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
						.forEach(request -> table.row(day(request.getDate()), Say.text(request.getText()), day(request.getDueDate()),
								day(request.getAnsweredDate()), Say.text(request.getReference()), Say.text(request.getDecidedBy())));
			});
		}
		document.heading(2, Messages.headingHistory);
		history(document, programme.getStatusHistory());
	}

	private static void checks(DocumentBuilder document, List<ApprovalCheck> checks, Optional<Checklist> checklist) {
		document.heading(2, Messages.headingChecks);
		if (checks.isEmpty()) {
			document.paragraph(Messages.noChecks);
			return;
		}
		document.table(table -> {
			table.caption(Messages.headingChecks).heads(Messages.columnRequirement).column(Messages.columnClause).column(Messages.columnVerdict)
					.column(Messages.columnNote).column(Messages.columnDecidedBy).column(Messages.columnDate);
			checks.forEach(check -> table.row(requirement(checklist, check),
					Say.text(check.getClause()), check.isSetVerdict() ? Names.of(check.getVerdict()) : Messages.notJudged,
					Say.text(check.getNote()), Say.text(check.getDecidedBy()), day(check.getDate())));
		});
	}

	/** A requirement of the checklist in the user's language, unless the programme has words of its own for it. */
	private static String requirement(Optional<Checklist> checklist, ApprovalCheck check) {
		String own = check.getRequirement();
		return checklist.stream().flatMap(list -> list.requirements().stream())
				.filter(known -> known.code().equals(check.getCode()) && (own == null || own.equals(known.swedish()))).findFirst()
				.map(Requirement::text).orElseGet(() -> Say.text(own == null ? check.getCode() : own));
	}

	/** What was decided, the latest last. */
	static void history(DocumentBuilder document, List<StatusChange> history) {
		if (history.isEmpty()) {
			document.paragraph(Messages.noHistory);
			return;
		}
		document.table(table -> {
			table.caption(Messages.headingHistory).heads(Messages.columnDate).column(Messages.columnStatus).column(Messages.columnReference)
					.column(Messages.columnDecidedBy).column(Messages.columnNote);
			history.stream().sorted(order()).forEach(change -> table.row(day(change.getDate()),
					change.isSetStatus() ? Names.of(change.getStatus()) : Say.NONE, Say.text(change.getReference()),
					Say.text(change.getDecidedBy()), Say.text(change.getNote())));
		});
	}

	/** By day, the latest last; changes of one day by id, so that all documents have one order. */
	static Comparator<StatusChange> order() {
		return Comparator.comparing(StatusChange::getDate, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
				.thenComparing(StatusChange::getId, Comparator.nullsFirst(Comparator.naturalOrder()));
	}

	private static String day(LocalDate day) {
		return day == null ? Say.NONE : day.toString();
	}
}
