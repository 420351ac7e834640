package se.lansnat.reference;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One of the 21 counties.
 *
 * @param code     official two-digit code, text with leading zero
 * @param name     name without "län", for example {@code Stockholm}
 * @param fullName name with "län", for example {@code Stockholms län}
 */
public record CountyName(String code, String name, String fullName) {

	private static final Lazy<List<CountyName>> ALL = new Lazy<>(
			() -> PublishedTables.table("counties").rows().stream().map(CountyName::read).toList());

	private static CountyName read(Row row) {
		return new CountyName(row.text("code"), row.text("name"), row.text("full_name"));
	}

	/** @return the counties by code */
	public static List<CountyName> all() {
		return ALL.get();
	}

	/**
	 * Finds a county by what people call it.
	 *
	 * @param text two-digit code, name, name and "län", or full name, in upper or lower case
	 * @return the county, or nothing if there is no such county
	 */
	public static Optional<CountyName> find(String text) {
		String wanted = normal(text);
		return all().stream().filter(c -> wanted.equals(c.code) || wanted.equals(normal(c.name))
				|| wanted.equals(normal(c.name + " län")) || wanted.equals(normal(c.fullName))).findFirst();
	}

	private static String normal(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}
}
