package se.lansnat.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
		List<Figure> figures = result.model().municipalityFigures();
		CsvWriter csv = new CsvWriter(spreadsheet).row(header(MunicipalityTable.COLUMNS, figures));
		for (MunicipalityCeiling row : rows) {
			MunicipalityStatistics s = row.statistics();
			List<Object> cells = new ArrayList<>(List.of(s.code(), s.name(), s.county(), s.population(), s.localities(), s.fictiveNetworkM()));
			figures.forEach(figure -> cells.add(cell(row.value(figure))));
			csv.row(cells);
		}
		return csv.bytes();
	}

	/** A row per county in order of first appearance. */
	byte[] counties() {
		List<Figure> figures = countyFigures(result);
		CsvWriter csv = new CsvWriter(spreadsheet).row(header(COUNTY_COLUMNS, figures));
		for (CountyCeiling row : result.counties()) {
			List<Object> cells = new ArrayList<>(List.of(row.county(), row.municipalities(), row.population()));
			figures.forEach(figure -> cells.add(cell(row.value(figure))));
			csv.row(cells);
		}
		return csv.bytes();
	}

	/** The model's figures besides the columns that every model's result has. */
	static List<Figure> countyFigures(SupportResult result) {
		return result.model().countyFigures().stream().filter(figure -> !COUNTY_COLUMNS.contains(figure.key())).toList();
	}

	private static List<String> header(List<String> fixed, List<Figure> figures) {
		List<String> header = new ArrayList<>(fixed);
		figures.forEach(figure -> header.add(figure.key()));
		return header;
	}

	private static Object cell(Optional<BigDecimal> value) {
		return value.<Object>map(Numbers::normalize).orElse("");
	}
}
