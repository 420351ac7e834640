package se.lansnat.support;

import java.util.List;
import java.util.Optional;

import se.lansnat.model.County;
import se.lansnat.model.Municipality;
import se.lansnat.model.StatisticsMeasure;
import se.lansnat.model.StatisticsRecord;
import se.lansnat.reference.county.StatisticsInForce;

/** The statistics of a county document, for a computation. */
public final class CountyStatistics {

	private CountyStatistics() {
	}

	/**
	 * The statistics in force of a county's municipalities.
	 *
	 * @param county the county
	 * @return a row for each municipality that has a code and all three figures, in the order of the county
	 */
	public static List<MunicipalityStatistics> of(County county) {
		String name = county.getName() == null ? "" : county.getName();
		return county.getMunicipalities().stream().map(municipality -> of(municipality, name)).flatMap(Optional::stream).toList();
	}

	/**
	 * The statistics in force of one municipality.
	 *
	 * @param municipality the municipality
	 * @param county       name of its county, without "län"
	 * @return the row, or empty where code or a figure is missing
	 */
	public static Optional<MunicipalityStatistics> of(Municipality municipality, String county) {
		Optional<StatisticsRecord> population = StatisticsInForce.find(municipality, StatisticsMeasure.POPULATION);
		Optional<StatisticsRecord> localities = StatisticsInForce.find(municipality, StatisticsMeasure.LOCALITIES_50_2999);
		Optional<StatisticsRecord> network = StatisticsInForce.find(municipality, StatisticsMeasure.FICTIVE_NETWORK_M);
		if (municipality.getCode() == null || population.isEmpty() || localities.isEmpty() || network.isEmpty()) {
			return Optional.empty();
		}
		String name = municipality.getName() == null ? municipality.getCode() : municipality.getName();
		StatisticsSource source = new StatisticsSource(source(population.get()), source(localities.get()), source(network.get()));
		return Optional.of(new MunicipalityStatistics(municipality.getCode(), name, county, population.get().getValue(),
				localities.get().getValue(), network.get().getValue(), source));
	}

	private static String source(StatisticsRecord record) {
		return record.getSource() == null ? "" : record.getSource();
	}
}
