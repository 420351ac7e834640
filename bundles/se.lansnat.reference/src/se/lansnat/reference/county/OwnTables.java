package se.lansnat.reference.county;

/**
 * One's own tables of a county.
 *
 * @param countyName     the county's name, with or without "län"; not blank
 * @param municipalities its municipalities
 * @param places         its prioritised localities and areas
 * @param ducts          its ducts and survey figures; without rows where there is no such table
 */
public record OwnTables(String countyName, OwnTable<OwnMunicipality> municipalities, OwnTable<OwnPlace> places,
		OwnTable<OwnDuct> ducts) {

	/**
	 * Checks the name.
	 *
	 * @throws IllegalArgumentException if the name is blank
	 */
	public OwnTables {
		countyName = countyName.strip().replaceFirst("(?iu)\\s+län$", "");
		if (countyName.isEmpty()) {
			throw new IllegalArgumentException("A county needs a name");
		}
	}
}
