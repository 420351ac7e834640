package se.lansnat.support.cases;

import java.time.LocalDate;

/**
 * A day to watch in a case.
 *
 * @param date         the day
 * @param caseId       the case
 * @param municipality code of the municipality that answers for it
 * @param kind         what is due
 * @param overdue      whether it had passed on the day of the status
 */
public record Deadline(LocalDate date, String caseId, String municipality, Kind kind, boolean overdue) implements Comparable<Deadline> {

	/** What can be due. */
	public enum Kind {
		/** Last day of an application that an advance ruling binds for (10 §). */
		RULING_ENDS("10 §"),
		/** Last day of the work (12 §). */
		WORK_ENDS("12 §"),
		/** Day on which a project of the first stage of area support must be substantially carried out (12 §). */
		SUBSTANTIALLY_DONE("12 §"),
		/** Day of the account of a project that was under way then (12 §). */
		INTERIM_ACCOUNT("12 §"),
		/** A day that somebody noted. */
		NOTED("");

		private final String clause;

		Kind(String clause) {
			this.clause = clause;
		}

		/** @return where the source says so, or empty */
		public String clause() {
			return clause;
		}
	}

	/** @return what is due, for people */
	public String text() {
		return switch (kind) {
		case RULING_ENDS -> Messages.deadlineRuling;
		case WORK_ENDS -> Messages.deadlineWork;
		case SUBSTANTIALLY_DONE -> Messages.deadlineSubstantially;
		case INTERIM_ACCOUNT -> Messages.deadlineAccount;
		case NOTED -> Messages.deadlineNoted;
		};
	}

	@Override
	public int compareTo(Deadline other) {
		int byDate = date.compareTo(other.date);
		int byCase = byDate != 0 ? byDate : caseId.compareTo(other.caseId);
		return byCase != 0 ? byCase : kind.compareTo(other.kind);
	}
}
