package se.lansnat.support.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lansnat.support.tests.TestData.RULES;
import static se.lansnat.support.tests.TestData.compute;
import static se.lansnat.support.tests.TestData.county;
import static se.lansnat.support.tests.TestData.municipality;
import static se.lansnat.support.tests.TestData.row;
import static se.lansnat.support.tests.TestData.set;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.SupportResult;
import se.lansnat.support.interlocality.InterLocalityCeiling;

/** Numbers exactly on a limit or a half, and the smallest and largest sets. */
class EdgesTest {

	private static Ruleset with(String parameter, String value) {
		return RULES.with(parameter, new BigDecimal(value));
	}

	@Test
	void oneMunicipalityGetsTheWholeFrameAndPot() {
		SupportResult result = compute(RULES, set(row("0001", "A", 1000, 5, 10_000)));
		assertThat(municipality(result, 0).supportSek()).isEqualTo(1_750_000_000);
		assertThat(county(result, 0).countyPotSek()).isEqualTo(250_000_000);
	}

	@Test
	void nobodyGetsAnythingWhereNobodyNeedsAnything() {
		SupportResult result = compute(RULES, set(row("0001", "A", 1000, 0, 0), row("0002", "B", 1000, 0, 2000)));
		for (int at = 0; at < 2; at++) {
			InterLocalityCeiling row = municipality(result, at);
			assertThat(row.supportSek()).isZero();
			assertThat(row.supportSharePercent()).isZero();
			assertThat(row.payoutRatePercent()).isEqualByComparingTo("0");
			assertThat(row.hasBreakpoint()).isFalse();
			assertThat(county(result, at).countyPotSek()).isZero();
			assertThat(row.explain().steps()).isNotEmpty();
			assertThat(result.counties().get(at).explain().steps()).isNotEmpty();
		}
		assertThat(municipality(result, 1).ownContributionSek()).isEqualTo(400_000);
	}

	@Test
	void noMunicipalitiesGiveAnEmptyTable() {
		SupportResult result = compute(RULES, set());
		assertThat(result.municipalities()).isEmpty();
		assertThat(result.counties()).isEmpty();
	}

	@Test
	void halvesAreCountedUp() {
		StatisticsSet twins = set(row("0001", "A", 100, 1, 0), row("0002", "B", 100, 1, 0));
		SupportResult result = compute(with("frame_sek", "1").with("pot_sek", BigDecimal.valueOf(3000)), twins);
		assertThat(municipality(result, 0).supportSek()).isEqualTo(1);
		assertThat(municipality(result, 1).supportSek()).isEqualTo(1);
		// 1 500 each: the second is rounded up to 2 000, the first of two equal counties takes the rest
		assertThat(county(result, 0).countyPotSek()).isEqualTo(1000);
		assertThat(county(result, 1).countyPotSek()).isEqualTo(2000);
		assertThat(municipality(compute(with("frame_sek", "3"), twins), 0).supportSek()).isEqualTo(2);
	}

	@Test
	void aPotTooSmallForRoundingUpIsToldOf() {
		StatisticsSet three = set(row("0001", "A", 100, 1, 0), row("0002", "B", 100, 1, 0), row("0003", "C", 100, 1, 0));
		SupportResult result = compute(with("pot_sek", "1500"), three);
		assertThat(county(result, 0).countyPotSek()).isEqualTo(-500);
		assertThat(result.notes()).singleElement().asString().contains("A").contains("500");
		assertThat(compute(RULES, three).notes()).isEmpty();
	}

	/** 400 000 SEK of its own: a frame of 240 000 is a share of exactly 37.5 per cent, one of 400 000 exactly 50. */
	@ParameterizedTest
	@CsvSource({ "57142,12.5,false", "57143,25,false", "133333,25,false", "133334,37.5,false", "240000,37.5,false",
			"240001,50,false", "400000,50,false", "400001,50,true", "1,12.5,false" })
	void ratesAndBreakpointsChangeExactlyAtTheirLimits(long frame, BigDecimal rate, boolean breakpoint) {
		InterLocalityCeiling row = municipality(
				compute(RULES.with("frame_sek", BigDecimal.valueOf(frame)), set(row("0001", "A", 1000, 4, 0))), 0);
		assertThat(row.payoutRatePercent()).isEqualByComparingTo(rate);
		assertThat(row.hasBreakpoint()).isEqualTo(breakpoint);
	}

	@ParameterizedTest
	@CsvSource({ "14999,80000", "15000,110000", "29999,110000", "30000,140000", "59999,140000", "60000,170000", "119999,170000",
			"120000,200000" })
	void aLimitOfAdministrativeSupportBelongsToTheUpperBand(long population, long amount) {
		assertThat(municipality(compute(RULES, set(row("0001", "A", population, 1, 1))), 0).administrativeSupportSek()).isEqualTo(amount);
	}

	@Test
	void costsAreReducedOnlyAboveTheLimit() {
		InterLocalityCeiling at = municipality(compute(RULES, set(row("0001", "A", 1000, 16, 0))), 0);
		assertThat(at.totalCostSek()).isEqualTo(4_000_000);
		assertThat(at.explain().steps()).extracting(step -> step.id()).doesNotContain("reduction");
		InterLocalityCeiling above = municipality(compute(RULES, set(row("0001", "A", 1000, 16, 5))), 0);
		// 4 001 000 unreduced; 4 000 000 x (1 + ln 1.00025) = 4 000 999.875...
		assertThat(above.totalCostSek()).isEqualTo(4_001_000);
		assertThat(above.explain().steps()).extracting(step -> step.id()).contains("reduction");
	}

	@Test
	void hugeNumbersStayExact() {
		SupportResult result = compute(RULES, set(row("0001", "A", 1, 0, 40_000_000_000_000_000L), row("0002", "A", 1, 0, 40)));
		InterLocalityCeiling huge = municipality(result, 0);
		// 4 000 x (1 + ln(2 x 10^15)) = 4 000 x 36.23192...
		assertThat(huge.totalCostSek()).isEqualTo(Math.round(4000 * (1 + Math.log(2e15))));
		assertThat(municipality(result, 1).totalCostSek()).isEqualTo(Math.round(4000 * (1 + Math.log(2))));
		SupportResult many = compute(RULES, set(row("0001", "A", 4_000_000_000_000_000L, 0, 9_000_000_000_000_000L)));
		assertThat(municipality(many, 0).totalCostSek()).isEqualTo(1_800_000_000_000_000_000L);
		assertThat(municipality(many, 0).needSek()).isEqualTo(200_000_000_000_000_000L);
	}
}
