package se.lansnat.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import se.lansnat.model.ApprovalCheck;
import se.lansnat.model.CheckVerdict;
import se.lansnat.model.MunicipalProgramme;

/**
 * How a programme stands against its checklist.
 *
 * @param entries one for each requirement, in the order of the checklist
 * @param others  checks of the programme that name no requirement of the checklist, in their order
 */
public record ChecklistStatus(List<Entry> entries, List<ApprovalCheck> others) {

	/**
	 * A requirement with the check that judges it.
	 *
	 * @param requirement what is asked for
	 * @param check       the latest check of it, judged or not; empty where there is none
	 */
	public record Entry(Requirement requirement, Optional<ApprovalCheck> check) {

		/** {@return how it was judged; empty where it was not} */
		public Optional<CheckVerdict> verdict() {
			return check.filter(ApprovalCheck::isSetVerdict).map(ApprovalCheck::getVerdict);
		}
	}

	private static final Comparator<ApprovalCheck> BY_DATE = Comparator.comparing(ApprovalCheck::getDate,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	/**
	 * Puts requirements and checks together, by code.
	 *
	 * @param checklist what is asked for
	 * @param programme with its approval checks; of several with one code the latest by date counts, of those the last
	 * @return how it stands
	 */
	public static ChecklistStatus of(Checklist checklist, MunicipalProgramme programme) {
		List<ApprovalCheck> others = new ArrayList<>(programme.getApprovalChecks());
		List<Entry> entries = new ArrayList<>();
		for (Requirement requirement : checklist.requirements()) {
			List<ApprovalCheck> checks = others.stream().filter(check -> requirement.code().equals(check.getCode())).toList();
			others.removeAll(checks);
			entries.add(new Entry(requirement, checks.stream().reduce((one, other) -> BY_DATE.compare(one, other) > 0 ? one : other)));
		}
		return new ChecklistStatus(List.copyOf(entries), List.copyOf(others));
	}

	/** {@return the entries that nobody has judged} */
	public List<Entry> notJudged() {
		return entries.stream().filter(entry -> entry.verdict().isEmpty()).toList();
	}
}
