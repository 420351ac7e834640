package se.lansnat.cli;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;

import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;

/**
 * Reads a JSON document by the letter of RFC 8259 into lists, maps, texts, exact numbers, truth values and null; a member that an
 * object names twice is an error.
 */
final class JsonInput {

	private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");

	private final String file;
	private final JsonReader in;
	private final List<Problem> problems = new ArrayList<>();

	private JsonInput(String file, String text) {
		this.file = file;
		in = new JsonReader(new StringReader(text));
		in.setStrictness(Strictness.STRICT);
	}

	/**
	 * Reads a document.
	 *
	 * @param file the file as the user named it, for messages
	 * @throws Failure with everything that is wrong with it
	 */
	static Object read(String file, byte[] content) throws Failure {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			return new JsonInput(file, text.startsWith("\uFEFF") ? text.substring(1) : text).document();
		} catch (CharacterCodingException e) {
			throw Failure.input(List.of(problem(file, "json-not-utf-8", 0, Messages.jsonNotUtf8, Messages.jsonNotUtf8_fix)));
		}
	}

	private Object document() throws Failure {
		Object document = null;
		try {
			document = value();
			in.peek(); // throws where anything follows
		} catch (IOException | NumberFormatException | IllegalStateException e) {
			Matcher place = PLACE.matcher(e.getMessage() + in);
			int line = place.find() ? Integer.parseInt(place.group(1)) : 0;
			problems.add(problem(file, "json-malformed", line, NLS.bind(Messages.jsonMalformed, line == 0 ? "?" : place.group(2)),
					Messages.jsonMalformed_fix));
		}
		if (!problems.isEmpty()) {
			throw Failure.input(problems);
		}
		return document;
	}

	private Object value() throws IOException {
		return switch (in.peek()) {
		case BEGIN_OBJECT -> object();
		case BEGIN_ARRAY -> array();
		case STRING -> in.nextString();
		case NUMBER -> new BigDecimal(in.nextString());
		case BOOLEAN -> in.nextBoolean();
		default -> {
			in.nextNull();
			yield null;
		}
		};
	}

	private Map<String, Object> object() throws IOException {
		Map<String, Object> object = new LinkedHashMap<>();
		in.beginObject();
		while (in.hasNext()) {
			String name = in.nextName();
			if (object.containsKey(name)) {
				Matcher place = PLACE.matcher(in.toString());
				problems.add(problem(file, "json-member-twice", place.find() ? Integer.parseInt(place.group(1)) : 0,
						NLS.bind(Messages.jsonTwice, name), Messages.jsonTwice_fix));
			}
			object.put(name, value());
		}
		in.endObject();
		return object;
	}

	private List<Object> array() throws IOException {
		List<Object> array = new ArrayList<>();
		in.beginArray();
		while (in.hasNext()) {
			array.add(value());
		}
		in.endArray();
		return array;
	}

	private static Problem problem(String file, String code, int line, String message, String fix) {
		return new Problem(code, Severity.ERROR, file, line, "", "", message, fix);
	}
}
