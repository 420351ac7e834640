package se.lansnat.support;

import java.math.BigDecimal;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.reference.ruleset.RuleDeviation;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.Unit;
import se.lansnat.support.exact.Rational;

/** An explanation as text for people: a numbered step a paragraph, numbers as Swedes write them. */
public final class ExplanationText {

	private final StringBuilder text = new StringBuilder(4096);

	private ExplanationText() {
	}

	/**
	 * Writes an explanation.
	 *
	 * @param explanation the explanation
	 * @return lines, each ending in a line feed
	 */
	public static String of(Explanation explanation) {
		ExplanationText writer = new ExplanationText();
		writer.heading(explanation);
		int number = 0;
		for (Step step : explanation.steps()) {
			writer.step(++number, step);
		}
		writer.deviations(explanation);
		return writer.text.toString();
	}

	private void heading(Explanation explanation) {
		Ruleset ruleset = explanation.ruleset();
		line(explanation.title());
		line(NLS.bind(Messages.explanationRules, new Object[] { ruleset.name(), ruleset.source(), ruleset.id() }));
		if (ruleset.onTrial()) {
			line(Messages.explanationTrial);
		}
		line(NLS.bind(Messages.explanationShared, explanation.statistics()));
	}

	private void step(int number, Step step) {
		text.append('\n').append(number).append(". ").append(step.name()).append(": ");
		result(step);
		text.append("\n   = ").append(step.formula());
		if (!step.clause().isEmpty()) {
			text.append(" [").append(step.clause()).append(']');
		}
		text.append('\n');
		for (Input input : step.inputs()) {
			text.append("   - ").append(input.name()).append(": ");
			number(input.value(), input.unit());
			text.append(" (").append(input.origin()).append(")\n");
		}
	}

	private void result(Step step) {
		BigDecimal value = step.value().toDecimal(Explanation.DIGITS);
		number(value, step.unit());
		if (step.shown().isPresent() && step.shown().get().compareTo(value) != 0) {
			text.append(Messages.explanationRounded).append(SwedishNumbers.NO_BREAK_SPACE);
			number(step.shown().get(), step.unit());
		}
	}

	private void number(Rational value, Unit unit) {
		number(value.toDecimal(Explanation.DIGITS), unit);
	}

	private void number(BigDecimal value, Unit unit) {
		SwedishNumbers.append(text, value);
		if (unit != Unit.NUMBER) {
			text.append(SwedishNumbers.NO_BREAK_SPACE).append(unit.symbol());
		}
	}

	private void deviations(Explanation explanation) {
		if (!explanation.deviations().isEmpty()) {
			text.append('\n').append(Messages.explanationDeviations).append('\n');
		}
		for (RuleDeviation deviation : explanation.deviations()) {
			text.append("- ");
			line(NLS.bind(Messages.explanationDeviation,
					new Object[] { deviation.source(), deviation.text(), deviation.printed(), deviation.applied() }));
		}
	}

	private void line(String line) {
		text.append(line).append('\n');
	}
}
