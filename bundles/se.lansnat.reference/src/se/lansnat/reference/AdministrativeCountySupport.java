package se.lansnat.reference;

/**
 * Administrative support to a county board (SOU 2000:111, chapter 4, table 2).
 *
 * @param county        county's name without "län"
 * @param firstYearSek  support in 2001, SEK
 * @param laterYearsSek support in each of 2002, 2003 and 2004, SEK
 */
public record AdministrativeCountySupport(String county, long firstYearSek, long laterYearsSek) {

	static AdministrativeCountySupport read(Row row) {
		return new AdministrativeCountySupport(row.text("county"), row.whole("support_2001_sek"),
				row.whole("support_per_year_2002_2004_sek"));
	}
}
