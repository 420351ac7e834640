package se.lansnat.support.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.lansnat.reference.PublishedTables;
import se.lansnat.reference.SupportSummary;
import se.lansnat.reference.ruleset.RuleDeviation;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.Rulesets;
import se.lansnat.support.MunicipalityCeiling;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.SupportResult;
import se.lansnat.support.interlocality.InterLocalityCeiling;

/** The contradictions that the rulesets tell of are there, as they tell them. */
class PrintedDeviationsTest {

	private static final SupportResult RESULT = TestData.compute(TestData.RULES, StatisticsSet.published());

	private static RuleDeviation deviation(Ruleset ruleset, String id) {
		return ruleset.deviations().stream().filter(deviation -> deviation.id().equals(id)).findFirst().orElseThrow();
	}

	private static Stream<InterLocalityCeiling> rows() {
		return RESULT.municipalities().stream().map(InterLocalityCeiling.class::cast);
	}

	@Test
	void textAndAnnexesDisagreeOnBreakpoints() {
		RuleDeviation deviation = deviation(TestData.RULES, "breakpoint-limit");
		long byText = rows().filter(row -> row.totalCostSek() > 800 * row.statistics().population()).count();
		long byAnnexes = rows().filter(InterLocalityCeiling::hasBreakpoint).count();
		assertThat(deviation.printed()).startsWith(byText + " kommuner").contains("800");
		assertThat(deviation.applied()).startsWith(byAnnexes + " kommuner");
		assertThat(List.of(byText, byAnnexes)).containsExactly(195L, 99L);
	}

	@Test
	void roundedCeilingsDoNotAddUp() {
		long sum = rows().mapToLong(MunicipalityCeiling::supportSek).sum();
		long counties = RESULT.counties().stream().mapToLong(row -> row.supportSek()).sum();
		assertThat(deviation(TestData.RULES, "ceiling-sums").applied().replace('\u00A0', ' '))
				.isEqualTo("1 750 000 003 kr i kommunernas rader, 1 750 000 001 kr i länens");
		assertThat(List.of(sum, counties)).containsExactly(1_750_000_003L, 1_750_000_001L);
	}

	@Test
	void areaCeilingsDoNotAddUp() {
		long sum = PublishedTables.supportOfMunicipalities().stream().mapToLong(SupportSummary::areaSupportSek).sum();
		long counties = PublishedTables.supportOfCounties().stream().mapToLong(SupportSummary::areaSupportSek).sum();
		Ruleset ruleset = Rulesets.builtIn("sou-2000-68").orElseThrow();
		assertThat(deviation(ruleset, "area-ceiling-sums").applied().replace('\u00A0', ' '))
				.isEqualTo("1 199 999 319 kr i kommunernas rader, 1 199 999 315 kr i länens");
		assertThat(List.of(sum, counties)).containsExactly(1_199_999_319L, 1_199_999_315L);
	}

	@Test
	void norrbottenTakesTheRestOfThePot() {
		BigDecimal part = RESULT.county("Norrbotten").orElseThrow().explain().steps().stream()
				.filter(step -> step.id().equals("county_pot_part_sek")).findFirst().orElseThrow().value().toDecimal(10);
		assertThat(part).isBetween(new BigDecimal("27570500"), new BigDecimal("27571499"));
		assertThat(deviation(TestData.RULES, "pot-rest").subject()).isEqualTo("Norrbotten");
	}

	@Test
	void deviationsComeWithTheExplanationsOfThoseConcerned() {
		assertThat(RESULT.municipality("2021").orElseThrow().explain().deviations()).extracting(RuleDeviation::id)
				.containsExactlyInAnyOrder("vansbro-payout-rate", "breakpoint-limit");
		assertThat(RESULT.municipality("1880").orElseThrow().explain().deviations()).extracting(RuleDeviation::id)
				.containsExactly("breakpoint-limit");
		assertThat(RESULT.municipality("2021").orElseThrow().explain().about("payout_rate_percent").deviations())
				.extracting(RuleDeviation::id).containsExactly("vansbro-payout-rate");
		assertThat(RESULT.county("Norrbotten").orElseThrow().explain().deviations()).extracting(RuleDeviation::id).contains("pot-rest");
	}

	@Test
	void everyMunicipalityNamedIsOneOfThePublished() {
		List<String> known = Stream.concat(rows().map(row -> row.statistics().code()), RESULT.counties().stream().map(row -> row.county()))
				.toList();
		assertThat(TestData.RULES.deviations()).allSatisfy(deviation -> assertThat(
				known.contains(deviation.subject()) || List.of("*", "sums").contains(deviation.subject())).as(deviation.id()).isTrue());
	}
}
