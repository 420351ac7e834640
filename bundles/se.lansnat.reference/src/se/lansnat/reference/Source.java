package se.lansnat.reference;

/**
 * Where a table was published. The texts are Swedish whatever the language of the user, because they are stored in
 * documents that several people share.
 *
 * @param table       name of the table in this bundle
 * @param path        its file below the data folder
 * @param publication the publication, for example {@code SOU 2000:111}
 * @param place       annex or section and table, for example {@code bilaga 8}; may be empty
 * @param asOf        the day, month or year that the figures describe, ISO 8601; empty where it differs or is not told
 * @param title       what the table shows
 */
public record Source(String table, String path, String publication, String place, String asOf, String title) {

	static Source read(Row row) {
		return new Source(row.text("table"), row.text("path"), row.text("publication"), row.text("place"), row.text("as_of"),
				row.text("title"));
	}

	/** @return publication and place, for example {@code SOU 2000:111, bilaga 8} */
	public String citation() {
		return place.isEmpty() ? publication : publication + ", " + place;
	}

	/**
	 * The citation of one column.
	 *
	 * @param column number of the column as printed, from 1
	 * @return for example {@code SOU 2000:111, bilaga 8, kolumn 2}
	 */
	public String citation(int column) {
		return citation() + ", kolumn " + column;
	}
}
