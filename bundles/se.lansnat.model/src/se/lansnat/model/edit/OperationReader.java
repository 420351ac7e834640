package se.lansnat.model.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.problem.Problem;

/** Reads one change of a script from parsed JSON. */
final class OperationReader {

	private static final Map<String, List<String>> MEMBERS = Map.of("set", List.of("op", "id", "feature", "value"), "add",
			List.of("op", "parent", "feature", "type", "id", "values"), "delete", List.of("op", "id", "cascade"), "move",
			List.of("op", "id", "parent", "feature", "index"));

	private final List<Problem> problems = new ArrayList<>();
	private final Map<String, Object> members = new LinkedHashMap<>();
	private final String name;

	OperationReader(Object json) {
		if (json instanceof Map<?, ?> map) {
			map.forEach((key, value) -> members.put(String.valueOf(key), value));
			name = members.get("op") instanceof String op ? op : "";
			if (!MEMBERS.containsKey(name)) {
				problem("operation-unknown", "op", NLS.bind(Messages.unknownOp, members.getOrDefault("op", "")), Messages.unknownOp_fix);
			}
		} else {
			name = "";
			problem("operation-malformed", "", Messages.notAnObject, Messages.notAnObject_fix);
		}
	}

	/** {@return the word after {@code op}, as far as there is one} */
	String name() {
		return name;
	}

	List<Problem> problems() {
		return problems;
	}

	/** {@return the change; empty if there are problems} */
	Optional<Operation> read() {
		if (!problems.isEmpty()) {
			return Optional.empty();
		}
		members.keySet().stream().filter(member -> !MEMBERS.get(name).contains(member))
				.forEach(member -> problem("member-unknown", member, NLS.bind(Messages.memberUnknown, member, name),
						NLS.bind(Messages.memberUnknown_fix, String.join(", ", MEMBERS.get(name)))));
		Operation operation = switch (name) {
		case "set" -> set();
		case "add" -> new Operation.Add(text("parent"), text("feature"), optionalText("type"), optionalText("id"), values());
		case "delete" -> new Operation.Delete(text("id"), cascade());
		default -> new Operation.Move(text("id"), text("parent"), text("feature"), index());
		};
		return problems.isEmpty() ? Optional.of(operation) : Optional.empty();
	}

	private Operation set() {
		if (!members.containsKey("value")) {
			missing("value");
		}
		return new Operation.Set(text("id"), text("feature"), members.get("value"));
	}

	private String text(String member) {
		if (members.get(member) == null) {
			missing(member);
		}
		return optionalText(member).orElse("");
	}

	private Optional<String> optionalText(String member) {
		return Optional.ofNullable(typed(member, String.class, Messages.typeText));
	}

	private boolean cascade() {
		return Boolean.TRUE.equals(typed("cascade", Boolean.class, Messages.typeBoolean));
	}

	private int index() {
		BigDecimal number = typed("index", BigDecimal.class, Messages.typeInteger);
		if (number == null) {
			return Edits.LAST;
		}
		try {
			// Below 0 is as far out as above the end, and LAST is no index that a script may use.
			return number.signum() < 0 ? Integer.MAX_VALUE : number.intValueExact();
		} catch (ArithmeticException e) {
			wrongType("index", Messages.typeInteger);
			return Edits.LAST;
		}
	}

	private Map<String, Object> values() {
		Map<String, Object> values = new LinkedHashMap<>();
		Map<?, ?> json = typed("values", Map.class, Messages.typeObject);
		if (json != null) {
			json.forEach((key, value) -> values.put(String.valueOf(key), value));
		}
		return values;
	}

	private <T> T typed(String member, Class<T> type, String typeName) {
		Object value = members.get(member);
		if (value == null || type.isInstance(value)) {
			return type.cast(value);
		}
		wrongType(member, typeName);
		return null;
	}

	private void wrongType(String member, String typeName) {
		problem("member-type", member, NLS.bind(Messages.memberType, member, typeName), Messages.memberType_fix);
	}

	private void missing(String member) {
		problem("member-missing", member, NLS.bind(Messages.memberMissing, member), Messages.memberMissing_fix);
	}

	private void problem(String code, String member, String message, String fix) {
		Object id = members.get("id");
		problems.add(EditProblems.error(code, id instanceof String text ? text : "", member, message, fix));
	}
}
