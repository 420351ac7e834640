package se.lansnat.reference.county;

/**
 * A row of one's own table of municipalities.
 *
 * @param line             line in the file, from 1
 * @param code             municipality code, four digits
 * @param name             name
 * @param population       inhabitants, 1 or more; null where missing
 * @param localities       localities with 50 to 2 999 inhabitants, 0 or more; null where missing
 * @param fictiveNetworkM  length of the fictive network in metres, 0 or more; null where missing
 */
public record OwnMunicipality(int line, String code, String name, Long population, Long localities, Long fictiveNetworkM) {
}
