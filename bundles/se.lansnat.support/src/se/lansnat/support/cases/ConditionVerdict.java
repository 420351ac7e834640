package se.lansnat.support.cases;

import java.util.Optional;

import se.lansnat.model.CheckVerdict;
import se.lansnat.model.SupportEntry;

/**
 * How a condition stands in a case.
 *
 * @param id        the condition's id in the ruleset
 * @param name      what it says, for people
 * @param clause    where the source says so
 * @param verdict   met, not met, or somebody's to judge
 * @param why       why, with figures
 * @param remedy    what would make it met; empty where it is
 * @param judgement the entry that judged it, if one did
 */
public record ConditionVerdict(String id, String name, String clause, CheckVerdict verdict, String why, String remedy,
		Optional<SupportEntry> judgement) {

	/** @return whether it stands against a decision */
	public boolean isAgainst() {
		return verdict == CheckVerdict.NOT_MET;
	}
}
