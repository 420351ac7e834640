package se.lansnat.support;

/**
 * Where the statistics of a municipality come from, for its explanations.
 *
 * @param population source of the number of inhabitants
 * @param localities source of the number of localities
 * @param network    source of the length of the network
 */
public record StatisticsSource(String population, String localities, String network) {

	/**
	 * One source for everything.
	 *
	 * @param source for example a file and line
	 * @return the source
	 */
	public static StatisticsSource of(String source) {
		return new StatisticsSource(source, source, source);
	}
}
