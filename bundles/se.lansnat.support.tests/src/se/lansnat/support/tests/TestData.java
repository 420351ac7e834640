package se.lansnat.support.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.Rulesets;
import se.lansnat.support.MunicipalityStatistics;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.StatisticsSource;
import se.lansnat.support.SupportException;
import se.lansnat.support.SupportResult;
import se.lansnat.support.interlocality.InterLocalityCeiling;
import se.lansnat.support.interlocality.InterLocalityCounty;
import se.lansnat.support.interlocality.InterLocalityModel;

/** What several tests need. */
final class TestData {

	static final Ruleset RULES = Rulesets.builtIn("sou-2000-111").orElseThrow();
	static final StatisticsSource SOURCE = StatisticsSource.of("test");

	private TestData() {
	}

	static MunicipalityStatistics row(String code, String county, long population, long localities, long networkM) {
		return new MunicipalityStatistics(code, "M" + code, county, population, localities, networkM, SOURCE);
	}

	static StatisticsSet set(MunicipalityStatistics... rows) {
		return new StatisticsSet("test", List.of(rows));
	}

	static SupportResult compute(Ruleset rules, StatisticsSet set) {
		try {
			return new InterLocalityModel().compute(rules, set);
		} catch (SupportException e) {
			throw new AssertionError(e.getMessage(), e);
		}
	}

	static InterLocalityCeiling municipality(SupportResult result, int at) {
		return (InterLocalityCeiling) result.municipalities().get(at);
	}

	static InterLocalityCounty county(SupportResult result, int at) {
		return (InterLocalityCounty) result.counties().get(at);
	}

	/** Municipalities of all sizes, from nobody's network to absurd ones, spread over a few counties. */
	static StatisticsSet random(Random random, int most) {
		int count = 1 + random.nextInt(most);
		List<MunicipalityStatistics> rows = new ArrayList<>();
		for (int at = 0; at < count; at++) {
			rows.add(row("%04d".formatted(at), "L" + random.nextInt(6), 1 + size(random), size(random) / 1000, size(random)));
		}
		return new StatisticsSet("random", rows);
	}

	private static long size(Random random) {
		return switch (random.nextInt(8)) {
			case 0 -> 0;
			case 1 -> random.nextLong(1_000_000_000_000L);
			case 2 -> random.nextLong(10);
			default -> random.nextLong(300_000);
		};
	}
}
