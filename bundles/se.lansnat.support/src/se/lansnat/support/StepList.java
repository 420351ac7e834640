package se.lansnat.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.lansnat.reference.ruleset.Parameter;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.Unit;
import se.lansnat.support.exact.Rational;

/** Puts an explanation together. For the use of support models. */
public final class StepList {

	private final Ruleset ruleset;
	private final Map<String, Step> steps = new LinkedHashMap<>();

	/**
	 * Starts an explanation.
	 *
	 * @param ruleset the rules, which give clauses and parameters
	 */
	public StepList(Ruleset ruleset) {
		this.ruleset = ruleset;
	}

	/**
	 * A number of the ruleset.
	 *
	 * @param id the parameter
	 * @return it as input of a step
	 */
	public Input parameter(String id) {
		Parameter parameter = ruleset.parameter(id);
		return new Input(id, parameter.name(), Rational.of(parameter.value()), parameter.unit(), parameter.origin());
	}

	/**
	 * A number of the statistics.
	 *
	 * @param column its column
	 * @param name   name for people
	 * @param value  the number
	 * @param unit   what it is counted in
	 * @param source where it comes from
	 * @return it as input of a step
	 */
	public static Input statistic(String column, String name, long value, Unit unit, String source) {
		return new Input(column, name, Rational.of(value), unit, source);
	}

	/**
	 * What an earlier step gave.
	 *
	 * @param id the step
	 * @return it as input of a later one
	 */
	public Input result(String id) {
		Step step = steps.get(id);
		return new Input(id, step.name(), step.value(), step.unit(), Messages.computedBefore);
	}

	/**
	 * Adds a step on the way to figures.
	 *
	 * @param id      name of the step; the ruleset's clause of that name goes with it
	 * @param name    what is computed
	 * @param formula the rule
	 * @param value   what comes out
	 * @param unit    what it is counted in
	 * @param inputs  what goes in
	 */
	public void add(String id, String name, String formula, Rational value, Unit unit, Input... inputs) {
		add(id, "", name, formula, value, unit, Optional.empty(), inputs);
	}

	/**
	 * Adds a step that gives a figure.
	 *
	 * @param figure  the figure; its key is the step's name and that of the clause
	 * @param formula the rule
	 * @param value   what comes out, exact
	 * @param shown   the figure as it is shown
	 * @param inputs  what goes in
	 */
	public void add(Figure figure, String formula, Rational value, BigDecimal shown, Input... inputs) {
		add(figure.key(), figure.key(), figure.label(), formula, value, figure.unit(), Optional.of(shown), inputs);
	}

	/**
	 * Adds a step that belongs to a figure without giving it.
	 *
	 * @param id      name of the step
	 * @param figure  the figure, whose clause goes with the step
	 * @param name    what is computed
	 * @param formula the rule
	 * @param value   what comes out
	 * @param unit    what it is counted in
	 * @param inputs  what goes in
	 */
	public void addTo(String id, Figure figure, String name, String formula, Rational value, Unit unit, Input... inputs) {
		steps.put(id, new Step(id, figure.key(), name, ruleset.clause(figure.key()), formula, List.of(inputs), value, unit,
				Optional.empty()));
	}

	private void add(String id, String figure, String name, String formula, Rational value, Unit unit,
			Optional<BigDecimal> shown, Input... inputs) {
		steps.put(id, new Step(id, figure, name, ruleset.clause(id), formula, List.of(inputs), value, unit, shown));
	}

	/**
	 * Ends the explanation.
	 *
	 * @param subject    code of the municipality or name of the county
	 * @param title      the same for people
	 * @param statistics the municipalities that the frame was shared among
	 * @return the explanation
	 */
	public Explanation explain(String subject, String title, StatisticsSet statistics) {
		return new Explanation(subject, title, ruleset, statistics.description(), new ArrayList<>(steps.values()),
				ruleset.deviations(subject));
	}
}
