package se.lansnat.report.programme;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.reference.ruleset.Unit;
import se.lansnat.report.CeilingsChart;
import se.lansnat.report.Figures;
import se.lansnat.report.document.Block.Definition;
import se.lansnat.report.document.Block.NoteKind;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.support.CountyCeiling;
import se.lansnat.support.DecidedCeilings;
import se.lansnat.support.Figure;
import se.lansnat.support.MunicipalityCeiling;
import se.lansnat.support.SupportResult;

/** The support ceilings of a county's municipalities, as a table and a chart, and its part of the county pot. */
final class CountyCeilings {

	private static final double CHART_WIDTH = 680;
	private static final String CEILING = "support_sek";

	private CountyCeilings() {
	}

	static void add(CountyView view, DocumentBuilder document, Ceilings ceilings) {
		Optional<SupportResult> result = ceilings.result();
		Optional<CountyCeiling> county = result.flatMap(computed -> computed.county(view.county().getName()));
		if (county.isEmpty()) {
			document.note(NoteKind.REMARK, ceilings.why().isEmpty() ? Messages.ceilingNoStatistics : ceilings.why());
			return;
		}
		List<MunicipalityCeiling> rows = result.get().municipalities().stream()
				.filter(row -> row.statistics().county().equals(view.county().getName())).map(MunicipalityCeiling.class::cast)
				.sorted(Comparator.comparing(row -> row.statistics().name(), CountyView.order())).toList();
		document.paragraph(NLS.bind(Messages.ceilingsIntro, result.get().ruleset().name(), result.get().ruleset().source()));
		table(document, result.get(), rows, county.get());
		document.paragraph(Messages.ceilingsNote);
		document.figure("f-stodtak", CeilingsChart.of(view.name(), rows, "", CHART_WIDTH), NLS.bind(Messages.captionChart, view.name()));
	}

	private static void table(DocumentBuilder document, SupportResult result, List<MunicipalityCeiling> rows, CountyCeiling county) {
		DecidedCeilings decided = new DecidedCeilings(result.ruleset());
		List<Figure> figures = result.model().municipalityFigures();
		document.table(table -> {
			table.anchor("t-stodtak").caption(Messages.captionCeilings).landscape().heads(Messages.columnMunicipality)
					.number(Messages.columnDecided);
			figures.forEach(figure -> table.number(figure.label() + unit(figure)));
			for (MunicipalityCeiling row : rows) {
				String[] cells = new String[figures.size() + 2];
				cells[0] = row.statistics().name();
				OptionalLong amount = decided.of(row.statistics().code());
				cells[1] = amount.isPresent() ? SwedishNumbers.format(amount.getAsLong()) : Say.NONE;
				for (int i = 0; i < figures.size(); i++) {
					cells[i + 2] = Figures.of(row.value(figures.get(i)), Unit.NUMBER);
				}
				table.row(cells);
			}
			String[] totals = new String[figures.size() + 2];
			Arrays.fill(totals, "");
			totals[0] = Messages.wholeCounty;
			totals[1] = SwedishNumbers.format(rows.stream().mapToLong(row -> decided.of(row.statistics().code()).orElse(0)).sum());
			for (int i = 0; i < figures.size(); i++) {
				if (figures.get(i).key().equals(CEILING)) {
					totals[i + 2] = SwedishNumbers.format(county.supportSek());
				}
			}
			table.totals(totals);
		});
	}

	private static String unit(Figure figure) {
		return figure.unit().symbol().isEmpty() ? "" : ", " + figure.unit().symbol();
	}

	/** The county's figures, its part of the pot among them. */
	static void pot(CountyView view, DocumentBuilder document, Ceilings ceilings) {
		ceilings.result().ifPresent(result -> result.county(view.county().getName()).ifPresent(row -> document
				.definitions(result.model().countyFigures().stream().map(figure -> definition(figure, row.value(figure))).toArray(Definition[]::new))));
	}

	private static Definition definition(Figure figure, Optional<BigDecimal> value) {
		return Definition.of(figure.label(), Figures.of(value, figure.unit() == Unit.SEK ? Unit.SEK : Unit.NUMBER));
	}
}
