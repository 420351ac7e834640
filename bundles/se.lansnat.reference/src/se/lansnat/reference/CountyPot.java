package se.lansnat.reference;

/**
 * A county's part of the county pot (SOU 2000:111, section 3.4.4, table 3).
 *
 * @param county county's name without "län"
 * @param potSek the part in SEK, whole thousands
 */
public record CountyPot(String county, long potSek) {

	static CountyPot read(Row row) {
		return new CountyPot(row.text("county"), row.whole("county_pot_sek"));
	}
}
