package se.lansnat.reference.county;

/**
 * How the localities of a county fared when their coordinates were looked up by municipality code and name.
 *
 * @param matched   localities that got coordinates
 * @param ambiguous localities whose name is not unique on one side; they get none
 * @param unmatched localities whose name was not found; they get none
 */
public record CoordinateCounts(int matched, int ambiguous, int unmatched) {

	/** Nothing was looked up. */
	public static final CoordinateCounts NONE = new CoordinateCounts(0, 0, 0);
}
