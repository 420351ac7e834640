package se.lansnat.model.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.Assumption;
import se.lansnat.model.AssumptionMeasure;
import se.lansnat.model.Connection;
import se.lansnat.model.DuctSurveyFigure;
import se.lansnat.model.InfrastructureState;
import se.lansnat.model.Locality;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.Segment;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** Figures say how and where they were found, and a locality is as big as one is. */
final class DetailRule implements ValidationRule {

	private static final ProblemCode METHOD = new ProblemCode("length-without-method", Severity.INFO, Messages.lengthNoMethod,
			Messages.lengthNoMethod_fix);
	private static final ProblemCode SOURCE = new ProblemCode("duct-survey-without-source", Severity.INFO, Messages.surveyNoSource,
			Messages.surveyNoSource_fix);
	private static final ProblemCode UNDATED = new ProblemCode("duct-survey-undated", Severity.INFO, Messages.surveyUndated,
			Messages.surveyUndated_fix);
	private static final ProblemCode SMALL = new ProblemCode("locality-too-small", Severity.INFO, Messages.localityTooSmall,
			Messages.localityTooSmall_fix);
	private static final ProblemCode PAST = new ProblemCode("planned-before-base-year", Severity.INFO, Messages.plannedBeforeBase,
			Messages.plannedBeforeBase_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(METHOD, SOURCE, UNDATED, SMALL, PAST);
	}

	/** Inhabitants from which a built-up place counts (SOU 2000:111, 3.4). */
	private static final long SMALLEST = 50;

	@Override
	public void check(CountyFolder folder, Findings findings) {
		for (Connection connection : findings.all(Connection.class)) {
			length(connection, Literals.CONNECTION__LENGTH_M, Literals.CONNECTION__LENGTH_METHOD, findings);
		}
		for (Segment segment : findings.all(Segment.class)) {
			length(segment, Literals.SEGMENT__LENGTH_M, Literals.SEGMENT__LENGTH_METHOD, findings);
		}
		for (DuctSurveyFigure figure : findings.all(DuctSurveyFigure.class)) {
			if (Texts.isBlank(figure.getSource())) {
				findings.add(SOURCE, figure, Literals.DUCT_SURVEY_FIGURE__SOURCE, Names.of(figure));
			}
			if (figure.getDate() == null) {
				findings.add(UNDATED, figure, Literals.DUCT_SURVEY_FIGURE__DATE, Names.of(figure));
			}
		}
		for (Locality locality : findings.all(Locality.class)) {
			if (locality.getPopulation() != null && locality.getPopulation() >= 0 && locality.getPopulation() < SMALLEST) {
				findings.add(SMALL, locality, Literals.PLACE__POPULATION, Names.of(locality), locality.getPopulation());
			}
		}
		baseYear(findings).ifPresent(year -> past(year, findings));
	}

	private static void length(EObject object, EAttribute length, EAttribute method, Findings findings) {
		if (object.eIsSet(length) && !object.eIsSet(method)) {
			findings.add(METHOD, object, method, Names.of(object));
		}
	}

	private static Optional<BigDecimal> baseYear(Findings findings) {
		return findings.all(Assumption.class).stream()
				.filter(assumption -> assumption.isSetMeasure() && assumption.getMeasure() == AssumptionMeasure.BASE_YEAR)
				.map(Assumption::getValue).filter(value -> value != null).findFirst();
	}

	private static void past(BigDecimal year, Findings findings) {
		for (Connection connection : findings.all(Connection.class)) {
			boolean planned = connection.isSetState() && connection.getState() == InfrastructureState.PLANNED;
			if (planned && connection.getPlannedYear() != null && year.compareTo(BigDecimal.valueOf(connection.getPlannedYear())) > 0) {
				findings.add(PAST, connection, Literals.CONNECTION__PLANNED_YEAR, Names.of(connection),
						connection.getPlannedYear().toString(), year.toPlainString());
			}
		}
	}
}
