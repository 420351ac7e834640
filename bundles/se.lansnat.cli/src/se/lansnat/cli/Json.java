package se.lansnat.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;

import se.lansnat.model.text.Numbers;

/**
 * Writes one JSON document: two blanks a level, members in the order they are written, numbers without exponent, and no
 * null: a member without a value is left out.
 */
final class Json {

	private final StringWriter text = new StringWriter();
	private final JsonWriter out = new JsonWriter(text);

	/** One step of writing. */
	@FunctionalInterface
	interface Body {
		void write() throws IOException;
	}

	Json() {
		out.setFormattingStyle(FormattingStyle.PRETTY);
		out.setStrictness(Strictness.STRICT);
	}

	/** An object: the document itself, or an element of an array. */
	Json object(Body members) {
		return step(() -> {
			out.beginObject();
			members.write();
			out.endObject();
		});
	}

	/** A member that is an object. */
	Json object(String name, Body members) {
		step(() -> out.name(name));
		return object(members);
	}

	/** A member that is an array of objects or values. */
	<T> Json array(String name, Collection<T> elements, java.util.function.Consumer<T> writer) {
		return step(() -> {
			out.name(name).beginArray();
			elements.forEach(writer);
			out.endArray();
		});
	}

	/** A member that is an array of texts or numbers. */
	Json array(String name, Collection<?> values) {
		return array(name, values, this::value);
	}

	/**
	 * A member.
	 *
	 * @param value text, truth value, number, list of them, map from texts to them, or an empty optional for none
	 */
	Json member(String name, Object value) {
		switch (value) {
		case Optional<?> optional -> optional.ifPresent(present -> member(name, present));
		case OptionalLong optional -> optional.ifPresent(present -> member(name, Long.valueOf(present)));
		default -> {
			step(() -> out.name(name));
			value(value);
		}
		}
		return this;
	}

	private void value(Object value) {
		step(() -> {
			switch (value) {
			case String string -> out.value(string);
			case Boolean truth -> out.value(truth);
			case BigDecimal number -> out.jsonValue(Numbers.format(number));
			case Double number -> out.jsonValue(Numbers.format(number));
			case Long number -> out.value(number);
			case Integer number -> out.value(number);
			case List<?> list -> {
				out.beginArray();
				list.forEach(this::value);
				out.endArray();
			}
			case Map<?, ?> map -> {
				out.beginObject();
				map.forEach((key, element) -> member(key.toString(), element));
				out.endObject();
			}
			default -> throw new IllegalArgumentException(value.getClass().getName());
			}
		});
	}

	/** The document with a final line feed. */
	@Override
	public String toString() {
		return text + "\n";
	}

	/** Writing into memory does not fail. */
	private Json step(Body body) {
		try {
			body.write();
			return this;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
