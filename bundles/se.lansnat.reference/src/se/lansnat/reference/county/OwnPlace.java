package se.lansnat.reference.county;

/**
 * A row of one's own table of prioritised localities and areas.
 *
 * @param line             line in the file, from 1
 * @param municipalityCode code of a municipality in the table of municipalities
 * @param name             name
 * @param kind             {@code LOCALITY} or {@code AREA}, in upper or lower case
 * @param grounds          letters S, N, O, A in any order; may be empty
 * @param population       inhabitants, 0 or more; null where not told
 * @param latitude         WGS 84 latitude in degrees; null where not told
 * @param longitude        WGS 84 longitude in degrees; null where not told
 * @param id               a UUID, or any text that is unique in the table; empty where not told
 */
public record OwnPlace(int line, String municipalityCode, String name, String kind, String grounds, Long population,
		Double latitude, Double longitude, String id) {
}
