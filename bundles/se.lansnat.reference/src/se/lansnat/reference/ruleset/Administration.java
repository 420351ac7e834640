package se.lansnat.reference.ruleset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * How cases under a ruleset are handled: the days, numbers and conditions of its text.
 *
 * @param days       day by name
 * @param numbers    number by name
 * @param conditions what a project must meet, in the order of the text
 */
public record Administration(Map<String, Day> days, Map<String, Parameter> numbers, List<Condition> conditions) {

	/** What a ruleset has that says nothing of cases. */
	public static final Administration NONE = new Administration(Map.of(), Map.of(), List.of());

	/**
	 * A day that the text names.
	 *
	 * @param id     name in the file
	 * @param name   name for people
	 * @param date   the day
	 * @param clause where the source says so
	 */
	public record Day(String id, String name, LocalDate date, String clause) {
	}

	/**
	 * A condition of support.
	 *
	 * @param id     name in the file, which the program computes by where it can; all others are judged by people
	 * @param name   name for people
	 * @param clause where the source says so
	 * @param kinds  the kinds of support that it applies to, in lower case, for example {@code inter_locality}
	 * @param remedy what would make it met
	 */
	public record Condition(String id, String name, String clause, List<String> kinds, String remedy) {
	}

	/**
	 * A day that may be there.
	 *
	 * @param id its name
	 * @return the day, or empty where the rules name none
	 */
	public Optional<Day> day(String id) {
		return Optional.ofNullable(days.get(id));
	}

	/**
	 * A number that must be there.
	 *
	 * @param id its name
	 * @return the number
	 * @throws NoSuchElementException if the rules have none of that name
	 */
	public Parameter number(String id) {
		return Optional.ofNullable(numbers.get(id)).orElseThrow(() -> new NoSuchElementException(id));
	}

	/**
	 * The conditions of a kind of support.
	 *
	 * @param kind in lower case
	 * @return those that apply to it
	 */
	public List<Condition> conditions(String kind) {
		return conditions.stream().filter(condition -> condition.kinds().contains(kind)).toList();
	}
}
