package se.lansnat.support.cases;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

/** The members of a JSON object of an entry, by any of their names. What is of the wrong kind is reported and left out. */
final class EntryFields {

	private final Map<String, Object> members = new LinkedHashMap<>();
	private final Set<String> asked = new HashSet<>();
	private final RecordProblems problems;

	EntryFields(Map<?, ?> json, RecordProblems problems) {
		json.forEach((name, value) -> {
			if (value != null) {
				members.put(EntryKinds.word(String.valueOf(name)), value);
			}
		});
		this.problems = problems;
	}

	Optional<Object> any(String... names) {
		Optional<Object> found = Optional.empty();
		for (String name : names) {
			asked.add(name);
			found = found.or(() -> Optional.ofNullable(members.get(name)));
		}
		return found;
	}

	Optional<String> text(String... names) {
		return any(names).map(value -> value instanceof BigDecimal number ? number.toPlainString() : value.toString().strip())
				.filter(text -> !text.isEmpty());
	}

	void text(Consumer<String> setter, String... names) {
		text(names).ifPresent(setter);
	}

	/** An amount or another whole number of 0 or more. */
	Optional<Long> whole(String... names) {
		Optional<BigDecimal> number = number(names);
		try {
			return number.map(BigDecimal::longValueExact);
		} catch (ArithmeticException e) {
			problems.error("support-not-whole", names[0], NLS.bind(Messages.notWhole, names[0], number.get().toPlainString()),
					Messages.notWhole_fix);
			return Optional.empty();
		}
	}

	void whole(Consumer<Long> setter, String... names) {
		whole(names).ifPresent(setter);
	}

	Optional<BigDecimal> number(String... names) {
		Optional<Object> value = any(names);
		if (value.isEmpty()) {
			return Optional.empty();
		}
		if (!(value.get() instanceof BigDecimal number)) {
			problems.error("support-no-number", names[0], NLS.bind(Messages.noNumber, names[0], value.get()), Messages.noNumber_fix);
			return Optional.empty();
		}
		if (number.signum() < 0) {
			problems.error("support-negative", names[0], NLS.bind(Messages.negative, names[0], number.toPlainString()), Messages.negative_fix);
			return Optional.empty();
		}
		return Optional.of(number);
	}

	void number(Consumer<BigDecimal> setter, String... names) {
		number(names).ifPresent(setter);
	}

	void date(Consumer<LocalDate> setter, String... names) {
		Optional<String> text = text(names);
		try {
			text.map(LocalDate::parse).ifPresent(setter);
		} catch (DateTimeException e) {
			problems.error("support-date-malformed", names[0], NLS.bind(Messages.badDate, names[0], text.get()), Messages.badDate_fix);
		}
	}

	void truth(Consumer<Boolean> setter, String... names) {
		Optional<Object> value = any(names);
		if (value.isPresent() && value.get() instanceof Boolean truth) {
			setter.accept(truth);
		} else if (value.isPresent()) {
			problems.error("support-no-truth", names[0], NLS.bind(Messages.noTruth, names[0]), Messages.noTruth_fix);
		}
	}

	/** The elements of a list; a single value is a list of one. */
	List<?> list(String... names) {
		return any(names).<List<?>>map(value -> value instanceof List<?> list ? list : List.of(value)).orElse(List.of());
	}

	/** The objects of a list. */
	List<EntryFields> objects(String... names) {
		return list(names).stream().filter(Map.class::isInstance).map(value -> new EntryFields((Map<?, ?>) value, problems)).toList();
	}

	/** Members that nobody asked for: misspelt, most often. */
	void done() {
		members.keySet().stream().filter(name -> !asked.contains(name))
				.forEach(name -> problems.warning("support-member-unknown", name, NLS.bind(Messages.unknownMember, name), Messages.unknownMember_fix));
	}
}
