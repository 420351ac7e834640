package se.lansnat.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/**
 * One line of a question that is put together and not typed: a field and what it must hold.
 *
 * @param field  the field
 * @param how    in what way
 * @param value  what was typed
 * @param second what was typed for the other end
 */
record Condition(QueryField field, How how, String value, String second) {

	/** In what way a field must hold something. */
	enum How {
		CONTAINS, LACKS, PHRASE, BEGINS, BETWEEN, AT_LEAST, AT_MOST;

		/** {@return whether numbers or days are compared} */
		boolean isOfNumbers() {
			return this == BETWEEN || this == AT_LEAST || this == AT_MOST;
		}

		String label() {
			return switch (this) {
			case CONTAINS -> Messages.builder_contains;
			case LACKS -> Messages.builder_lacks;
			case PHRASE -> Messages.builder_phrase;
			case BEGINS -> Messages.builder_begins;
			case BETWEEN -> Messages.builder_between;
			case AT_LEAST -> Messages.builder_atLeast;
			case AT_MOST -> Messages.builder_atMost;
			};
		}
	}

	private static final String SPECIAL = "()[]{}\"^~:<>=\\*?";
	private static final String NUMBER = "[-\u2212]?\\d{1,15}([.,]\\d{1,10})?|\\d{4}-\\d\\d(-\\d\\d)?";
	/** Nobody writes longer values by hand. */
	static final int MOST = 200;

	/** {@return what is wrong with what was typed, and what to write; nothing for a line without a value, which is passed over} */
	Optional<String> problem() {
		if (isBlank()) {
			return Optional.empty();
		}
		if (value.length() > MOST || second.length() > MOST) {
			return Optional.of(NLS.bind(Messages.builder_tooLong, MOST));
		}
		if (!how.isOfNumbers()) {
			boolean hasWord = value.chars().anyMatch(Character::isLetterOrDigit);
			return hasWord ? Optional.empty() : Optional.of(NLS.bind(Messages.builder_noWord, value.strip()));
		}
		if (field.name().isEmpty()) {
			return Optional.of(Messages.builder_numberOfAll);
		}
		Stream<String> ends = how == How.BETWEEN ? Stream.of(value, second) : Stream.of(value);
		return ends.filter(end -> !number(end).matches(NUMBER)).findFirst().map(end -> NLS.bind(Messages.builder_noNumber, end.strip()));
	}

	boolean isBlank() {
		return value.isBlank() && second.isBlank();
	}

	private boolean isNegative() {
		return how == How.LACKS;
	}

	/** What is written for it; only where there is no problem. */
	private String text(boolean alone) {
		String name = field.name().isEmpty() ? "" : field.name() + ":";
		return switch (how) {
		case CONTAINS -> name.isEmpty() && alone ? String.join(" ", escaped()) : name + words();
		case LACKS -> "-" + name + words();
		case PHRASE -> name + '"' + value.strip().replaceAll("[\"\\s]+", " ").strip() + '"';
		case BEGINS -> name + beginning();
		case BETWEEN -> name + '[' + number(value) + ' ' + Messages.builder_to + ' ' + number(second) + ']';
		case AT_LEAST -> name + ">=" + number(value);
		case AT_MOST -> name + "<=" + number(value);
		};
	}

	/** Several words must all be there. */
	private String words() {
		List<String> words = escaped();
		return words.size() == 1 ? words.getFirst() : '(' + String.join(" ", words) + ')';
	}

	/** What is no word is nothing to search for. */
	private List<String> escaped() {
		return Stream.of(value.strip().split("\\s+")).filter(word -> word.chars().anyMatch(Character::isLetterOrDigit)).map(Condition::escaped).toList();
	}

	/** The last word may go on. */
	private String beginning() {
		String words = words();
		return words.endsWith(")") ? words.substring(0, words.length() - 1) + "*)" : words + "*";
	}

	/** What has a meaning in queries loses it; words that stand between clauses become plain in small letters. */
	private static String escaped(String word) {
		String plain = word.matches("AND|OR|NOT|OCH|ELLER|INTE") ? word.toLowerCase(Locale.ROOT) : word;
		String escaped = plain.chars().mapToObj(c -> (SPECIAL.indexOf(c) >= 0 ? "\\" : "") + (char) c).collect(Collectors.joining());
		return escaped.matches("[-+!&|].*") ? '\\' + escaped : escaped;
	}

	/** Without the blanks that people write between thousands. */
	private static String number(String typed) {
		return typed.replaceAll("[\\s\u00a0\u202f]", "");
	}

	/**
	 * Writes a question.
	 *
	 * @param conditions its lines, without problems
	 * @param any        whether one of them is enough; what must not be there must not be there in any case
	 * @return the query, empty if no line has a value
	 */
	static String query(List<Condition> conditions, boolean any) {
		List<String> wanted = conditions.stream().filter(one -> !one.isBlank() && !one.isNegative()).map(one -> one.text(!any)).toList();
		List<String> unwanted = conditions.stream().filter(one -> !one.isBlank() && one.isNegative()).map(one -> one.text(false)).toList();
		List<String> all = new ArrayList<>(any && wanted.size() > 1 ? List.of(String.join(' ' + Messages.builder_or + ' ', wanted)) : wanted);
		if (any && wanted.size() > 1 && !unwanted.isEmpty()) {
			all.set(0, '(' + all.getFirst() + ')');
		}
		all.addAll(unwanted);
		return String.join(" ", all);
	}
}
