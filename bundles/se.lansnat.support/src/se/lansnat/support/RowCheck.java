package se.lansnat.support;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.text.SwedishNumbers;

/** Checks statistics before anything is computed from them. For the use of support models. */
public final class RowCheck {

	private RowCheck() {
	}

	/**
	 * Reports every code given twice, empty code or county, and number that is out of range.
	 *
	 * @param rows     the municipalities
	 * @param problems where problems go
	 */
	public static void check(List<MunicipalityStatistics> rows, List<RowProblem> problems) {
		Set<String> codes = HashSet.newHashSet(rows.size());
		for (int at = 0; at < rows.size(); at++) {
			MunicipalityStatistics row = rows.get(at);
			if (row.code().isBlank()) {
				add(problems, at, row, "municipality_code", Messages.rowEmpty, Messages.rowEmpty_fix);
			} else if (!codes.add(row.code())) {
				add(problems, at, row, "municipality_code", Messages.rowTwice, Messages.rowTwice_fix, row.code());
			}
			if (row.county().isBlank()) {
				add(problems, at, row, "county", Messages.rowEmpty, Messages.rowEmpty_fix);
			}
			number(problems, at, row, "population", row.population(), 1);
			number(problems, at, row, "localities_50_2999", row.localities(), 0);
			number(problems, at, row, "fictive_network_m", row.fictiveNetworkM(), 0);
		}
	}

	private static void number(List<RowProblem> problems, int at, MunicipalityStatistics row, String field, long number, long min) {
		if (number < min) {
			add(problems, at, row, field, Messages.rowTooSmall, Messages.rowTooSmall_fix, number, min);
		}
	}

	/**
	 * Reports that the figures of a municipality or county do not fit the largest amounts that are computed with.
	 *
	 * @param problems where the problem goes
	 * @param at       the municipality's position among the statistics, or {@link RowProblem#NO_ROW} for a county
	 * @param subject  code of the municipality or name of the county
	 */
	public static void tooLarge(List<RowProblem> problems, int at, String subject) {
		problems.add(new RowProblem(at, subject, "", NLS.bind(Messages.rowTooLarge, SwedishNumbers.kronor(Long.MAX_VALUE)),
				Messages.rowTooLarge_fix));
	}

	private static void add(List<RowProblem> problems, int at, MunicipalityStatistics row, String field, String message,
			String remedy, Object... values) {
		problems.add(new RowProblem(at, row.code(), field, NLS.bind(message, values), NLS.bind(remedy, values)));
	}
}
