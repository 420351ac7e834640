package se.lansnat.reference.ruleset;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Reads a ruleset file. Whether the parameters are those that the model needs is the model's to say; here the file must be
 * right in itself. Format: {@code data/rulesets/README.md}.
 */
final class RulesetReader {

	private static final Pattern LINE_AND_COLUMN = Pattern.compile("line (\\d+) column (\\d+)");

	private final ProblemList problems;

	private RulesetReader(String file) {
		problems = new ProblemList(file);
	}

	/**
	 * Reads a ruleset.
	 *
	 * @param content the file's bytes, UTF-8
	 * @param file    the file's name for messages
	 * @return the ruleset
	 * @throws RulesetException with every mistake in the file
	 */
	static Ruleset read(byte[] content, String file) throws RulesetException {
		RulesetReader reader = new RulesetReader(file);
		Ruleset ruleset = reader.ruleset(reader.parse(content));
		reader.problems.throwIfAny();
		return ruleset;
	}

	private JsonElement parse(byte[] content) throws RulesetException {
		JsonElement root = new JsonObject();
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			StrictJson json = new StrictJson(text.startsWith("\uFEFF") ? text.substring(1) : text);
			root = json.read();
			json.doubled().forEach(path -> problems.add(path, Messages.doubledMember, Messages.doubledMember_fix));
		} catch (CharacterCodingException e) {
			problems.add("", Messages.noUtf8, Messages.noUtf8_fix);
			problems.throwIfAny();
		} catch (IOException | NumberFormatException e) {
			Matcher spot = LINE_AND_COLUMN.matcher(String.valueOf(e.getMessage()));
			if (spot.find()) {
				problems.add("", Messages.noJson, Messages.noJson_fix, spot.group(1), spot.group(2));
			} else {
				problems.add("", Messages.noJsonAtAll, Messages.noJson_fix);
			}
			problems.throwIfAny();
		}
		return root;
	}

	private Ruleset ruleset(JsonElement root) {
		Members members = new Members(root, "", problems);
		Ruleset.Header header = new Ruleset.Header(members.text("id"), members.text("name"), members.text("model"),
				members.text("source"), members.date("valid_from"), members.optionalDate("valid_to"));
		checkPeriod("", header.validFrom(), header.validTo());
		Ruleset ruleset = new Ruleset(header, parameters(members, "parameters", header), clauses(members), tables(members),
				deviations(members), administration(members.object("administration"), header));
		members.done();
		return ruleset;
	}

	private Administration administration(Members members, Ruleset.Header header) {
		Map<String, Administration.Day> days = new LinkedHashMap<>();
		for (Members day : members.entries("days")) {
			String id = day.text("id");
			putOnce(days, id, new Administration.Day(id, day.text("name"), day.date("date"), day.text("clause")));
			day.done();
		}
		Map<String, Administration.Condition> conditions = new LinkedHashMap<>();
		for (Members condition : members.entries("conditions")) {
			String id = condition.text("id");
			putOnce(conditions, id, new Administration.Condition(id, condition.text("name"), condition.text("clause"),
					List.of(condition.text("kinds").split(" +")), condition.text("remedy")));
			condition.done();
		}
		Administration administration = new Administration(days, parameters(members, "numbers", header), List.copyOf(conditions.values()));
		members.done();
		return administration;
	}

	private Map<String, Parameter> parameters(Members members, String list, Ruleset.Header header) {
		Map<String, Parameter> parameters = new LinkedHashMap<>();
		for (Members entry : members.entries(list)) {
			Parameter parameter = parameter(entry, header);
			putOnce(parameters, parameter.id(), parameter);
		}
		return parameters;
	}

	private Parameter parameter(Members members, Ruleset.Header header) {
		LocalDate from = members.optionalDate("valid_from").orElse(header.validFrom());
		Optional<LocalDate> to = members.optionalDate("valid_to").or(header::validTo);
		Parameter parameter = new Parameter(members.text("id"), members.text("name"), members.decimal("value"),
				members.unit("unit"), members.text("clause"), from, to, members.textOr("note", ""), Optional.empty());
		checkPeriod(members.place(), from, to);
		members.done();
		return parameter;
	}

	private void checkPeriod(String place, LocalDate from, Optional<LocalDate> to) {
		if (to.isPresent() && to.get().isBefore(from)) {
			problems.add(place, Messages.periodBackwards, Messages.periodBackwards_fix, from, to.get());
		}
	}

	private Map<String, String> clauses(Members members) {
		Members clauses = members.object("clauses");
		Map<String, String> texts = new LinkedHashMap<>();
		for (Map.Entry<String, JsonElement> clause : clauses.all()) {
			texts.put(clause.getKey(), clauses.text(clause.getKey()));
		}
		return texts;
	}

	private Map<String, RulesetTable> tables(Members members) {
		Map<String, RulesetTable> tables = new LinkedHashMap<>();
		for (Members table : members.entries("tables")) {
			String id = table.text("id");
			RulesetTable read = new RulesetTable(id, table.unit("unit"), table.text("source"), rows(table));
			checkAmounts(read);
			putOnce(tables, id, read);
			table.done();
		}
		return tables;
	}

	private static Map<String, BigDecimal> rows(Members table) {
		Members rows = table.object("rows");
		Map<String, BigDecimal> values = new LinkedHashMap<>();
		for (Map.Entry<String, JsonElement> row : rows.all()) {
			values.put(row.getKey(), rows.decimal(row.getKey()));
		}
		return values;
	}

	/** Decided amounts of money are whole kronor, and nobody decides to take some. */
	private void checkAmounts(RulesetTable table) {
		table.rows().forEach((key, amount) -> {
			if (table.unit() == Unit.SEK && (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 0)) {
				problems.add(table.id(), Messages.tableAmount, Messages.tableAmount_fix, key, amount.toPlainString());
			}
		});
	}

	private List<RuleDeviation> deviations(Members members) {
		List<RuleDeviation> deviations = new ArrayList<>();
		for (Members deviation : members.entries("deviations")) {
			deviations.add(new RuleDeviation(deviation.text("id"), deviation.text("figure"), deviation.text("subject"),
					deviation.text("source"), deviation.text("printed"), deviation.text("applied"), deviation.text("text")));
			deviation.done();
		}
		return deviations;
	}

	private <T> void putOnce(Map<String, T> map, String id, T value) {
		if (map.putIfAbsent(id, value) != null && !id.isEmpty()) {
			problems.add(id, Messages.doubledId, Messages.doubledId_fix);
		}
	}
}
