package se.lansnat.ui.problems;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import se.lansnat.model.problem.Severity;
import se.lansnat.ui.Messages;
import se.lansnat.ui.table.CellType;

/** How bad a problem is: in words, and the worst first. */
final class SeverityType implements CellType<Severity> {

	@Override
	public String format(Severity value) {
		return switch (value) {
		case ERROR -> Messages.problems_error;
		case WARNING -> Messages.problems_warning;
		case INFO -> Messages.problems_info;
		};
	}

	@Override
	public Severity parse(String text) {
		throw new UnsupportedOperationException("Nobody types a severity");
	}

	@Override
	public int[] ranks(List<Severity> values) {
		return values.stream().mapToInt(Severity::ordinal).toArray();
	}

	@Override
	public Predicate<Severity> filter(String text) {
		String wanted = text.strip().toLowerCase(Locale.ROOT);
		return switch (wanted) {
		case "=" -> value -> false;
		case "*" -> value -> true;
		default -> value -> format(value).toLowerCase(Locale.ROOT).contains(wanted);
		};
	}
}
