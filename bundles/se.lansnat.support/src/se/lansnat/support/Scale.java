package se.lansnat.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import se.lansnat.reference.ruleset.Unit;
import se.lansnat.support.exact.Rounding.Limit;

/**
 * Numbered steps of a ruleset, each with a limit and a value; the last has no limit. The parameters of step N are the
 * given ids with N for {@code #}.
 *
 * @param steps the steps, by rising limit
 */
public record Scale(List<ScaleStep> steps) {

	/**
	 * A step.
	 *
	 * @param limitId id of the limit's parameter, empty for the last step
	 * @param limit   where the step ends; 0 for the last step, which it means nothing for
	 * @param valueId id of the value's parameter
	 * @param value   what applies in the step
	 */
	public record ScaleStep(String limitId, Limit limit, String valueId, BigDecimal value) {

		/** @return whether it is the last step, which has no limit */
		public boolean last() {
			return limitId.isEmpty();
		}
	}

	/**
	 * The step that applies.
	 *
	 * @param within tells of a limit whether the number is within it
	 * @return the first step whose limit the number is within, else the last
	 */
	public ScaleStep of(Predicate<Limit> within) {
		for (ScaleStep step : steps) {
			if (step.last() || within.test(step.limit())) {
				return step;
			}
		}
		throw new IllegalStateException("A scale ends with a step that has no limit");
	}

	/**
	 * Reads the steps of a ruleset. At least one is required.
	 *
	 * @param reader    reads parameters and keeps the problems
	 * @param limitId   id of the limits, with {@code #}
	 * @param limitUnit what they are counted in
	 * @param valueId   id of the values, with {@code #}
	 * @param valueUnit what they are counted in
	 * @return the scale
	 */
	public static Scale read(ParameterReader reader, String limitId, Unit limitUnit, String valueId, Unit valueUnit) {
		List<ScaleStep> steps = new ArrayList<>();
		boolean last = false;
		for (int number = 1; !last; number++) {
			String value = id(valueId, number);
			String limit = id(limitId, number);
			last = !reader.has(id(valueId, number + 1));
			BigDecimal end = last ? BigDecimal.ZERO : reader.amount(limit, limitUnit);
			Limit step = Limit.of(end);
			if (!last && number > 1 && step.exact().compareTo(steps.getLast().limit().exact()) <= 0) {
				reader.add(limit, Messages.stepsNotRising, Messages.stepsNotRising_fix, id(limitId, number - 1));
			}
			steps.add(new ScaleStep(last ? "" : limit, step, value, valueOf(reader, value, valueUnit)));
		}
		return new Scale(steps);
	}

	private static BigDecimal valueOf(ParameterReader reader, String id, Unit unit) {
		return unit == Unit.PERCENT ? reader.percent(id) : BigDecimal.valueOf(reader.whole(id, unit, 0));
	}

	private static String id(String pattern, int number) {
		return pattern.replace("#", Integer.toString(number));
	}
}
