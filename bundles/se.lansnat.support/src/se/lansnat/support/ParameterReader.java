package se.lansnat.support;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import se.lansnat.reference.ruleset.Parameter;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.Unit;
import se.lansnat.support.exact.Rational;

/**
 * Gives a model the parameters it needs and collects what is wrong with them: missing, out of range, in the wrong unit, or
 * not known to the model, which mostly means misspelt. For the use of support models.
 */
public final class ParameterReader {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final Ruleset ruleset;
	private final List<RowProblem> problems;
	private final Set<String> asked = new HashSet<>();

	/**
	 * Creates a reader.
	 *
	 * @param ruleset  the rules
	 * @param problems where problems go
	 */
	public ParameterReader(Ruleset ruleset, List<RowProblem> problems) {
		this.ruleset = ruleset;
		this.problems = problems;
	}

	/**
	 * Whether the ruleset has a parameter.
	 *
	 * @param id the parameter
	 * @return true if it is there
	 */
	public boolean has(String id) {
		return ruleset.find(id).isPresent();
	}

	/**
	 * A number of 0 or more.
	 *
	 * @param id   the parameter
	 * @param unit what it must be counted in
	 * @return the number; 1 after a problem
	 */
	public BigDecimal amount(String id, Unit unit) {
		return read(id, unit).filter(value -> atLeast(id, value, BigDecimal.ZERO)).orElse(BigDecimal.ONE);
	}

	/**
	 * A number above 0.
	 *
	 * @param id   the parameter
	 * @param unit what it must be counted in
	 * @return the number; 1 after a problem
	 */
	public Rational positive(String id, Unit unit) {
		Optional<BigDecimal> value = read(id, unit);
		if (value.isPresent() && value.get().signum() <= 0) {
			add(id, Messages.parameterNotPositive, Messages.parameterNotPositive_fix, value.get().toPlainString());
			return Rational.ONE;
		}
		return Rational.of(value.orElse(BigDecimal.ONE));
	}

	/**
	 * A number from 0 to 100.
	 *
	 * @param id the parameter
	 * @return the number; 1 after a problem
	 */
	public BigDecimal percent(String id) {
		BigDecimal value = amount(id, Unit.PERCENT);
		if (value.compareTo(HUNDRED) > 0) {
			add(id, Messages.parameterOverHundred, Messages.parameterOverHundred_fix, value.toPlainString());
		}
		return value;
	}

	/**
	 * A whole number.
	 *
	 * @param id   the parameter
	 * @param unit what it must be counted in
	 * @param min  the least that is allowed
	 * @return the number; 1 after a problem
	 */
	public long whole(String id, Unit unit, long min) {
		BigDecimal value = read(id, unit).filter(number -> atLeast(id, number, BigDecimal.valueOf(min))).orElse(BigDecimal.ONE);
		try {
			return value.longValueExact();
		} catch (ArithmeticException e) {
			add(id, Messages.parameterNotWhole, Messages.parameterNotWhole_fix, value.toPlainString());
			return 1;
		}
	}

	/** Reports the parameters that nobody asked for. */
	public void done() {
		for (Parameter parameter : ruleset.parameters()) {
			if (!asked.contains(parameter.id())) {
				add(parameter.id(), Messages.parameterUnknown, Messages.parameterUnknown_fix, ruleset.model());
			}
		}
	}

	private Optional<BigDecimal> read(String id, Unit unit) {
		asked.add(id);
		Optional<Parameter> parameter = ruleset.find(id);
		if (parameter.isEmpty()) {
			add(id, Messages.parameterMissing, Messages.parameterMissing_fix, ruleset.model());
		} else if (parameter.get().unit() != unit) {
			add(id, Messages.parameterUnit, Messages.parameterUnit_fix, unit.key());
		}
		return parameter.map(Parameter::value);
	}

	private boolean atLeast(String id, BigDecimal value, BigDecimal min) {
		boolean enough = value.compareTo(min) >= 0;
		if (!enough) {
			add(id, Messages.parameterTooSmall, Messages.parameterTooSmall_fix, value.toPlainString(), min.toPlainString());
		}
		return enough;
	}

	void add(String id, String message, String remedy, Object... values) {
		problems.add(new RowProblem(RowProblem.NO_ROW, "", id, NLS.bind(message, values), NLS.bind(remedy, values)));
	}
}
