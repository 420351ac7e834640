package se.lansnat.model.validation;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.Duct;
import se.lansnat.model.DuctSurveyFigure;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** A survey's figure says which survey and when: figures of different surveys are not comparable (SOU 2000:111, chapter 5). */
final class DuctSurveyRule implements ValidationRule {

	private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

	private static final ProblemCode NO_SURVEY = new ProblemCode("duct-survey-unnamed", Severity.WARNING, Messages.surveyUnnamed,
			Messages.surveyUnnamed_fix);
	private static final ProblemCode BAD_DATE = new ProblemCode("duct-survey-date-malformed", Severity.WARNING, Messages.surveyDate,
			Messages.surveyDate_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(NO_SURVEY, BAD_DATE);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		for (DuctSurveyFigure figure : findings.all(DuctSurveyFigure.class)) {
			if (Texts.isBlank(figure.getSurvey())) {
				findings.add(NO_SURVEY, figure, Literals.DUCT_SURVEY_FIGURE__SURVEY);
			}
			checkDate(figure, Literals.DUCT_SURVEY_FIGURE__DATE, figure.getDate(), findings);
		}
		for (Duct duct : findings.all(Duct.class)) {
			checkDate(duct, Literals.DUCT__DATE, duct.getDate(), findings);
		}
	}

	private static void checkDate(EObject object, EAttribute feature, String date, Findings findings) {
		if (date != null && !DATE.matcher(date).matches()) {
			findings.add(BAD_DATE, object, feature, date);
		}
	}
}
