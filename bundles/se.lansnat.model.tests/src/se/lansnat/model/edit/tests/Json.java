package se.lansnat.model.edit.tests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values as a JSON parser gives them. */
final class Json {

	private Json() {
	}

	/** An object of keys and values in turn. */
	static Map<String, Object> object(Object... keysAndValues) {
		Map<String, Object> object = new LinkedHashMap<>();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			object.put((String) keysAndValues[i], keysAndValues[i + 1]);
		}
		return object;
	}

	static BigDecimal number(String text) {
		return new BigDecimal(text);
	}

	static List<Object> list(Object... values) {
		return new ArrayList<>(Arrays.asList(values));
	}
}
