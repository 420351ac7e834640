package se.lansnat.reference;

import java.math.BigDecimal;

/**
 * A municipality's row of annex 9 of SOU 2000:111.
 *
 * @param municipalityCode        four-digit municipality code
 * @param supportPerInhabitantSek support in whole SEK per inhabitant
 * @param supportSharePercent     support in whole per cent of support and own contribution
 * @param payoutRatePercent       rate that single projects are paid with, as printed (Vansbro's 75 included)
 */
public record PayoutRate(String municipalityCode, long supportPerInhabitantSek, long supportSharePercent,
		BigDecimal payoutRatePercent) {

	static PayoutRate read(Row row) {
		return new PayoutRate(row.text("municipality_code"), row.whole("support_per_inhabitant_sek"),
				row.whole("support_percent_of_basis"), row.decimal("payout_rate_percent"));
	}
}
