package se.lansnat.model.text;

import java.util.UUID;
import java.util.regex.Pattern;

/** Ids of objects: UUIDs in canonical lower-case text form. */
public final class Ids {

	private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

	private Ids() {
	}

	/** {@return a new id} */
	public static String create() {
		return UUID.randomUUID().toString();
	}

	/**
	 * Whether a text is an id.
	 *
	 * @param text any text, or null
	 * @return true if it is
	 */
	public static boolean isId(String text) {
		return text != null && FORM.matcher(text).matches();
	}
}
