package se.lansnat.reference.ruleset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * The members of one object of a ruleset file. Whatever is missing, of the wrong kind or not known is a problem of the
 * file; the methods then give something empty to go on with, so that the rest is looked at too.
 */
final class Members {

	private static final int MOST_DIGITS = 18;
	private static final String ENGLISH = "_en";

	private final JsonObject object;
	private final String place;
	private final ProblemList problems;
	private final Set<String> asked = new HashSet<>();

	Members(JsonElement element, String place, ProblemList problems) {
		this.place = place;
		this.problems = problems;
		if (element.isJsonObject()) {
			object = element.getAsJsonObject();
		} else {
			object = new JsonObject();
			problems.add(place, Messages.noObject, Messages.noObject_fix);
		}
	}

	private static String placeOf(JsonElement element, String otherwise) {
		JsonElement id = element.isJsonObject() ? element.getAsJsonObject().get("id") : null;
		return id instanceof JsonPrimitive && !id.getAsString().isBlank() ? id.getAsString() : otherwise;
	}

	/** @return where the object stands, for messages: its id, or its position in the file */
	String place() {
		return place;
	}

	String text(String name) {
		JsonElement value = required(name);
		return value == null ? "" : textOf(name, value);
	}

	String textOr(String name, String otherwise) {
		JsonElement value = optional(name);
		return value == null ? otherwise : textOf(name, value);
	}

	/** Any text may have an English twin, which is taken where the user's language is English. */
	private String textOf(String name, JsonElement value) {
		JsonElement twin = optional(name + ENGLISH);
		String swedish = checked(name, value);
		String english = twin == null ? swedish : checked(name + ENGLISH, twin);
		return Locale.getDefault().getLanguage().equals("en") ? english : swedish;
	}

	private String checked(String name, JsonElement value) {
		if (value instanceof JsonPrimitive primitive && primitive.isString() && !primitive.getAsString().isBlank()) {
			return primitive.getAsString().strip();
		}
		problems.add(place, Messages.noText, Messages.noText_fix, name);
		return "";
	}

	BigDecimal decimal(String name) {
		JsonElement value = required(name);
		return value == null ? BigDecimal.ZERO : decimalOf(name, value);
	}

	private BigDecimal decimalOf(String name, JsonElement value) {
		if (!(value instanceof JsonPrimitive primitive) || !primitive.isNumber()) {
			problems.add(place, Messages.noNumber, Messages.noNumber_fix, name, String.valueOf(value));
			return BigDecimal.ZERO;
		}
		BigDecimal number = primitive.getAsBigDecimal();
		if (number.scale() > MOST_DIGITS || number.precision() - number.scale() > MOST_DIGITS) {
			problems.add(place, Messages.numberTooLong, Messages.numberTooLong_fix, name, MOST_DIGITS);
			return BigDecimal.ZERO;
		}
		return number;
	}

	Unit unit(String name) {
		String key = text(name);
		Optional<Unit> unit = Unit.ofKey(key);
		if (unit.isEmpty() && !key.isEmpty()) {
			problems.add(place, Messages.noUnit, Messages.noUnit_fix, key, String.join(", ", Unit.keys()));
		}
		return unit.orElse(Unit.NUMBER);
	}

	LocalDate date(String name) {
		return day(name, text(name)).orElse(LocalDate.MIN);
	}

	Optional<LocalDate> optionalDate(String name) {
		return day(name, textOr(name, ""));
	}

	private Optional<LocalDate> day(String name, String text) {
		try {
			return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
		} catch (DateTimeParseException e) {
			problems.add(place, Messages.noDate, Messages.noDate_fix, name, text);
			return Optional.empty();
		}
	}

	/** @return the objects of a list, each with its id as place, or its position where it has no id */
	List<Members> entries(String name) {
		JsonElement value = optional(name);
		List<Members> entries = new ArrayList<>();
		if (value == null || !value.isJsonArray()) {
			if (value != null) {
				problems.add(place, Messages.noList, Messages.noList_fix, name);
			}
			return entries;
		}
		int position = 0;
		for (JsonElement entry : value.getAsJsonArray()) {
			Members members = new Members(entry, placeOf(entry, name + "[" + position++ + "]"), problems);
			if (entry.isJsonObject()) {
				entries.add(members);
			}
		}
		return entries;
	}

	Members object(String name) {
		JsonElement value = optional(name);
		return new Members(value == null ? new JsonObject() : value, place.isEmpty() ? name : place, problems);
	}

	/** @return all members, which are thereby asked for */
	Set<Map.Entry<String, JsonElement>> all() {
		asked.addAll(object.keySet());
		return object.entrySet();
	}

	/** Reports the members that nobody asked for: misspelt, most often. */
	void done() {
		for (String name : object.keySet()) {
			if (!asked.contains(name)) {
				problems.add(place, Messages.unknownMember, Messages.unknownMember_fix, name);
			}
		}
	}

	private JsonElement required(String name) {
		JsonElement value = optional(name);
		if (value == null) {
			problems.add(place, Messages.memberMissing, Messages.memberMissing_fix, name);
		}
		return value;
	}

	private JsonElement optional(String name) {
		asked.add(name);
		JsonElement value = object.get(name);
		return value == null || value.isJsonNull() ? null : value;
	}
}
