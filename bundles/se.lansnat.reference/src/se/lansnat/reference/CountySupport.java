package se.lansnat.reference;

/**
 * The most support that a county's municipalities may get (SOU 2000:111, section 3.8.3, table 7).
 *
 * @param county               county's name without "län"
 * @param interLocalitySek     inter-locality network, SEK
 * @param interLocalityPercent its share of the nation, whole per cent
 * @param areaSek              area networks, SEK
 * @param areaPercent          their share of the nation, whole per cent
 */
public record CountySupport(String county, long interLocalitySek, long interLocalityPercent, long areaSek, long areaPercent) {

	static CountySupport read(Row row) {
		return new CountySupport(row.text("county"), row.whole("max_support_interlocality_network_sek"),
				row.whole("share_interlocality_network_percent"), row.whole("max_support_area_network_sek"),
				row.whole("share_area_network_percent"));
	}
}
