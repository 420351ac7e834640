package se.lansnat.reference;

/**
 * A populated place of GeoNames (geonames.org), CC BY 4.0: today's geography.
 *
 * @param geonamesId       GeoNames' identifier
 * @param name             name as GeoNames spells it
 * @param latitude         WGS 84 latitude in degrees
 * @param longitude        WGS 84 longitude in degrees
 * @param population       inhabitants, of mixed years; 0 where unknown
 * @param municipalityCode four-digit municipality code of today; empty where GeoNames has none
 */
public record GeoLocality(String geonamesId, String name, double latitude, double longitude, long population,
		String municipalityCode) {

	static GeoLocality read(Row row) {
		return new GeoLocality(row.text("geonames_id"), row.text("name"), row.decimal("latitude").doubleValue(),
				row.decimal("longitude").doubleValue(), row.whole("population"), row.text("municipality_code"));
	}
}
