package se.lansnat.reference.ruleset;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A table that a ruleset's source decided or printed, for example the ceilings of the municipalities.
 *
 * @param id     name in the file, for example {@code municipality_ceilings_sek}
 * @param unit   what the values are counted in
 * @param source annex and column, or table
 * @param rows   value by municipality code or county name, in the order of the file
 */
public record RulesetTable(String id, Unit unit, String source, Map<String, BigDecimal> rows) {

	/** Id of the table of what each municipality may get at most, by code. */
	public static final String MUNICIPALITY_CEILINGS = "municipality_ceilings_sek";
	/** Id of the table of what the municipalities of a county may get together at most, by county name. */
	public static final String COUNTY_CEILINGS = "county_ceilings_sek";
	/** Id of the table of the counties' parts of the county pot, by county name. */
	public static final String COUNTY_POTS = "county_pots_sek";

	/**
	 * A value of the table.
	 *
	 * @param key municipality code or county name
	 * @return the value, or empty where the table has no such row
	 */
	public Optional<BigDecimal> get(String key) {
		return Optional.ofNullable(rows.get(key));
	}
}
