package se.lansnat.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import se.lansnat.draw.SvgPainter;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.reference.CountyName;
import se.lansnat.reference.Deviation;
import se.lansnat.reference.ruleset.RuleDeviation;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.Unit;
import se.lansnat.support.CountyCeiling;
import se.lansnat.support.DecidedCeilings;
import se.lansnat.support.Figure;
import se.lansnat.support.MunicipalityCeiling;
import se.lansnat.support.StatisticsSource;
import se.lansnat.support.SupportResult;

/**
 * The ceilings of a county as one readable page: self-contained HTML for screen and paper, light and dark, for eyes and screen
 * readers. Equal input gives equal bytes.
 */
public final class CeilingsPage {

	private static final double CHART_WIDTH = 720;

	private final Html html = new Html();
	private final String place;
	private final SupportResult result;
	private final CountyCeiling county;
	private final List<MunicipalityCeiling> rows;

	private CeilingsPage(CountyCeiling county, SupportResult result) {
		this.county = county;
		this.result = result;
		place = CountyName.find(county.county()).map(CountyName::fullName).orElse(NLS.bind(Messages.countyTitle, county.county()));
		rows = result.municipalities().stream().filter(row -> row.statistics().county().equals(county.county()))
				.map(MunicipalityCeiling.class::cast).toList();
	}

	/**
	 * Writes the page of a county.
	 *
	 * @param county     name of the county, without "län"
	 * @param result     a computation that the county's municipalities are part of
	 * @param deviations what is known to be wrong in the published tables about the county; may be empty
	 * @return an HTML document
	 * @throws IllegalArgumentException if the computation has no municipality of that county
	 */
	public static String html(String county, SupportResult result, List<Deviation> deviations) {
		CountyCeiling row = result.county(county).orElseThrow(() -> new IllegalArgumentException("Not computed: " + county));
		return new CeilingsPage(row, result).page(deviations);
	}

	private String page(List<Deviation> deviations) {
		String title = NLS.bind(Messages.pageTitle, place);
		html.line("<!DOCTYPE html>").raw("<html lang=\"").text(Messages.language).line("\">").line("<head>").line("<meta charset=\"utf-8\"/>")
				.element("title", title).line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
				.line("<meta name=\"color-scheme\" content=\"light dark\"/>")
				.line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>")
				.line("<style>").raw(style()).line("</style>").line("</head>").line("<body>").line("<header>").element("h1", title)
				.element("p", "class=\"source\"", NLS.bind(Messages.subtitle, result.ruleset().name(), result.ruleset().source()))
				.line("</header>").line("<main>");
		summary();
		chart();
		table();
		explanations();
		deviations(deviations);
		sources();
		return html.line("</main>").line("</body>").line("</html>").toString();
	}

	private void summary() {
		html.element("p", "class=\"lead\"",
				NLS.bind(Messages.lead, new Object[] { rows.size(), place, SwedishNumbers.kronor(county.supportSek()) }));
		if (result.ruleset().onTrial()) {
			html.element("p", "class=\"deviation\"", Messages.onTrial);
		}
		result.notes().forEach(note -> html.element("p", note));
		html.line("<dl class=\"facts\">");
		for (Figure figure : result.model().countyFigures()) {
			Unit unit = figure.unit() == Unit.SEK ? Unit.SEK : Unit.NUMBER; // the label tells what is counted
			html.raw("<div>").element("dt", figure.label()).element("dd", Figures.of(county.value(figure), unit)).line("</div>");
		}
		html.line("</dl>");
		decided();
	}

	/** A county goes by what was decided; a computation that gives something else must say so. */
	private void decided() {
		DecidedCeilings decided = new DecidedCeilings(result.ruleset());
		if (decided.source().isEmpty()) {
			return;
		}
		List<String> different = rows.stream().filter(row -> !decided.of(row.statistics().code()).equals(OptionalLong.of(row.supportSek())))
				.map(row -> different(row, decided.of(row.statistics().code()))).toList();
		if (different.isEmpty()) {
			html.element("p", NLS.bind(Messages.decidedEqual, decided.source().get()));
		} else {
			html.element("p", "class=\"deviation\"", NLS.bind(Messages.decidedDifferent, decided.source().get())).list(different);
		}
	}

	private static String different(MunicipalityCeiling row, OptionalLong decided) {
		String amount = decided.isPresent() ? SwedishNumbers.kronor(decided.getAsLong()) : Messages.decidedNone;
		return NLS.bind(Messages.decidedItem,
				new Object[] { row.statistics().name(), amount, SwedishNumbers.kronor(row.supportSek()) });
	}

	private void chart() {
		html.line("<section aria-labelledby=\"h-chart\">").element("h2", "id=\"h-chart\"", Messages.headingChart).line("<figure>")
				.raw(SvgPainter.paint(CeilingsChart.of(place, rows, "", CHART_WIDTH), "chart", Messages.language)).line("</figure>")
				.line("</section>");
	}

	private void table() {
		html.line("<section aria-labelledby=\"h-table\">").element("h2", "id=\"h-table\"", Messages.headingTable);
		new CeilingsTable(html, result.model().municipalityFigures(), rows).write(NLS.bind(Messages.tableCaption, place), county);
		html.element("p", "class=\"note\"", Messages.tableNote).line("</section>");
	}

	private void explanations() {
		html.line("<section aria-labelledby=\"h-why\">").element("h2", "id=\"h-why\"", Messages.headingExplanations)
				.element("p", Messages.explanationsIntro).element("p", NLS.bind(Messages.statistics, result.statistics().description()));
		ExplanationSection section = new ExplanationSection(html);
		section.write("county", NLS.bind(Messages.explanationSummary, place, SwedishNumbers.kronor(county.supportSek())), county.explain());
		for (MunicipalityCeiling row : rows) {
			section.write("m" + row.statistics().code(),
					NLS.bind(Messages.explanationSummary, row.statistics().name(), SwedishNumbers.kronor(row.supportSek())), row.explain());
		}
		html.line("</section>");
	}

	private void deviations(List<Deviation> published) {
		List<RuleDeviation> ofRules = result.ruleset().deviations().stream().filter(this::concerns).toList();
		html.line("<section aria-labelledby=\"h-deviations\">").element("h2", "id=\"h-deviations\"", Messages.headingDeviations);
		if (ofRules.isEmpty() && published.isEmpty()) {
			html.element("p", Messages.noDeviations);
		} else {
			html.element("p", Messages.deviationsIntro);
			html.list(Stream.concat(ofRules.stream().map(d -> NLS.bind(Messages.deviationItem, d.source(), d.text())),
					published.stream().map(d -> NLS.bind(Messages.deviationItem, d.place(), d.text()))).toList());
		}
		html.line("</section>");
	}

	private boolean concerns(RuleDeviation deviation) {
		return deviation.concerns(county.county()) || rows.stream().anyMatch(row -> deviation.concerns(row.statistics().code()));
	}

	private void sources() {
		Ruleset ruleset = result.ruleset();
		html.line("<section aria-labelledby=\"h-sources\">").element("h2", "id=\"h-sources\"", Messages.headingSources);
		Stream<String> statistics = rows.stream().flatMap(row -> texts(row.statistics().source())).distinct();
		html.list(Stream.concat(Stream.of(NLS.bind(Messages.sourceOfRules, ruleset.id(), ruleset.source())), statistics).toList());
		html.line("</section>");
	}

	private static Stream<String> texts(StatisticsSource source) {
		return Stream.of(NLS.bind(Messages.sourcePopulation, source.population()),
				NLS.bind(Messages.sourceLocalities, source.localities()), NLS.bind(Messages.sourceNetwork, source.network()));
	}

	private static String style() {
		try (InputStream css = CeilingsPage.class.getResourceAsStream("page.css")) {
			return new String(css.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
