package se.lansnat.support.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import se.lansnat.model.PotPurpose;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportKind;
import se.lansnat.support.Step;

/**
 * What may be granted and paid in a case now, and why. All amounts are whole SEK.
 *
 * @param state      the case
 * @param day        the day it was examined for
 * @param award      what rate and limits allow
 * @param conditions how each condition stands
 * @param payable    what may be paid to each account
 */
public record CaseDecision(CaseState state, LocalDate day, Award award, List<ConditionVerdict> conditions, List<Payable> payable) {

	/**
	 * Examines a case.
	 *
	 * @param books      the books
	 * @param programmes the county's programmes
	 * @param state      a case of the books
	 * @param day        the day of the decision; empty for the day of the case's latest entry
	 * @return what may be decided
	 */
	public static CaseDecision of(Books books, ProgrammeFacts programmes, CaseState state, Optional<LocalDate> day) {
		LocalDate on = day.orElse(state.latest);
		Optional<PotPurpose> purpose = state.application().filter(SupportEntry::isSetPurpose).map(SupportEntry::getPurpose);
		return of(books, programmes, state, state.support(), on, OptionalLong.empty(), purpose);
	}

	static CaseDecision of(Books books, ProgrammeFacts programmes, CaseState state, SupportKind support, LocalDate day, OptionalLong basis,
			Optional<PotPurpose> purpose) {
		Award award = Award.of(books, state, support, day, basis);
		List<ConditionVerdict> conditions = new Conditions(books, programmes, state, award, day, purpose).examine();
		List<Payable> payable = state.accounts.stream().filter(Account::isGranted).map(account -> Payable.of(account, state, books.scheme()))
				.toList();
		return new CaseDecision(state, day, award, conditions, payable);
	}

	/** @return what may be granted: nothing while a condition is not met or the case is closed */
	public long mayGrant() {
		boolean against = state.stage() == CaseState.Stage.CLOSED || conditions.stream().anyMatch(ConditionVerdict::isAgainst);
		return against ? 0 : award.may();
	}

	/** @return what may be paid: nothing after a grant has lapsed */
	public long mayPayNow() {
		return isLapsed() ? 0 : payable.stream().mapToLong(Payable::now).sum();
	}

	/** @return whether the grant is no longer valid, because the project was not carried out in time (12 §) */
	public boolean isLapsed() {
		return state.isGranted() && conditions.stream().anyMatch(verdict -> verdict.id().equals("first_stage") && verdict.isAgainst());
	}

	/**
	 * Where the amounts come from.
	 *
	 * @param books the books that it was examined by
	 * @return every step, those of each municipality one after the other
	 */
	public List<Step> steps(Books books) {
		return new DecisionSteps(books, this).list();
	}
}
