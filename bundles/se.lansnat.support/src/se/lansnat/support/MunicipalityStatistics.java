package se.lansnat.support;

/**
 * What a support model needs to know of a municipality.
 *
 * @param code            official code, text with leading zeros
 * @param name            name
 * @param county          name of the county, without "län"
 * @param population      inhabitants, 1 or more
 * @param localities      localities with 50 to 2 999 inhabitants, 0 or more
 * @param fictiveNetworkM length of the fictive network in metres, 0 or more
 * @param source          where these come from
 */
public record MunicipalityStatistics(String code, String name, String county, long population, long localities,
		long fictiveNetworkM, StatisticsSource source) {
}
