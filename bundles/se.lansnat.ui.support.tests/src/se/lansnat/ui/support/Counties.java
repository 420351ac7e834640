package se.lansnat.ui.support;

import se.lansnat.model.County;
import se.lansnat.model.Municipality;
import se.lansnat.model.StatisticsMeasure;
import se.lansnat.model.StatisticsRecord;
import se.lansnat.reference.CountyName;
import se.lansnat.reference.county.ReferenceCounty;

/** Counties of the published tables, to be changed by tests. */
final class Counties {

	private Counties() {
	}

	static County county(String code) {
		return ReferenceCounty.create(CountyName.find(code).orElseThrow()).county();
	}

	static County orebro() {
		return county("18");
	}

	static Municipality municipality(County county, String name) {
		return county.getMunicipalities().stream().filter(m -> m.getName().equals(name)).findFirst().orElseThrow();
	}

	static StatisticsRecord statistic(Municipality municipality, StatisticsMeasure measure) {
		return municipality.getStatistics().stream().filter(s -> s.getMeasure() == measure).findFirst().orElseThrow();
	}

	static CountyCeilings ceilings(County county) throws Exception {
		return Computation.of(CountyFacts.of(county));
	}
}
