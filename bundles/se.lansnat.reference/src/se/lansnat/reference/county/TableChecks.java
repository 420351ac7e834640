package se.lansnat.reference.county;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;

/** Collects the problems of one table; the feature of a problem is the name of the column. */
final class TableChecks {

	private final String file;
	private final List<Problem> problems = new ArrayList<>();

	TableChecks(String file) {
		this.file = file;
	}

	List<Problem> problems() {
		return problems;
	}

	void error(String code, int line, String column, String message, String remedy) {
		problems.add(new Problem(code, Severity.ERROR, file, line, "", column, message, remedy));
	}

	void warning(String code, int line, String column, String message, String remedy) {
		problems.add(new Problem(code, Severity.WARNING, file, line, "", column, message, remedy));
	}

	boolean present(int line, String column, Object value) {
		boolean present = value instanceof String text ? !text.isBlank() : value != null;
		if (!present) {
			error("value-missing", line, column, Messages.missing, Messages.missing_fix);
		}
		return present;
	}

	/** A number that must be there and not be too small. */
	void required(int line, String column, Number value, long least) {
		if (present(line, column, value)) {
			optional(line, column, value, least);
		}
	}

	/** A number that must not be too small if it is there. */
	void optional(int line, String column, Number value, long least) {
		if (value != null && value.doubleValue() < least) {
			error("number-too-small", line, column, NLS.bind(Messages.tooSmall, value), NLS.bind(Messages.tooSmall_fix, least));
		}
	}

	/** A coordinate that must lie between the limit and its negative if it is there. */
	void degrees(int line, String column, Double value, int limit) {
		if (value != null && !(Math.abs(value) <= limit)) {
			error("coordinate-out-of-range", line, column, NLS.bind(Messages.outOfRange, value),
					NLS.bind(Messages.outOfRange_fix, -limit, limit));
		}
	}
}
