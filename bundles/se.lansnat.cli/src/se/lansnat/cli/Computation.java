package se.lansnat.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.RulesetException;
import se.lansnat.support.RowProblem;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.SupportException;
import se.lansnat.support.SupportModels;
import se.lansnat.support.SupportResult;

/** Computes ceilings, and says what keeps them from being computed as every other finding is said. */
final class Computation {

	private Computation() {
	}

	/**
	 * Computes.
	 *
	 * @param ofRow    makes a finding of what is wrong with a municipality
	 * @param problems takes what is wrong
	 * @return the result, or empty after a problem
	 */
	static Optional<SupportResult> run(Ruleset ruleset, StatisticsSet statistics, Function<RowProblem, Problem> ofRow,
			List<Problem> problems) {
		try {
			return Optional.of(SupportModels.compute(ruleset, statistics));
		} catch (RulesetException e) {
			problems.addAll(RulesetChoice.problems(e));
		} catch (SupportException e) {
			for (RowProblem found : e.problems()) {
				problems.add(found.row() == RowProblem.NO_ROW ? ofRuleset(ruleset, found) : ofRow.apply(found));
			}
		}
		return Optional.empty();
	}

	private static Problem ofRuleset(Ruleset ruleset, RowProblem found) {
		return new Problem("ruleset-parameter", Severity.ERROR, ruleset.id(), 0, "", found.field(), found.message(), found.remedy());
	}

	/** What is wrong with a municipality of the county folder or of the reference. */
	static Problem ofMunicipality(RowProblem found) {
		return new Problem("ceilings-input", Severity.ERROR, found.code(), 0, "", found.field(), found.message(), found.remedy());
	}
}
