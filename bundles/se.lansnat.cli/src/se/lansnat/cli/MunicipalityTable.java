package se.lansnat.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.exchange.CsvRow;
import se.lansnat.exchange.CsvTable;
import se.lansnat.exchange.Range;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.support.MunicipalityStatistics;
import se.lansnat.support.RowProblem;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.StatisticsSource;

/** The municipalities of a file, for the support model. */
final class MunicipalityTable {

	/** The columns of the contract, in its order. */
	static final List<String> COLUMNS = List.of("municipality_code", "municipality_name", "county", "population",
			"localities_50_2999", "fictive_network_m");

	static final Range INHABITANTS = Range.whole(1, 1_000_000_000);
	static final Range LOCALITIES = Range.whole(0, 1_000_000);
	static final Range METRES = Range.whole(0, 1_000_000_000_000L);

	private final String file;
	private final List<Problem> problems = new ArrayList<>();
	private final List<MunicipalityStatistics> rows = new ArrayList<>();
	private final List<Integer> lines = new ArrayList<>();

	private MunicipalityTable(String file) {
		this.file = file;
	}

	/** Reads a file; what is wrong with it is among the problems, and the rows concerned are left out. */
	static MunicipalityTable read(String file, byte[] content) {
		MunicipalityTable result = new MunicipalityTable(file);
		CsvTable table = CsvTable.parse(content, file, COLUMNS);
		for (CsvRow row : table.rows()) {
			result.add(row, table);
		}
		result.problems.addAll(table.problems());
		if (result.problems.isEmpty() && result.rows.isEmpty()) {
			result.problems.add(new Problem("table-empty", Severity.ERROR, file, 0, "", "", Messages.noMunicipalities,
					Messages.noMunicipalities_fix));
		}
		return result;
	}

	private void add(CsvRow row, CsvTable table) {
		int before = table.problems().size();
		String code = row.requiredText("municipality_code");
		if (!code.isEmpty() && !code.matches("[0-9]{4}")) {
			row.reject("municipality-code-malformed", "municipality_code", NLS.bind(Messages.badCode, code), Messages.badCode_fix);
		}
		String name = row.requiredText("municipality_name");
		String county = row.requiredText("county");
		Optional<BigDecimal> population = row.requiredNumber("population", INHABITANTS);
		Optional<BigDecimal> localities = row.requiredNumber("localities_50_2999", LOCALITIES);
		Optional<BigDecimal> metres = row.requiredNumber("fictive_network_m", METRES);
		if (table.problems().size() == before && population.isPresent() && localities.isPresent() && metres.isPresent()) {
			rows.add(new MunicipalityStatistics(code, name, county, population.get().longValueExact(),
					localities.get().longValueExact(), metres.get().longValueExact(),
					StatisticsSource.of(NLS.bind(Messages.sourceLine, file, row.line()))));
			lines.add(row.line());
		}
	}

	/** The municipalities that could be read. */
	StatisticsSet statistics() {
		return new StatisticsSet(NLS.bind(Messages.setOfFile, rows.size(), file), rows);
	}

	/** What was found wrong so far. */
	List<Problem> problems() {
		return problems;
	}

	/** What the model finds wrong, with the line where it stands. */
	Problem problem(RowProblem found) {
		return new Problem("ceilings-input", Severity.ERROR, file, lines.get(found.row()), "", found.field(), found.message(),
				found.remedy());
	}
}
