package se.lansnat.support.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.lansnat.support.GrantScale;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.SupportResult;
import se.lansnat.support.interlocality.CumulatedGrant;
import se.lansnat.support.interlocality.InterLocalityCeiling;

class CumulatedGrantTest {

	/** Vansbro: half up to 2 950 400 SEK of support, all above, at most 6 806 946 SEK. */
	@ParameterizedTest
	@CsvSource({ "0,0", "1,1", "0.99,0", "100000,50000", "5900800,2950400", "5900801,2950401", "6000000,3049600", "9757346,6806946",
			"9757347,6806946", "99999999,6806946" })
	void theWholeCostIsPaidAboveTheBreakpoint(BigDecimal basis, long granted) {
		SupportResult result = TestData.compute(TestData.RULES, StatisticsSet.published());
		CumulatedGrant grant = CumulatedGrant.of((InterLocalityCeiling) result.municipality("2021").orElseThrow());
		assertThat(grant).isEqualTo(new CumulatedGrant(new BigDecimal("50"), OptionalLong.of(2_950_400), 6_806_946));
		assertThat(grant.granted(basis)).isEqualTo(granted);
	}

	@ParameterizedTest
	@CsvSource({ "12.5,4,1", "12.5,3.99,0", "37.5,8,3", "37.5,1000,100", "0,1000000,0" })
	void withoutABreakpointTheRateHoldsUpToTheCeiling(BigDecimal rate, BigDecimal basis, long granted) {
		assertThat(new CumulatedGrant(rate, OptionalLong.empty(), 100).granted(basis)).isEqualTo(granted);
	}

	@Test
	void whateverTheOrderOfProjectsTheSumIsTheSame() {
		Random random = new Random(9);
		CumulatedGrant grant = new CumulatedGrant(new BigDecimal("50"), OptionalLong.of(40_000), 100_000);
		for (int at = 0; at < 1000; at++) {
			BigDecimal before = BigDecimal.ZERO;
			long sum = 0;
			while (before.compareTo(new BigDecimal("300000")) < 0) {
				BigDecimal basis = BigDecimal.valueOf(random.nextInt(5_000_000), 2);
				long granted = grant.granted(before, basis);
				assertThat(granted).isNotNegative().isLessThanOrEqualTo(basis.longValue() + 1);
				sum += granted;
				before = before.add(basis);
			}
			assertThat(sum).isEqualTo(grant.granted(before)).isEqualTo(100_000);
		}
	}

	/** What the model gives for single projects computes with whole numbers; it is exact all the same, and turns back. */
	@Test
	void theScaleOfTheModelIsTheExactOne() {
		SupportResult result = TestData.compute(TestData.RULES, StatisticsSet.published());
		Random random = new Random(11);
		for (var row : result.municipalities()) {
			CumulatedGrant exact = CumulatedGrant.of((InterLocalityCeiling) row);
			GrantScale scale = result.model().grants(TestData.RULES, row).orElseThrow();
			for (int i = 0; i < 40; i++) {
				long basis = random.nextLong(1L << (1 + random.nextInt(50)));
				assertThat(scale.support(basis)).isEqualTo(exact.support(basis));
				long more = random.nextLong(100_000_000);
				long support = scale.support(basis + more) - scale.support(basis);
				if (exact.ratePercent().signum() > 0) {
					assertThat(scale.support(basis + scale.basis(basis, support)) - scale.support(basis)).isBetween(support - 1, support + 1);
				}
			}
		}
	}
}
