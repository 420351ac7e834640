package se.lansnat.support.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

import se.lansnat.model.RulingOutcome;
import se.lansnat.model.SupportKind;
import se.lansnat.reference.ruleset.Administration;

/** Finds the days to watch of a case. */
final class Deadlines {

	private Deadlines() {
	}

	static void of(CaseState state, Scheme scheme, LocalDate day, List<Deadline> deadlines) {
		boolean finished = state.accounted != null && state.watch == null && state.application != null;
		if (finished) {
			return;
		}
		BiConsumer<Deadline.Kind, LocalDate> add = (kind, date) -> deadlines
				.add(new Deadline(date, state.id, state.municipality(), kind, date.isBefore(day)));
		Administration administration = scheme.administration(state.support());
		if (state.ruling != null && state.application == null && state.ruling.isSetOutcome() && state.ruling.getOutcome() != RulingOutcome.NO) {
			add.accept(Deadline.Kind.RULING_ENDS, Rulings.bindsUntil(state.ruling, administration));
		}
		if (state.watch != null) {
			add.accept(Deadline.Kind.NOTED, state.watch);
		}
		if (state.completed != null || state.accounted != null || !state.isGranted() || state.support() == SupportKind.ADMINISTRATIVE) {
			return;
		}
		administration.day("work_to").ifPresent(end -> add.accept(Deadline.Kind.WORK_ENDS, end.date()));
		if (state.support() == SupportKind.AREA && administration.day("first_stage_done").isPresent()) {
			if (state.substantiallyDone == null) {
				add.accept(Deadline.Kind.SUBSTANTIALLY_DONE, firstStage(state, scheme));
			}
			administration.day("first_stage_account").ifPresent(end -> add.accept(Deadline.Kind.INTERIM_ACCOUNT, end.date()));
		}
	}

	/** The day that a project of area support must be substantially carried out, extensions included (12 §). */
	static LocalDate firstStage(CaseState state, Scheme scheme) {
		LocalDate end = scheme.administration(SupportKind.AREA).day("first_stage_done").map(found -> found.date()).orElse(LocalDate.MAX);
		return state.extended != null && state.extended.isAfter(end) ? state.extended : end;
	}
}
