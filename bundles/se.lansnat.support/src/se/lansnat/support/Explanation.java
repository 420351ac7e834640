package se.lansnat.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import se.lansnat.reference.ruleset.RuleDeviation;
import se.lansnat.reference.ruleset.Ruleset;

/**
 * Where the figures of a municipality or county come from: every rule, number and step.
 *
 * @param subject    code of the municipality or name of the county
 * @param title      the same for people
 * @param ruleset    the rules
 * @param statistics the municipalities that the frame was shared among, a phrase
 * @param steps      the steps, in an order in which each only needs earlier ones
 * @param deviations where the printed source contradicts the rules, as far as it concerns the subject
 */
public record Explanation(String subject, String title, Ruleset ruleset, String statistics, List<Step> steps,
		List<RuleDeviation> deviations) {

	/** Significant digits of the numbers shown on the way. */
	public static final int DIGITS = 10;

	/**
	 * The part about one figure: the steps that lead to it, and its deviations.
	 *
	 * @param figure key of the figure
	 * @return the explanation of that figure alone; without steps if no step gives it
	 */
	public Explanation about(String figure) {
		Set<String> needed = new HashSet<>();
		List<Step> chain = new ArrayList<>();
		for (Step step : steps.reversed()) {
			if (step.figure().equals(figure) || needed.contains(step.id())) {
				chain.addFirst(step);
				step.inputs().forEach(input -> needed.add(input.id()));
			}
		}
		List<RuleDeviation> own = deviations.stream().filter(deviation -> deviation.figure().equals(figure)).toList();
		return new Explanation(subject, title, ruleset, statistics, chain, own);
	}
}
