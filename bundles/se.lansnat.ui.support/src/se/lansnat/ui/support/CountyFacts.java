package se.lansnat.ui.support;

import java.util.List;

import se.lansnat.model.County;
import se.lansnat.support.CountyStatistics;
import se.lansnat.support.MunicipalityStatistics;
import se.lansnat.ui.Labels;

/**
 * What a computation needs to know of a county, taken out of the model in the UI thread so that the computation can run beside it.
 *
 * @param name name of the county, without "l\u00e4n"
 * @param title name for people
 * @param ruleset id of the rules
 * @param municipalities all municipalities, sorted by name
 * @param statistics the statistics in force of those that have all of them
 */
record CountyFacts(String name, String title, String ruleset, List<Place> municipalities, List<MunicipalityStatistics> statistics) {

	/**
	 * A municipality.
	 *
	 * @param code official code, empty where it has none
	 * @param name name
	 * @param id id in the county folder
	 */
	record Place(String code, String name, String id) {
	}

	static CountyFacts of(County county) {
		List<Place> places = county.getMunicipalities().stream()
				.map(m -> new Place(m.getCode() == null ? "" : m.getCode(), Labels.of(m), m.getId()))
				.sorted((a, b) -> Labels.nameOrder().compare(a.name(), b.name())).toList();
		String name = county.getName() == null ? "" : county.getName();
		return new CountyFacts(name, Labels.of(county), county.getRuleset() == null ? "" : county.getRuleset(), places, CountyStatistics.of(county));
	}
}
