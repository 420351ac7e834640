package se.lansnat.draw;

/**
 * A place in the grid of Swedish maps, SWEREF 99 TM: transverse Mercator on the ellipsoid GRS 80 about the meridian 15° east, by the
 * series of Gauss and Krüger. Within Sweden it is right to the millimetre.
 *
 * @param north metres to the north of the equator
 * @param east  metres to the east, 500 000 at the meridian
 */
public record SwerefTm(double north, double east) {

	private static final double AXIS = 6_378_137;
	private static final double FLATTENING = 1 / 298.257222101;
	private static final double MERIDIAN = Math.toRadians(15);
	private static final double SCALE = 0.9996;
	private static final double FALSE_EAST = 500_000;

	private static final double E2 = FLATTENING * (2 - FLATTENING);
	private static final double N = FLATTENING / (2 - FLATTENING);
	private static final double RADIUS = AXIS / (1 + N) * (1 + N * N / 4 + Math.pow(N, 4) / 64);
	/** From geodetic to conformal latitude. */
	private static final double[] LATITUDE = { E2, (5 * E2 * E2 - Math.pow(E2, 3)) / 6,
			(104 * Math.pow(E2, 3) - 45 * Math.pow(E2, 4)) / 120, 1237 * Math.pow(E2, 4) / 1260 };
	/** From the sphere to the grid. */
	private static final double[] GRID = { N / 2 - 2 * N * N / 3 + 5 * Math.pow(N, 3) / 16 + 41 * Math.pow(N, 4) / 180,
			13 * N * N / 48 - 3 * Math.pow(N, 3) / 5 + 557 * Math.pow(N, 4) / 1440,
			61 * Math.pow(N, 3) / 240 - 103 * Math.pow(N, 4) / 140, 49561 * Math.pow(N, 4) / 161280 };

	/**
	 * Projects a place.
	 *
	 * @param latitude  WGS 84 latitude in degrees, which is SWEREF 99 but for some decimetres
	 * @param longitude WGS 84 longitude in degrees
	 * @return the place in the grid
	 */
	public static SwerefTm of(double latitude, double longitude) {
		double phi = Math.toRadians(latitude);
		double sin2 = Math.pow(Math.sin(phi), 2);
		double series = LATITUDE[0] + sin2 * (LATITUDE[1] + sin2 * (LATITUDE[2] + sin2 * LATITUDE[3]));
		double conformal = phi - Math.sin(phi) * Math.cos(phi) * series;
		double delta = Math.toRadians(longitude) - MERIDIAN;
		double xi = Math.atan2(Math.tan(conformal), Math.cos(delta));
		double sine = Math.cos(conformal) * Math.sin(delta);
		double eta = Math.log((1 + sine) / (1 - sine)) / 2;
		double north = xi;
		double east = eta;
		for (int i = 0; i < GRID.length; i++) {
			double times = 2.0 * (i + 1);
			north += GRID[i] * Math.sin(times * xi) * Math.cosh(times * eta);
			east += GRID[i] * Math.cos(times * xi) * Math.sinh(times * eta);
		}
		return new SwerefTm(SCALE * RADIUS * north, FALSE_EAST + SCALE * RADIUS * east);
	}
}
