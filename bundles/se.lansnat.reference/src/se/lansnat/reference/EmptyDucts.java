package se.lansnat.reference;

import java.math.BigDecimal;

/**
 * A row of annex 6 of SOU 2000:111: what a municipality reported to the survey of Svenska Kommunförbundet in May 2000.
 *
 * @param municipalityCode four-digit municipality code
 * @param occurrence       1, or 2 in the second row of Gävle and Staffanstorp
 * @param lengthKm         unused empty ducts in kilometres
 */
public record EmptyDucts(String municipalityCode, int occurrence, BigDecimal lengthKm) {

	static EmptyDucts read(Row row) {
		return new EmptyDucts(row.text("municipality_code"), (int) row.whole("occurrence"), row.decimal("empty_duct_km"));
	}
}
