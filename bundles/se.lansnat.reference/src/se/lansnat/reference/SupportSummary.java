package se.lansnat.reference;

/**
 * A row of annex 11 of SOU 2000:111, in SEK.
 *
 * @param municipalityCode          four-digit municipality code; empty in the rows of counties and the nation
 * @param county                    county's name without "län"; {@code Sverige} in the national row
 * @param interLocalitySupportSek   support to the inter-locality network (column 2)
 * @param areaSupportSek            support to area networks by SOU 2000:68 (column 3)
 * @param administrativeSupportSek  support to the municipality's programme work (column 4)
 */
public record SupportSummary(String municipalityCode, String county, long interLocalitySupportSek, long areaSupportSek,
		long administrativeSupportSek) {

	static SupportSummary read(Row row) {
		return new SupportSummary(row.text("municipality_code"), row.text("county"),
				row.whole("support_interlocality_network_sek"), row.whole("support_area_network_sek"),
				row.whole("administrative_support_sek"));
	}
}
