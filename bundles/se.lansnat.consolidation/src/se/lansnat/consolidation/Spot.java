package se.lansnat.consolidation;

/**
 * Where something is.
 *
 * @param latitude  WGS 84, degrees
 * @param longitude WGS 84, degrees
 * @param rough     whether it is only known through something else, such as the locality that a node stands in
 */
record Spot(double latitude, double longitude, boolean rough) {

	private static final double EARTH_RADIUS_M = 6_371_008.8;

	/** Cells of some 5,5 km, in all of Sweden wider than the farthest that two descriptions of one thing may be apart. */
	private static final double CELL_LATITUDE = 0.05;
	private static final double CELL_LONGITUDE = 0.15;

	/** Nothing farther apart than this is compared by place, in metres. */
	static final double REACH_M = 5_000;

	/** A little more than {@link #REACH_M}, in degrees of latitude. */
	private static final double REACH_LATITUDE = 0.046;

	/** {@return false for most that are farther apart than {@link #REACH_M}, at much less cost than the distance} */
	boolean isInReach(Spot other) {
		return Math.abs(latitude - other.latitude) < REACH_LATITUDE && Math.abs(longitude - other.longitude) < CELL_LONGITUDE;
	}

	/** {@return metres between the two as the crow flies, on a sphere: right to half a per cent, much less than what they are known to} */
	double distance(Spot other) {
		double height = StrictMath.sin(StrictMath.toRadians(other.latitude - latitude) / 2);
		double width = StrictMath.sin(StrictMath.toRadians(other.longitude - longitude) / 2);
		double h = height * height + StrictMath.cos(StrictMath.toRadians(latitude)) * StrictMath.cos(StrictMath.toRadians(other.latitude))
				* width * width;
		return 2 * EARTH_RADIUS_M * StrictMath.asin(Math.min(1, StrictMath.sqrt(h)));
	}

	/** {@return the cell, moved by so many cells north and east} */
	long cell(int north, int east) {
		long row = (long) Math.floor(latitude / CELL_LATITUDE) + north;
		long column = (long) Math.floor(longitude / CELL_LONGITUDE) + east;
		return row << 32 | column & 0xFFFF_FFFFL;
	}
}
