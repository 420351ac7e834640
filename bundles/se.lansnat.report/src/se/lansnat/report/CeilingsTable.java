package se.lansnat.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.reference.ruleset.Unit;
import se.lansnat.support.CountyCeiling;
import se.lansnat.support.Figure;
import se.lansnat.support.MunicipalityCeiling;
import se.lansnat.support.MunicipalityStatistics;

/** The table of a county: a row per municipality, and what can be added up. */
final class CeilingsTable {

	/** Amounts of which a sum says something; rates and breakpoints are no parts of a whole. */
	private static final Set<String> SUMMED = Set.of("total_cost_sek", "own_contribution_sek", "need_sek", "administrative_support_sek");
	private static final String CEILING = "support_sek";

	private final Html html;
	private final List<Figure> figures;
	private final List<MunicipalityCeiling> rows;

	CeilingsTable(Html html, List<Figure> figures, List<MunicipalityCeiling> rows) {
		this.html = html;
		this.figures = figures;
		this.rows = rows;
	}

	void write(String caption, CountyCeiling county) {
		html.line("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"table-caption\">").line("<table>");
		html.element("caption", "id=\"table-caption\"", caption);
		header();
		html.line("<tbody>");
		rows.forEach(this::row);
		html.line("</tbody>");
		totals(county);
		html.line("</table>").line("</div>");
	}

	private void header() {
		html.line("<thead><tr>").element("th", "scope=\"col\"", Messages.columnMunicipality)
				.element("th", "scope=\"col\" class=\"n\"", Messages.columnPopulation)
				.element("th", "scope=\"col\" class=\"n\"", Messages.columnLocalities)
				.element("th", "scope=\"col\" class=\"n\"", Messages.columnNetwork);
		for (Figure figure : figures) {
			String unit = figure.unit().symbol();
			html.element("th", "scope=\"col\" class=\"n\"", unit.isEmpty() ? figure.label() : figure.label() + ", " + unit);
		}
		html.line("</tr></thead>");
	}

	private void row(MunicipalityCeiling row) {
		MunicipalityStatistics s = row.statistics();
		html.raw("<tr><th scope=\"row\"><a href=\"#m").text(s.code()).raw("\">").text(s.name()).raw("</a> <span class=\"code\">")
				.text(s.code()).line("</span></th>");
		number(s.population());
		number(s.localities());
		number(s.fictiveNetworkM());
		figures.forEach(figure -> cell(figure, Figures.of(row.value(figure), Unit.NUMBER)));
		html.line("</tr>");
	}

	private void totals(CountyCeiling county) {
		html.line("<tfoot><tr>").element("th", "scope=\"row\"", Messages.total);
		number(sum(MunicipalityStatistics::population));
		number(sum(MunicipalityStatistics::localities));
		number(sum(MunicipalityStatistics::fictiveNetworkM));
		for (Figure figure : figures) {
			cell(figure, figure.key().equals(CEILING) ? SwedishNumbers.format(county.supportSek()) : total(figure));
		}
		html.line("</tr></tfoot>");
	}

	private String total(Figure figure) {
		return SUMMED.contains(figure.key())
				? Figures.of(rows.stream().map(row -> row.value(figure)).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add),
						Unit.NUMBER)
				: "";
	}

	private long sum(ToLongFunction<MunicipalityStatistics> column) {
		return rows.stream().map(MunicipalityCeiling::statistics).mapToLong(column).sum();
	}

	private void number(long number) {
		html.element("td", "class=\"n\"", SwedishNumbers.format(number));
	}

	private void cell(Figure figure, String text) {
		html.element("td", figure.key().equals(CEILING) ? "class=\"n main\"" : "class=\"n\"", text);
	}
}
