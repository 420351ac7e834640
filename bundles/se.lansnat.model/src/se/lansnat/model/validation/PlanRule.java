package se.lansnat.model.validation;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

import se.lansnat.model.Identified;
import se.lansnat.model.InfrastructureState;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.text.Leftovers;

/** What is planned says for which year, and what exists is not planned. */
final class PlanRule implements ValidationRule {

	private static final ProblemCode NO_YEAR = new ProblemCode("planned-without-year", Severity.WARNING, Messages.plannedNoYear,
			Messages.plannedNoYear_fix);
	private static final ProblemCode NOT_PLANNED = new ProblemCode("year-without-plan", Severity.WARNING, Messages.yearNotPlanned,
			Messages.yearNotPlanned_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(NO_YEAR, NOT_PLANNED);
	}

	private record Plan(EAttribute state, EAttribute year) {
	}

	private static final Map<EClass, Plan> PLANS = Map.of(Literals.NODE, new Plan(Literals.NODE__STATE, Literals.NODE__PLANNED_YEAR),
			Literals.CONNECTION, new Plan(Literals.CONNECTION__STATE, Literals.CONNECTION__PLANNED_YEAR),
			Literals.SEGMENT, new Plan(Literals.SEGMENT__STATE, Literals.SEGMENT__PLANNED_YEAR),
			Literals.DUCT, new Plan(Literals.DUCT__STATE, Literals.DUCT__PLANNED_YEAR));

	@Override
	public void check(CountyFolder folder, Findings findings) {
		for (Identified object : findings.all(Identified.class)) {
			Plan plan = PLANS.get(object.eClass());
			if (plan == null || Leftovers.hasRejectedValue(object)) {
				continue;
			}
			Object state = object.eIsSet(plan.state()) ? object.eGet(plan.state()) : null;
			boolean hasYear = object.eIsSet(plan.year());
			if (state == InfrastructureState.PLANNED && !hasYear) {
				findings.add(NO_YEAR, object, plan.year(), Names.of(object));
			} else if (state != InfrastructureState.PLANNED && hasYear) {
				findings.add(NOT_PLANNED, object, plan.state(), Names.of(object), object.eGet(plan.year()).toString());
			}
		}
	}
}
