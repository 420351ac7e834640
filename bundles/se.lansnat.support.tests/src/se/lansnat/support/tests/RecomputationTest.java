package se.lansnat.support.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

import se.lansnat.support.DecidedCeilings;
import se.lansnat.support.DecidedCeilings.Comparison;
import se.lansnat.support.Explanation;
import se.lansnat.support.MunicipalityStatistics;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.StatisticsSource;
import se.lansnat.support.SupportException;
import se.lansnat.support.SupportResult;
import se.lansnat.support.interlocality.InterLocalityModel;

/** A county goes by decided ceilings; its own statistics are computed within the nation. */
class RecomputationTest {

	private static final StatisticsSource OWN = StatisticsSource.of("SCB 2001-12-31");
	private static final MunicipalityStatistics MORE_NETWORK = new MunicipalityStatistics("1880", "Örebro", "Örebro", 124_000, 30, 400_000, OWN);

	@Test
	void decidedAndComputedCeilingsAreEqualForThePublishedNation() {
		SupportResult result = TestData.compute(TestData.RULES, StatisticsSet.published());
		DecidedCeilings decided = new DecidedCeilings(TestData.RULES);
		assertThat(decided.source()).contains("bilaga 11 kolumn 2");
		assertThat(decided.compare(result)).hasSize(289).allSatisfy(row -> assertThat(row.computed()).isEqualTo(row.decided()));
		assertThat(decided.of("1880")).hasValue(result.municipality("1880").orElseThrow().supportSek());
		assertThat(decided.of("9999")).isEmpty();
	}

	@Test
	void ownStatisticsReplaceTheirRowsAndTheRestOfTheNationStays() {
		StatisticsSet nation = StatisticsSet.published();
		StatisticsSet set = nation.with("Örebro län", List.of(MORE_NETWORK));
		assertThat(set.rows()).hasSize(289).contains(MORE_NETWORK);
		assertThat(set.rows()).filteredOn(row -> !row.code().equals("1880"))
				.isEqualTo(nation.rows().stream().filter(row -> !row.code().equals("1880")).toList());
		SupportResult result = TestData.compute(TestData.RULES, set);
		DecidedCeilings decided = new DecidedCeilings(TestData.RULES);
		assertThat(result.municipality("1880").orElseThrow().supportSek()).isGreaterThan(decided.of("1880").orElseThrow());
		assertThat(result.municipality("1881").orElseThrow().supportSek()).isLessThan(decided.of("1881").orElseThrow());
	}

	@Test
	void theExplanationSaysWhichRowsAreWhose() {
		StatisticsSet set = StatisticsSet.published().with("Örebro län", List.of(MORE_NETWORK));
		assertThat(set.description()).contains("1 ").contains("Örebro län").contains("288 ").contains("bilaga 8");
		Explanation explanation = TestData.compute(TestData.RULES, set).municipality("1880").orElseThrow().explain();
		assertThat(explanation.statistics()).isEqualTo(set.description());
		assertThat(explanation.steps()).flatExtracting(step -> step.inputs()).extracting(input -> input.origin())
				.contains("SCB 2001-12-31", set.description()).doesNotContain("SOU 2000:111, bilaga 8, kolumn 4");
	}

	@Test
	void newMunicipalitiesAreAddedAndDoubleOnesReported() {
		MunicipalityStatistics knivsta = new MunicipalityStatistics("0330", "Knivsta", "Uppsala", 12_000, 9, 70_000, OWN);
		StatisticsSet added = StatisticsSet.published().with("Uppsala län", List.of(knivsta));
		assertThat(added.rows()).hasSize(290).endsWith(knivsta);
		List<Comparison> compared = new DecidedCeilings(TestData.RULES).compare(TestData.compute(TestData.RULES, added));
		assertThat(compared).filteredOn(row -> row.code().equals("0330")).singleElement()
				.satisfies(row -> assertThat(row.decided()).isEqualTo(OptionalLong.empty()));
		StatisticsSet twice = StatisticsSet.published().with("Uppsala län", List.of(knivsta, knivsta, MORE_NETWORK, MORE_NETWORK));
		SupportException refused = catchThrowableOfType(SupportException.class, () -> new InterLocalityModel().compute(TestData.RULES, twice));
		assertThat(refused.problems()).extracting(problem -> problem.code()).containsExactlyInAnyOrder("0330", "1880");
	}
}
