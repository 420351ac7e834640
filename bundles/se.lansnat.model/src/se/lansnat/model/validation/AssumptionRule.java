package se.lansnat.model.validation;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import se.lansnat.model.Assumption;
import se.lansnat.model.AssumptionMeasure;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** An assumption says what it is about, its value and its source, has a value that its measure can have, and is the only one of it. */
final class AssumptionRule implements ValidationRule {

	private static final ProblemCode INCOMPLETE = new ProblemCode("assumption-incomplete", Severity.WARNING, Messages.assumptionIncomplete,
			Messages.assumptionIncomplete_fix);
	private static final ProblemCode RANGE = new ProblemCode("assumption-out-of-range", Severity.WARNING, Messages.assumptionRange,
			Messages.assumptionRange_fix);
	private static final ProblemCode TWICE = new ProblemCode("assumption-twice", Severity.WARNING, Messages.assumptionTwice,
			Messages.assumptionTwice_fix);

	private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
	private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2200);

	@Override
	public List<ProblemCode> codes() {
		return List.of(INCOMPLETE, RANGE, TWICE);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		Set<AssumptionMeasure> measures = EnumSet.noneOf(AssumptionMeasure.class);
		for (Assumption assumption : findings.all(Assumption.class)) {
			if (!assumption.isSetMeasure() || assumption.getValue() == null || Texts.isBlank(assumption.getSource())) {
				findings.add(INCOMPLETE, assumption);
			} else if (!allows(assumption.getMeasure(), assumption.getValue())) {
				findings.add(RANGE, assumption, Literals.ASSUMPTION__VALUE, Names.of(assumption.getMeasure()), assumption.getValue());
			}
			if (assumption.isSetMeasure() && !measures.add(assumption.getMeasure())) {
				findings.add(TWICE, assumption, Literals.ASSUMPTION__MEASURE, Names.of(assumption.getMeasure()));
			}
		}
	}

	private static boolean allows(AssumptionMeasure measure, BigDecimal value) {
		return switch (measure) {
		case SIMULTANEITY -> value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
		case BASE_YEAR, HORIZON_YEAR -> value.stripTrailingZeros().scale() <= 0 && value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
		// Ten times as much every year is no growth that anybody means.
		case GROWTH_PER_YEAR -> value.signum() >= 0 && value.compareTo(BigDecimal.TEN) <= 0;
		case RATE_MBIT_S, USERS_PER_HOUSEHOLD -> value.signum() >= 0;
		};
	}
}
