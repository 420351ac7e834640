package se.lansnat.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import se.lansnat.exchange.CsvRow;
import se.lansnat.exchange.CsvTable;
import se.lansnat.exchange.Range;
import se.lansnat.model.problem.Problem;
import se.lansnat.reference.county.OwnDuct;
import se.lansnat.reference.county.OwnMunicipality;
import se.lansnat.reference.county.OwnPlace;
import se.lansnat.reference.county.OwnTable;
import se.lansnat.reference.county.OwnTables;

/** One's own tables of a county, from files. What a cell means is checked by the county's builder; here it must be readable. */
final class OwnTablesReader {

	private static final List<String> MUNICIPALITIES = List.of("municipality_code", "municipality_name", "population",
			"localities_50_2999", "fictive_network_m");
	private static final List<String> PLACES = List.of("municipality_code", "name", "kind", "grounds");
	private static final List<String> DUCTS = List.of("municipality_code", "length_m");
	/** Wide enough to leave "too small" to the builder, which knows the limits. */
	private static final Range WHOLE = Range.whole(-1_000_000_000_000L, 1_000_000_000_000L);
	private static final Range DECIMAL = Range.decimal(-1_000_000_000_000L, 1_000_000_000_000L);

	/** What the builder finds where a column or row is missing altogether. */
	private static final Set<String> MISSING = Set.of("value-missing", "table-empty");

	private final Call call;
	private final String municipalities;
	private final List<Problem> problems = new ArrayList<>();

	/** Reads the other tables of a county with this one of its municipalities. */
	OwnTablesReader(Call call, String municipalities) {
		this.call = call;
		this.municipalities = municipalities;
	}

	OwnTables read(String name, String localities, Optional<String> ducts) throws Failure {
		return new OwnTables(name, table(municipalities, MUNICIPALITIES, OwnTablesReader::municipality),
				table(localities, PLACES, OwnTablesReader::place),
				ducts.isPresent() ? table(ducts.get(), DUCTS, OwnTablesReader::duct) : new OwnTable<>("", List.of()));
	}

	/**
	 * Everything that is wrong: what could not be read, and what the builder found besides. What it only found because
	 * something could not be read is left out.
	 */
	List<Problem> withWhatTheBuilderFound(List<Problem> found) {
		List<Problem> all = new ArrayList<>(problems);
		found.stream().filter(problem -> problems.stream().noneMatch(unread -> explains(unread, problem))).forEach(all::add);
		return all;
	}

	private boolean explains(Problem unread, Problem found) {
		boolean sameFile = unread.file().equals(found.file());
		boolean sameCell = sameFile && unread.line() == found.line() && unread.feature().equals(found.feature());
		boolean cell = unread.code().equals("csv-number");
		boolean unreadMunicipality = unread.file().equals(municipalities) && found.code().equals("unknown-municipality");
		return sameCell || !cell && (sameFile && MISSING.contains(found.code()) || unreadMunicipality);
	}

	private <R> OwnTable<R> table(String file, List<String> required, Function<CsvRow, R> reader) throws Failure {
		CsvTable table = CsvTable.parse(call.read(file), file, required);
		List<R> rows = table.rows().stream().map(reader).toList();
		problems.addAll(table.problems());
		return new OwnTable<>(file, rows);
	}

	private static OwnMunicipality municipality(CsvRow row) {
		return new OwnMunicipality(row.line(), row.text("municipality_code"), row.text("municipality_name"), whole(row, "population"),
				whole(row, "localities_50_2999"), whole(row, "fictive_network_m"));
	}

	private static OwnPlace place(CsvRow row) {
		return new OwnPlace(row.line(), row.text("municipality_code"), row.text("name"), row.text("kind"), row.text("grounds"),
				whole(row, "population"), degrees(row, "latitude"), degrees(row, "longitude"), row.text("id"));
	}

	private static OwnDuct duct(CsvRow row) {
		return new OwnDuct(row.line(), row.text("municipality_code"), row.number("length_m", DECIMAL).orElse(null), row.text("name"),
				row.text("owner"), row.text("survey"), row.text("date"));
	}

	private static Long whole(CsvRow row, String column) {
		return row.number(column, WHOLE).map(BigDecimal::longValueExact).orElse(null);
	}

	private static Double degrees(CsvRow row, String column) {
		return row.number(column, DECIMAL).map(BigDecimal::doubleValue).orElse(null);
	}
}
