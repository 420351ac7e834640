package se.lansnat.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.lansnat.exchange.CsvWriter;
import se.lansnat.model.text.Numbers;
import se.lansnat.support.CountyCeiling;
import se.lansnat.support.Figure;
import se.lansnat.support.MunicipalityCeiling;
import se.lansnat.support.MunicipalityStatistics;
import se.lansnat.support.SupportResult;

/** The result of a computation as tables, with the columns of the contract. */
final class CeilingsTables {

	private static final List<String> COUNTY_COLUMNS = List.of("county", "municipalities", "population");
	/** Scripts rely on these columns under every ruleset; what a ruleset does not compute stays empty. */
	private static final List<String> MUNICIPALITY_FIGURES = List.of("total_cost_sek", "own_contribution_sek", "need_sek",
			"support_sek", "support_share_percent", "support_per_inhabitant_sek", "payout_rate_percent", "breakpoint_sek",
			"administrative_support_sek");
	private static final List<String> COUNTY_FIGURES = List.of("support_sek", "county_pot_sek",
			"administrative_support_year_1_sek", "administrative_support_later_years_sek");

	private final SupportResult result;
	private final boolean spreadsheet;

	CeilingsTables(SupportResult result, boolean spreadsheet) {
		this.result = result;
		this.spreadsheet = spreadsheet;
	}

	/** A row per municipality in the order of the input. */
	byte[] municipalities() {
		return table(result.municipalities());
	}

	/** A row per municipality of a county in the order of the input. */
	byte[] municipalities(String county) {
		return table(result.municipalities().stream().filter(row -> row.statistics().county().equals(county)).toList());
	}

	private byte[] table(List<? extends MunicipalityCeiling> rows) {
		Map<String, Figure> figures = columns(MUNICIPALITY_FIGURES, result.model().municipalityFigures());
		CsvWriter csv = new CsvWriter(spreadsheet).row(header(MunicipalityTable.COLUMNS, figures));
		for (MunicipalityCeiling row : rows) {
			MunicipalityStatistics s = row.statistics();
			List<Object> cells = new ArrayList<>(List.of(s.code(), s.name(), s.county(), s.population(), s.localities(), s.fictiveNetworkM()));
			figures.values().forEach(figure -> cells.add(figure == null ? "" : cell(row.value(figure))));
			csv.row(cells);
		}
		return csv.bytes();
	}

	/** A row per county in order of first appearance. */
	byte[] counties() {
		Map<String, Figure> figures = columns(COUNTY_FIGURES, countyFigures(result));
		CsvWriter csv = new CsvWriter(spreadsheet).row(header(COUNTY_COLUMNS, figures));
		for (CountyCeiling row : result.counties()) {
			List<Object> cells = new ArrayList<>(List.of(row.county(), row.municipalities(), row.population()));
			figures.values().forEach(figure -> cells.add(figure == null ? "" : cell(row.value(figure))));
			csv.row(cells);
		}
		return csv.bytes();
	}

	/** The model's figures besides the columns that every model's result has. */
	static List<Figure> countyFigures(SupportResult result) {
		return result.model().countyFigures().stream().filter(figure -> !COUNTY_COLUMNS.contains(figure.key())).toList();
	}

	/** The contract's columns with the figure of each, null where the model has none, and then whatever else it has. */
	private static Map<String, Figure> columns(List<String> contract, List<Figure> figures) {
		Map<String, Figure> columns = new LinkedHashMap<>();
		contract.forEach(key -> columns.put(key, null));
		figures.forEach(figure -> columns.put(figure.key(), figure));
		return columns;
	}

	private static List<String> header(List<String> fixed, Map<String, Figure> figures) {
		List<String> header = new ArrayList<>(fixed);
		header.addAll(figures.keySet());
		return header;
	}

	private static Object cell(Optional<BigDecimal> value) {
		return value.<Object>map(Numbers::normalize).orElse("");
	}
}
