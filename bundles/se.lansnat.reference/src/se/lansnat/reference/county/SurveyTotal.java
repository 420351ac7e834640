package se.lansnat.reference.county;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.lansnat.model.DuctSurveyFigure;

/**
 * Empty ducts that one survey reports for a municipality. Figures of different surveys are never added (SOU 2000:111,
 * chapter 5).
 *
 * @param survey  the survey; empty where not told
 * @param date    when it was made, ISO 8601 as exact as the source; empty where not told
 * @param lengthM metres, the sum of the survey's rows for the municipality
 * @param rows    how many rows
 */
public record SurveyTotal(String survey, String date, BigDecimal lengthM, int rows) {

	/** The survey of Svenska Kommunförbundet. */
	public static final String SK = "SK";
	/** The month of the survey of Svenska Kommunförbundet that annex 6 of SOU 2000:111 reports. */
	public static final String SK_DATE = "2000-05";

	/** The totals of each survey by itself, by name and date; figures without a length are left out. */
	static List<SurveyTotal> of(Collection<DuctSurveyFigure> figures) {
		Map<List<String>, SurveyTotal> totals = new LinkedHashMap<>();
		for (DuctSurveyFigure figure : figures) {
			if (figure.getLengthM() != null) {
				SurveyTotal one = new SurveyTotal(text(figure.getSurvey()), text(figure.getDate()), figure.getLengthM(), 1);
				totals.merge(List.of(one.survey, one.date), one, SurveyTotal::plus);
			}
		}
		return totals.values().stream().sorted(Comparator.comparing(SurveyTotal::survey).thenComparing(SurveyTotal::date)).toList();
	}

	private SurveyTotal plus(SurveyTotal other) {
		return new SurveyTotal(survey, date, lengthM.add(other.lengthM), rows + other.rows);
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	boolean isAnnex6() {
		return survey.equals(SK) && date.equals(SK_DATE);
	}
}
