package se.lansnat.support;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import se.lansnat.reference.ruleset.Unit;
import se.lansnat.support.exact.Rational;

/**
 * One step of the way to a figure.
 *
 * @param id      name of the step among the inputs of later ones
 * @param figure  key of the figure that the step gives or belongs to, or empty for a step on the way
 * @param name    what is computed, for people
 * @param clause  where the source states the rule
 * @param formula the rule in words and signs
 * @param inputs  the numbers that go in, in the order of the formula
 * @param value   what comes out, exact
 * @param unit    what it is counted in
 * @param shown   the figure as the scheme rounds and shows it, where the step gives one
 */
public record Step(String id, String figure, String name, String clause, String formula, List<Input> inputs, Rational value,
		Unit unit, Optional<BigDecimal> shown) {
}
