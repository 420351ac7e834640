package se.lansnat.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;

import se.lansnat.model.text.Numbers;

/**
 * Writes one JSON document: two blanks a level, members in the order they are written, numbers without exponent, and no
 * null where the contract does not ask for it: a member without a value is left out.
 */
final class Json {

	private final StringWriter text = new StringWriter();
	private final JsonWriter out = new JsonWriter(text);

	Json() {
		out.setFormattingStyle(FormattingStyle.PRETTY);
		out.setStrictness(Strictness.STRICT);
	}

	/** An object: the document itself, or an element of an array. */
	Json object(Runnable members) {
		try {
			out.beginObject();
			members.run();
			out.endObject();
			return this;
		} catch (IOException e) {
			throw inMemory(e);
		}
	}

	/** A member that is an object. */
	Json object(String name, Runnable members) {
		name(name);
		return object(members);
	}

	/** A member that is an array; the writer writes each element. */
	<T> Json array(String name, Iterable<T> elements, Consumer<T> writer) {
		name(name);
		try {
			out.beginArray();
			elements.forEach(writer);
			out.endArray();
			return this;
		} catch (IOException e) {
			throw inMemory(e);
		}
	}

	/** A member that is an array of texts or numbers. */
	Json array(String name, Collection<?> values) {
		return member(name, values);
	}

	private void name(String name) {
		try {
			out.name(name);
		} catch (IOException e) {
			throw inMemory(e);
		}
	}

	/**
	 * A member.
	 *
	 * @param value text, truth value, number, list of them, map from texts to them, or an empty optional for none
	 */
	Json member(String name, Object value) {
		Object present = value;
		if (value instanceof Optional<?> optional) {
			present = optional.orElse(null);
		} else if (value instanceof OptionalLong optional) {
			present = optional.isPresent() ? optional.getAsLong() : null;
		}
		if (present != null) {
			name(name);
			value(present);
		}
		return this;
	}

	/** A member that says by null that there is none, for the few of the contract that do. */
	Json memberOrNull(String name, Object value) {
		if (value != null) {
			return member(name, value);
		}
		name(name);
		try {
			out.nullValue();
			return this;
		} catch (IOException e) {
			throw inMemory(e);
		}
	}

	/** Plain conditions: a switch over types costs some milliseconds when it is first met, and nearly every command comes here. */
	private void value(Object value) {
		try {
			if (value instanceof String text) {
				out.value(text);
			} else if (value instanceof BigDecimal number) {
				out.jsonValue(Numbers.format(number));
			} else if (value instanceof Double number) {
				out.jsonValue(Numbers.format(number));
			} else if (value instanceof Number number) {
				out.value(number.longValue());
			} else if (value instanceof Boolean truth) {
				out.value(truth);
			} else if (value instanceof Collection<?> list) {
				out.beginArray();
				list.forEach(this::value);
				out.endArray();
			} else if (value instanceof Map<?, ?> map) {
				out.beginObject();
				map.forEach((key, element) -> member(key.toString(), element));
				out.endObject();
			} else {
				throw new IllegalArgumentException(value.getClass().getName());
			}
		} catch (IOException e) {
			throw inMemory(e);
		}
	}

	/** The document with a final line feed. */
	@Override
	public String toString() {
		return text + "\n";
	}

	private static UncheckedIOException inMemory(IOException e) {
		return new UncheckedIOException("Writing into memory does not fail", e);
	}
}
