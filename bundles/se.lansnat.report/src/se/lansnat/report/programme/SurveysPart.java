package se.lansnat.report.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.DuctSurveyFigure;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.report.document.DocumentBuilder;

/** What surveys of empty ducts report: a table and a total for each survey, never one across surveys (SOU 2000:111, chapter 5). */
final class SurveysPart {

	private final CountyView view;
	private final DocumentBuilder document;

	private record Row(String municipality, DuctSurveyFigure figure) {
	}

	SurveysPart(CountyView view, DocumentBuilder document) {
		this.view = view;
		this.document = document;
	}

	void add(List<MunicipalProgramme> programmes) {
		Map<String, List<Row>> surveys = new TreeMap<>(CountyView.order());
		for (MunicipalProgramme programme : programmes) {
			for (DuctSurveyFigure figure : programme.getDuctSurveyFigures()) {
				surveys.computeIfAbsent(name(figure), key -> new ArrayList<>())
						.add(new Row(view.municipality(programme.getMunicipalityCode()), figure));
			}
		}
		if (surveys.isEmpty()) {
			document.paragraph(Messages.noSurveys);
			return;
		}
		document.paragraph(surveys.size() == 1 ? Messages.oneSurvey : Messages.severalSurveys);
		surveys.forEach(this::table);
	}

	private static String name(DuctSurveyFigure figure) {
		String survey = figure.getSurvey() == null || figure.getSurvey().isBlank() ? Messages.surveyNameless : figure.getSurvey().strip();
		return figure.getDate() == null || figure.getDate().isBlank() ? survey : NLS.bind(Messages.surveyOf, survey, figure.getDate().strip());
	}

	private void table(String survey, List<Row> rows) {
		rows.sort(Comparator.comparing(Row::municipality, CountyView.order()).thenComparing(row -> Say.text(row.figure.getOwner())));
		BigDecimal total = rows.stream().map(row -> row.figure.getLengthM()).filter(length -> length != null).reduce(BigDecimal.ZERO, BigDecimal::add);
		document.table(table -> {
			table.caption(NLS.bind(Messages.captionSurvey, survey)).heads(Messages.columnMunicipality).column(Messages.columnOwner)
					.number(Messages.columnLength).column(Messages.columnSource);
			for (Row row : rows) {
				BigDecimal length = row.figure.getLengthM();
				table.row(row.municipality, Say.text(row.figure.getOwner()), length == null ? Say.NONE : Say.number(length),
						Say.text(row.figure.getSource()));
			}
			table.totals(NLS.bind(Messages.totalOf, SwedishNumbers.format(rows.size())), "", Say.number(total), "");
		});
	}
}
