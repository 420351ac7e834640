package se.lansnat.ui.table;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Texts: ordered as Swedes do (\u00e5, \u00e4, \u00f6 last), found by any part of them regardless of case. An empty text is a missing one. */
public final class TextType implements CellType<String> {

	private static final TextType OPTIONAL = new TextType(false);
	private static final TextType REQUIRED = new TextType(true);

	private final boolean required;

	private TextType(boolean required) {
		this.required = required;
	}

	/** @return texts that may be missing */
	public static TextType optional() {
		return OPTIONAL;
	}

	/** @return texts that may not be emptied by the user */
	public static TextType required() {
		return REQUIRED;
	}

	@Override
	public String format(String value) {
		return value == null ? "" : value;
	}

	@Override
	public String parse(String text) throws InvalidInputException {
		String value = text.strip();
		if (value.isEmpty()) {
			if (required) {
				throw new InvalidInputException(Messages.text_required);
			}
			return null;
		}
		return value;
	}

	@Override
	public int[] ranks(List<String> values) {
		Collator collator = Collator.getInstance(Locale.of("sv"));
		return Ranks.byKey(values, collator::getCollationKey, Comparator.<CollationKey>naturalOrder());
	}

	@Override
	public Predicate<String> filter(String text) {
		String wanted = text.strip();
		return switch (wanted) {
			case "=" -> value -> value == null || value.isEmpty();
			case "*" -> value -> value != null && !value.isEmpty();
			default -> value -> value != null && contains(value, wanted);
		};
	}

	static boolean contains(String value, String wanted) {
		int length = wanted.length();
		for (int i = value.length() - length; i >= 0; i--) {
			if (value.regionMatches(true, i, wanted, 0, length)) {
				return true;
			}
		}
		return false;
	}
}
