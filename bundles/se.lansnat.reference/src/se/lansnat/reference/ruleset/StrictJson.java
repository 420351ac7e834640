package se.lansnat.reference.ruleset;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;

/**
 * Reads JSON by the letter of RFC 8259, numbers as exact decimals. What Gson passes over in silence, a member that an
 * object names twice, is remembered.
 */
final class StrictJson {

	private final JsonReader in;
	private final List<String> doubled = new ArrayList<>();

	StrictJson(String text) {
		in = new JsonReader(new StringReader(text));
		in.setStrictness(Strictness.STRICT);
	}

	/**
	 * Reads the whole text.
	 *
	 * @throws IOException           if it is no JSON or ends too early; the message tells line and column
	 * @throws NumberFormatException if a number has an absurd exponent
	 */
	JsonElement read() throws IOException {
		JsonElement element = element();
		in.peek(); // throws if anything follows
		return element;
	}

	/** @return paths of members that came more than once; the last one counted */
	List<String> doubled() {
		return doubled;
	}

	private JsonElement element() throws IOException {
		return switch (in.peek()) {
			case BEGIN_OBJECT -> object();
			case BEGIN_ARRAY -> array();
			case STRING -> new JsonPrimitive(in.nextString());
			case NUMBER -> new JsonPrimitive(new BigDecimal(in.nextString()));
			case BOOLEAN -> new JsonPrimitive(in.nextBoolean());
			default -> {
				in.nextNull();
				yield JsonNull.INSTANCE;
			}
		};
	}

	private JsonObject object() throws IOException {
		JsonObject object = new JsonObject();
		in.beginObject();
		while (in.hasNext()) {
			String name = in.nextName();
			if (object.has(name)) {
				doubled.add(in.getPath());
			}
			object.add(name, element());
		}
		in.endObject();
		return object;
	}

	private JsonArray array() throws IOException {
		JsonArray array = new JsonArray();
		in.beginArray();
		while (in.hasNext()) {
			array.add(element());
		}
		in.endArray();
		return array;
	}
}
