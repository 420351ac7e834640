package se.lansnat.reference;

import java.util.OptionalLong;

/**
 * A municipality's row of annex 10 of SOU 2000:111.
 *
 * @param municipalityCode four-digit municipality code
 * @param breakpointSek    support in SEK at which the own contribution is exhausted; none in 190 municipalities
 */
public record Breakpoint(String municipalityCode, OptionalLong breakpointSek) {

	static Breakpoint read(Row row) {
		return new Breakpoint(row.text("municipality_code"), row.optionalWhole("breakpoint_sek"));
	}
}
