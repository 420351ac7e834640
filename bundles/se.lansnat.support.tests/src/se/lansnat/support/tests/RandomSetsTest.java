package se.lansnat.support.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.support.CountyCeiling;
import se.lansnat.support.MunicipalityStatistics;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.SupportResult;
import se.lansnat.support.exact.Rational;
import se.lansnat.support.interlocality.InterLocalityCeiling;
import se.lansnat.support.interlocality.InterLocalityCounty;

/** The model against the plain computation, and against laws it must keep, over municipalities that no table has. */
class RandomSetsTest {

	private static final int SETS = 3_000;
	private static final int MOST_ROWS = 25;

	private static Ruleset rules(long frame, long pot) {
		return TestData.RULES.with("frame_sek", BigDecimal.valueOf(frame)).with("pot_sek", BigDecimal.valueOf(pot));
	}

	private static long frame(Random random) {
		return switch (random.nextInt(4)) {
			case 0 -> 1 + random.nextLong(10);
			case 1 -> 1 + random.nextLong(1_000_000_000_000_000L);
			default -> 1 + random.nextLong(4_000_000_000L);
		};
	}

	@Test
	void figuresEqualThePlainComputation() {
		Random random = new Random(2000);
		for (int at = 0; at < SETS; at++) {
			StatisticsSet set = TestData.random(random, MOST_ROWS);
			long frame = frame(random);
			SupportResult result = TestData.compute(rules(frame, 250_000_000), set);
			PlainComputation plain = new PlainComputation(set.rows(), frame);
			for (int row = 0; row < set.rows().size(); row++) {
				compare(TestData.municipality(result, row), plain, set.toString() + frame);
			}
			for (CountyCeiling county : result.counties()) {
				assertRounded(county.supportSek(), plain.countySupport.get(county.county()), plain.logarithms, county.county());
			}
		}
	}

	private static void compare(InterLocalityCeiling row, PlainComputation plain, String context) {
		String code = row.statistics().code();
		boolean logarithms = plain.logarithms;
		assertRounded(row.totalCostSek(), plain.cost.get(code), logarithms, context);
		assertRounded(row.ownContributionSek(), plain.own.get(code), logarithms, context);
		assertRounded(row.needSek(), plain.need.get(code), logarithms, context);
		assertRounded(row.supportSek(), plain.support.get(code), logarithms, context);
		assertRounded(row.supportSharePercent(), plain.share.get(code), logarithms, context);
		assertRounded(row.supportPerInhabitantSek(), plain.perInhabitant.get(code), logarithms, context);
		double share = plain.share.get(code).doubleValue();
		double rate = share == 0 ? 0 : share <= 12.5 ? 12.5 : share <= 25 ? 25 : share <= 37.5 ? 37.5 : 50;
		assertThat(row.payoutRatePercent().doubleValue()).as(context).isEqualTo(rate);
		assertThat(row.hasBreakpoint()).as(context).isEqualTo(share > 50);
		if (row.hasBreakpoint()) {
			assertThat(row.breakpointSek()).isEqualTo(400 * row.statistics().population());
		}
	}

	/** Without logarithms the decimals are sure of every half; with one, a number may be too near to a half to tell. */
	private static void assertRounded(long actual, BigDecimal exact, boolean logarithms, String context) {
		if (logarithms) {
			assertThat(PlainComputation.rounds(exact, actual)).as("%s rounds to %s; %s", exact, actual, context).isTrue();
		} else {
			assertThat(actual).as(context).isEqualTo(PlainComputation.halfUp(exact));
		}
	}

	@Test
	void exactCeilingsAreTheWholeFrame() {
		Random random = new Random(1);
		for (int at = 0; at < SETS / 10; at++) {
			StatisticsSet set = TestData.random(random, MOST_ROWS);
			long frame = frame(random);
			SupportResult result = TestData.compute(rules(frame, 0), set);
			Rational sum = result.municipalities().stream().map(row -> step(row.explain(), "support_sek")).reduce(Rational.ZERO, Rational::plus);
			Rational needs = step(result.municipalities().getFirst().explain(), "sum_of_needs_sek");
			assertThat(sum).isEqualTo(needs.signum() == 0 ? Rational.ZERO : Rational.of(frame));
		}
	}

	private static Rational step(se.lansnat.support.Explanation explanation, String id) {
		return explanation.steps().stream().filter(step -> step.id().equals(id)).findFirst().orElseThrow().value();
	}

	@Test
	void potsAreRoundedAndMakeThePot() {
		Random random = new Random(2);
		for (int at = 0; at < SETS; at++) {
			StatisticsSet set = TestData.random(random, MOST_ROWS);
			long pot = random.nextLong(1_000_000_000L);
			SupportResult result = TestData.compute(rules(1_000_000_000L, pot), set);
			Map<String, BigDecimal> support = new PlainComputation(set.rows(), 1_000_000_000L).countySupport;
			BigDecimal largest = Collections.max(support.values());
			long sum = 0;
			int takingRest = 0;
			for (CountyCeiling row : result.counties()) {
				InterLocalityCounty county = (InterLocalityCounty) row;
				BigDecimal share = support.get(county.county()).multiply(BigDecimal.valueOf(pot)).movePointLeft(9);
				sum += county.countyPotSek();
				if (county.countyPotSek() % 1000 != 0 || !PlainComputation.rounds(share.movePointLeft(3), county.countyPotSek() / 1000)) {
					takingRest++;
					assertThat(support.get(county.county())).isEqualByComparingTo(largest);
				}
			}
			assertThat(takingRest).isLessThanOrEqualTo(1);
			assertThat(sum).isEqualTo(largest.signum() == 0 ? 0 : pot);
		}
	}

	@Test
	void moreNetworkNeverMeansLessAndNeverMoreForTheOthers() {
		Random random = new Random(3);
		for (int at = 0; at < SETS / 3; at++) {
			StatisticsSet set = TestData.random(random, MOST_ROWS);
			int chosen = random.nextInt(set.rows().size());
			List<MunicipalityStatistics> rows = new ArrayList<>(set.rows());
			MunicipalityStatistics old = rows.get(chosen);
			rows.set(chosen, TestData.row(old.code(), old.county(), old.population(), old.localities(),
					old.fictiveNetworkM() + 1 + random.nextInt(100_000)));
			SupportResult before = TestData.compute(TestData.RULES, set);
			SupportResult after = TestData.compute(TestData.RULES, new StatisticsSet("more", rows));
			for (int row = 0; row < rows.size(); row++) {
				long change = after.municipalities().get(row).supportSek() - before.municipalities().get(row).supportSek();
				assertThat(row == chosen ? change : -change).isNotNegative();
			}
		}
	}

	@Test
	void theOrderOfTheRowsDoesNotMatter() {
		Random random = new Random(4);
		for (int at = 0; at < SETS / 10; at++) {
			StatisticsSet set = TestData.random(random, MOST_ROWS);
			List<MunicipalityStatistics> shuffled = new ArrayList<>(set.rows());
			Collections.shuffle(shuffled, random);
			SupportResult result = TestData.compute(TestData.RULES, set);
			SupportResult other = TestData.compute(TestData.RULES, new StatisticsSet("shuffled", shuffled));
			result.municipalities().forEach(row -> assertThat(other.municipality(row.statistics().code()).orElseThrow().supportSek())
					.isEqualTo(row.supportSek()));
		}
	}
}
