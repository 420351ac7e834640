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
