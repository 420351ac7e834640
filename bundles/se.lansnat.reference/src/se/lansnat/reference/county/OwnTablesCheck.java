package se.lansnat.reference.county;

import static se.lansnat.reference.county.OwnPlaces.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.problem.Problem;
import se.lansnat.reference.Grounds;

/** Finds everything wrong in one's own tables at once. Column names are those of the command line. */
final class OwnTablesCheck {

	private static final String CODE = "municipality_code";
	private static final String LATITUDE = "latitude";
	private static final String LONGITUDE = "longitude";

	private final OwnTables tables;
	private final String origin;
	private final Map<String, Integer> lineOfCode = new HashMap<>();

	OwnTablesCheck(OwnTables tables, String origin) {
		this.tables = tables;
		this.origin = origin;
	}

	List<Problem> problems() {
		List<Problem> problems = new ArrayList<>(municipalities());
		problems.addAll(places());
		problems.addAll(ducts());
		return problems;
	}

	private List<Problem> municipalities() {
		TableChecks checks = new TableChecks(tables.municipalities().file());
		if (tables.municipalities().rows().isEmpty()) {
			checks.error("table-empty", 0, "", Messages.noMunicipalities, Messages.noMunicipalities_fix);
		}
		for (OwnMunicipality row : tables.municipalities().rows()) {
			String code = text(row.code());
			if (checks.present(row.line(), CODE, code)) {
				if (!code.matches("[0-9]{4}")) {
					checks.error("municipality-code-malformed", row.line(), CODE, NLS.bind(Messages.badCode, code),
							Messages.badCode_fix);
				}
				Integer first = lineOfCode.putIfAbsent(code, row.line());
				if (first != null) {
					checks.error("duplicate-municipality", row.line(), CODE, NLS.bind(Messages.codeTwice, code, first),
							Messages.codeTwice_fix);
				}
			}
			checks.present(row.line(), "municipality_name", text(row.name()));
			checks.required(row.line(), "population", row.population(), 1);
			checks.required(row.line(), "localities_50_2999", row.localities(), 0);
			checks.required(row.line(), "fictive_network_m", row.fictiveNetworkM(), 0);
		}
		return checks.problems();
	}

	private List<Problem> places() {
		TableChecks checks = new TableChecks(tables.places().file());
		List<OwnPlace> rows = tables.places().rows();
		List<String> ids = OwnPlaces.ids(rows, origin);
		Map<String, Integer> lineOfId = new HashMap<>();
		Map<List<Double>, Integer> lineOfSpot = new HashMap<>();
		for (int i = 0; i < rows.size(); i++) {
			OwnPlace row = rows.get(i);
			known(checks, row.line(), row.municipalityCode());
			checks.present(row.line(), "name", text(row.name()));
			kindAndGrounds(checks, row);
			checks.optional(row.line(), "population", row.population(), 0);
			Integer first = lineOfId.putIfAbsent(ids.get(i), row.line());
			if (first != null) {
				String id = text(row.id()).isEmpty() ? ids.get(i) : row.id();
				checks.error("duplicate-id", row.line(), "id", NLS.bind(Messages.idTwice, id, first), Messages.idTwice_fix);
			}
			point(checks, row);
			if (OwnPlaces.hasPoint(row)) {
				Integer other = lineOfSpot.putIfAbsent(List.of(row.latitude(), row.longitude()), row.line());
				if (other != null) {
					checks.warning("points-on-one-spot", row.line(), LATITUDE, NLS.bind(Messages.oneSpot, other),
							Messages.oneSpot_fix);
				}
			}
		}
		return checks.problems();
	}

	private static void kindAndGrounds(TableChecks checks, OwnPlace row) {
		String kind = text(row.kind());
		if (checks.present(row.line(), "kind", kind) && !OwnPlaces.isArea(row) && !kind.equalsIgnoreCase("LOCALITY")) {
			checks.error("unknown-kind", row.line(), "kind", NLS.bind(Messages.badKind, kind), Messages.badKind_fix);
		}
		try {
			Grounds.parse(text(row.grounds()));
		} catch (IllegalArgumentException e) {
			checks.error("unknown-ground", row.line(), "grounds", NLS.bind(Messages.badGround, row.grounds()),
					Messages.badGround_fix);
		}
	}

	private static void point(TableChecks checks, OwnPlace row) {
		checks.degrees(row.line(), LATITUDE, row.latitude(), 90);
		checks.degrees(row.line(), LONGITUDE, row.longitude(), 180);
		if ((row.latitude() == null) != (row.longitude() == null)) {
			checks.error("coordinate-missing", row.line(), row.latitude() == null ? LATITUDE : LONGITUDE, Messages.halfPoint,
					Messages.halfPoint_fix);
		}
		if (OwnPlaces.looksSwapped(row)) {
			checks.warning("coordinates-swapped", row.line(), LATITUDE, NLS.bind(Messages.swapped, row.latitude(), row.longitude()),
					Messages.swapped_fix);
		}
	}

	private List<Problem> ducts() {
		TableChecks checks = new TableChecks(tables.ducts().file());
		for (OwnDuct row : tables.ducts().rows()) {
			known(checks, row.line(), row.municipalityCode());
			checks.required(row.line(), "length_m", row.lengthM(), 0);
			if (!isDate(text(row.date()))) {
				checks.error("malformed-date", row.line(), "date", NLS.bind(Messages.badDate, row.date()), Messages.badDate_fix);
			}
		}
		return checks.problems();
	}

	private void known(TableChecks checks, int line, String municipalityCode) {
		String code = text(municipalityCode);
		Set<String> codes = lineOfCode.keySet();
		if (checks.present(line, CODE, code) && !codes.contains(code)) {
			checks.error("unknown-municipality", line, CODE, NLS.bind(Messages.unknownCode, code, tables.municipalities().file()),
					Messages.unknownCode_fix);
		}
	}

	private static boolean isDate(String text) {
		try {
			switch (text.length()) {
			case 0 -> {
				return true;
			}
			case 4 -> Year.parse(text);
			case 7 -> YearMonth.parse(text);
			default -> LocalDate.parse(text);
			}
			return true;
		} catch (DateTimeException e) {
			return false;
		}
	}
}
