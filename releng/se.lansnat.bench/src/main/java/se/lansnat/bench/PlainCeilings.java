package se.lansnat.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.lansnat.support.MunicipalityStatistics;

/**
 * The peer of the ceilings bench: SOU 2000:111 as the plainest loop of doubles that gives the same figures for the
 * published tables. No rulesets, no checks, no exactness.
 */
final class PlainCeilings {

	static final double METRE_PRICE = 200;
	static final double LOCALITY_PRICE = 250_000;
	static final double REDUCTION_LIMIT = 4_000;
	static final double OWN_CONTRIBUTION_LIMIT = 400;
	static final double FRAME = 1_750_000_000;
	static final double POT = 250_000_000;
	static final double POT_ROUNDING = 1_000;

	/** A municipality's figures. */
	static final class Row {
		MunicipalityStatistics statistics;
		double unreduced;
		double cost;
		double own;
		double need;
		double ceiling;
		double share;
		double perInhabitant;
		double rate;
		long costSek;
		long ownSek;
		long needSek;
		long supportSek;
		long sharePercent;
		long perInhabitantSek;
		boolean breakpoint;
		long administrativeSek;
	}

	/** A county's figures. */
	static final class County {
		String name;
		int municipalities;
		long population;
		double support;
		long supportSek;
		double pot;
		long firstYearSek;
		long laterYearSek;
	}

	final List<Row> rows = new ArrayList<>();
	final Map<String, County> counties = new LinkedHashMap<>();
	double allNeeds;

	static PlainCeilings compute(List<MunicipalityStatistics> municipalities) {
		return compute(municipalities, METRE_PRICE);
	}

	static PlainCeilings compute(List<MunicipalityStatistics> municipalities, double metrePrice) {
		PlainCeilings result = new PlainCeilings();
		for (MunicipalityStatistics municipality : municipalities) {
			Row row = new Row();
			row.statistics = municipality;
			double population = municipality.population();
			row.unreduced = metrePrice * municipality.fictiveNetworkM() + LOCALITY_PRICE * municipality.localities();
			row.cost = row.unreduced;
			double perInhabitant = row.cost / population;
			if (perInhabitant > REDUCTION_LIMIT) {
				row.cost = REDUCTION_LIMIT * (1 + Math.log(perInhabitant / REDUCTION_LIMIT)) * population;
			}
			row.own = Math.min(OWN_CONTRIBUTION_LIMIT * population, row.cost);
			row.need = row.cost - row.own;
			result.allNeeds += row.need;
			result.rows.add(row);
		}
		for (Row row : result.rows) {
			result.share(row);
		}
		result.pots();
		return result;
	}

	private void share(Row row) {
		row.ceiling = row.need * FRAME / allNeeds;
		row.share = row.ceiling == 0 ? 0 : 100 * row.ceiling / (row.ceiling + row.own);
		row.perInhabitant = row.ceiling / row.statistics.population();
		row.rate = row.share == 0 ? 0 : row.share <= 12.5 ? 12.5 : row.share <= 25 ? 25 : row.share <= 37.5 ? 37.5 : 50;
		row.costSek = Math.round(row.cost);
		row.ownSek = Math.round(row.own);
		row.needSek = Math.round(row.need);
		row.supportSek = Math.round(row.ceiling);
		row.sharePercent = Math.round(row.share);
		row.perInhabitantSek = Math.round(row.perInhabitant);
		row.breakpoint = row.share > 50;
		long population = row.statistics.population();
		row.administrativeSek = population < 15_000 ? 80_000 : population < 30_000 ? 110_000 : population < 60_000 ? 140_000
				: population < 120_000 ? 170_000 : 200_000;
		County county = counties.get(row.statistics.county());
		if (county == null) {
			county = new County();
			county.name = row.statistics.county();
			counties.put(county.name, county);
		}
		county.municipalities++;
		county.population += population;
		county.support += row.ceiling;
	}

	private void pots() {
		County largest = null;
		double rest = POT;
		for (County county : counties.values()) {
			if (largest == null || county.support > largest.support) {
				largest = county;
			}
			county.supportSek = Math.round(county.support);
			county.pot = Math.round(county.support / FRAME * POT / POT_ROUNDING) * POT_ROUNDING;
			rest -= county.pot;
			county.firstYearSek = 140_000 + 5_000L * county.municipalities;
			county.laterYearSek = 70_000 + 2_500L * county.municipalities;
		}
		largest.pot += rest;
	}
}
