package se.lansnat.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Check boxes: yes or no, never missing. */
public final class CheckType implements CellType<Boolean> {

	/** What spreadsheets in Swedish and in English write for true and false, and what people do. */
	private static final Set<String> YES = Set.of("x", "1", "sant", "true");
	private static final Set<String> NO = Set.of("0", "falskt", "false");
	private static final CheckType INSTANCE = new CheckType();

	private CheckType() {
	}

	/** @return the type */
	public static CheckType of() {
		return INSTANCE;
	}

	@Override
	public String format(Boolean value) {
		return value ? Messages.check_yes : Messages.check_no;
	}

	/** Writes a cross, or nothing. */
	@Override
	public String copy(Boolean value) {
		return value ? "x" : "";
	}

	@Override
	public Boolean parse(String text) throws InvalidInputException {
		String answer = text.strip().toLowerCase(Locale.ROOT);
		if (answer.isEmpty() || NO.contains(answer) || answer.equals(Messages.check_no)) {
			return false;
		}
		if (YES.contains(answer) || answer.equals(Messages.check_yes)) {
			return true;
		}
		throw new InvalidInputException(Messages.check_invalid);
	}

	/** Checked first. */
	@Override
	public int[] ranks(List<Boolean> values) {
		return Ranks.byNumber(values, value -> value ? 0 : 1);
	}

	@Override
	public Predicate<Boolean> filter(String text) throws InvalidInputException {
		String wanted = text.strip().toLowerCase(Locale.ROOT);
		if (wanted.equals("=") || wanted.equals("-")) {
			return value -> !value;
		}
		if (wanted.equals("*")) {
			return value -> value;
		}
		for (boolean answer : new boolean[] { true, false }) {
			if (format(answer).startsWith(wanted)) {
				return value -> value == answer;
			}
		}
		return parse(wanted) ? value -> value : value -> !value;
	}

	@Override
	public boolean isCheck() {
		return true;
	}
}
