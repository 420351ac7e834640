package se.lansnat.ui.table;

/**
 * What the cells of a column hold whose texts have parts that stand out.
 *
 * @param <V> the values
 */
public interface EmphasisType<V> extends CellType<V> {

	/**
	 * Says which parts of a value's text stand out, in bold.
	 *
	 * @param value the value, or null
	 * @return for each part, in order, where it begins and where it has ended in what {@link #format} gives
	 */
	int[] emphasis(V value);
}
