package se.lansnat.ui.table;

/** Where tables keep between runs how the user has arranged them. */
public interface TableMemory {

	/**
	 * Gets what was kept.
	 *
	 * @param tableId the table
	 * @return what {@link #save} was given the last time, or an empty text
	 */
	String load(String tableId);

	/**
	 * Keeps a text.
	 *
	 * @param tableId the table
	 * @param state some lines
	 */
	void save(String tableId, String state);
}
