package se.lansnat.reference;

/**
 * A footnote of annex 7 of SOU 2000:111.
 *
 * @param number           its number
 * @param municipalityCode the municipality that it concerns
 * @param text             what it says, in Swedish
 */
public record Footnote(int number, String municipalityCode, String text) {

	static Footnote read(Row row) {
		return new Footnote((int) row.whole("number"), row.text("municipality_code"), row.text("text"));
	}
}
