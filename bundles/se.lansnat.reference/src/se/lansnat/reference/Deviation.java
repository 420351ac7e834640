package se.lansnat.reference;

import java.util.Arrays;
import java.util.List;

/**
 * Something known to be wrong or unclear in the published tables. The printed value is always kept.
 *
 * @param code             what kind of deviation, stable kebab-case
 * @param effect           what it means for those who use the table
 * @param table            name of the table in this bundle
 * @param place            annex or section where it is printed
 * @param county           county's name without "län"; empty where it concerns the nation or the whole table
 * @param municipalityCode four-digit municipality code; empty where it concerns more than one municipality
 * @param annexRows        positions in annex 7 of the rows concerned
 * @param subject          name of the column or of the place
 * @param printed          what is printed; may be empty
 * @param expected         what the rule, the sum or the other table gives; may be empty
 * @param text             the deviation and its reason, a Swedish sentence
 */
public record Deviation(String code, Effect effect, String table, String place, String county, String municipalityCode,
		List<Integer> annexRows, String subject, String printed, String expected, String text) {

	/** What a deviation means. */
	public enum Effect {
		/** Something is printed that no object can be created from. */
		NOT_CREATED,
		/** Something that ought to be printed is not there. */
		MISSING,
		/** A printed figure contradicts a rule, a sum or another table. */
		DIFFERS,
		/** The print is unclear; this is how it was read. */
		READING,
		/** Worth knowing; nothing is contradicted. */
		NOTE
	}

	static Deviation read(Row row) {
		return new Deviation(row.text("code"), row.literal(Effect.class, "effect"), row.text("table"), row.text("place"),
				row.text("county"), row.text("municipality_code"), row.optional("annex_rows", Deviation::numbers).orElse(List.of()),
				row.text("subject"), row.text("printed"), row.text("expected"), row.text("text"));
	}

	private static List<Integer> numbers(String text) {
		return Arrays.stream(text.split(";")).map(Integer::valueOf).toList();
	}
}
