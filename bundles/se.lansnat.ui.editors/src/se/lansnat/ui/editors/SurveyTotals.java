package se.lansnat.ui.editors;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.Duct;
import se.lansnat.model.DuctSurveyFigure;
import se.lansnat.model.text.Numbers;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.ui.Labels;

/** What ducts and survey figures come to: a sum for each survey, and never one across surveys, which count different things. */
final class SurveyTotals {

	private record Row(String survey, String date, BigDecimal lengthM) {
	}

	private SurveyTotals() {
	}

	static String ofDucts(CountyAccess county, List<EObject> ducts) {
		return text(ducts.stream().map(Duct.class::cast).map(duct -> new Row(duct.getSurvey(), duct.getDate(), duct.getLengthM())));
	}

	static String ofFigures(CountyAccess county, List<EObject> figures) {
		return text(figures.stream().map(DuctSurveyFigure.class::cast).map(figure -> new Row(figure.getSurvey(), figure.getDate(),
				figure.getLengthM())));
	}

	private static String text(Stream<Row> rows) {
		Map<Object, List<Row>> surveys = rows.filter(row -> row.lengthM() != null)
				.collect(Collectors.groupingBy(SurveyTotals::name, () -> new TreeMap<>(Labels.nameOrder()), Collectors.toList()));
		String sums = surveys.entrySet().stream().map(survey -> NLS.bind(Messages.survey_total, new Object[] { survey.getKey(),
				sum(survey.getValue()),
				SwedishNumbers.format(survey.getValue().size()) })).collect(Collectors.joining("   \u00b7   "));
		return sums.isEmpty() ? "" : NLS.bind(Messages.survey_totals, sums);
	}

	private static String name(Row row) {
		String survey = row.survey() == null || row.survey().isBlank() ? Messages.survey_none : row.survey();
		return row.date() == null || row.date().isBlank() ? survey : survey + ", " + row.date();
	}

	private static String sum(List<Row> rows) {
		return SwedishNumbers.format(Numbers.normalize(rows.stream().map(Row::lengthM).reduce(BigDecimal.ZERO, BigDecimal::add)));
	}
}
