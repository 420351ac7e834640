package se.lansnat.model.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import se.lansnat.model.text.ClassForm.Slot;

/**
 * Values that many objects of a file have in common, such as codes, cases and days: one of each is kept. That saves memory, and who adds up
 * a hundred thousand objects finds the same few values again instead of reading as many.
 */
final class SharedValues {

	/** Longer texts are hardly ever the same. */
	private static final int LONGEST = 40;

	private final Map<String, String> texts = new HashMap<>();
	private final Map<String, Object> days = new HashMap<>();

	/** The value that a text stands for. */
	Object parse(Slot slot, String text) {
		Class<?> type = slot.dataType().getInstanceClass();
		if (type == LocalDate.class) {
			return days.computeIfAbsent(text, slot::parse);
		}
		if (type == String.class && text.length() <= LONGEST) {
			String known = texts.putIfAbsent(text, text);
			return slot.parse(known == null ? text : known);
		}
		return slot.parse(text);
	}
}
