package se.lansnat.support.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.lansnat.support.tests.TestData.RULES;
import static se.lansnat.support.tests.TestData.row;
import static se.lansnat.support.tests.TestData.set;

import java.math.BigDecimal;
import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.support.MunicipalityStatistics;
import se.lansnat.support.RowProblem;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.SupportException;
import se.lansnat.support.interlocality.InterLocalityModel;

/** What cannot be computed is refused whole, with every reason. */
class InputProblemsTest {

	private static List<RowProblem> problems(Ruleset rules, StatisticsSet set) {
		SupportException refused = catchThrowableOfType(SupportException.class, () -> new InterLocalityModel().compute(rules, set));
		assertThat(refused).isNotNull();
		assertThat(refused.problems()).allSatisfy(problem -> {
			assertThat(problem.message()).isNotBlank().doesNotContain("null", "{", "No message");
			assertThat(problem.remedy()).isNotBlank().doesNotContain("null", "{", "No message");
			assertThat(refused).hasMessageContaining(problem.toString());
		});
		return refused.problems();
	}

	@Test
	void allProblemsAreToldAtOnceWithRowCodeAndField() {
		List<RowProblem> problems = problems(RULES.with("frame_sek", BigDecimal.ZERO), set(row("0001", "A", 0, -1, -2),
				row("0002", "A", 1, 0, 0), row("0002", "B", 1, 0, 0), row("", " ", -5, 0, 0)));
		assertThat(problems).extracting(RowProblem::row, RowProblem::code, RowProblem::field).containsExactly(
				Tuple.tuple(RowProblem.NO_ROW, "", "frame_sek"),
				Tuple.tuple(0, "0001", "population"), Tuple.tuple(0, "0001", "localities_50_2999"),
				Tuple.tuple(0, "0001", "fictive_network_m"), Tuple.tuple(2, "0002", "municipality_code"),
				Tuple.tuple(3, "", "municipality_code"), Tuple.tuple(3, "", "county"), Tuple.tuple(3, "", "population"));
		assertThat(problems.get(1).message()).contains("0").contains("1");
	}

	@ParameterizedTest
	@CsvSource({ "frame_sek,0", "frame_sek,-1", "frame_sek,1.5", "pot_sek,-1", "pot_rounding_sek,0", "metre_price_sek,-0.01",
			"reduction_limit_sek,0", "own_contribution_limit_sek,-1", "breakpoint_share_percent,100.1", "payout_step_2_limit_percent,25",
			"payout_step_5_rate_percent,101", "administrative_step_1_sek,0.5", "administrative_step_3_below_inhabitants,10" })
	void parametersOutOfRangeAreRefused(String parameter, BigDecimal value) {
		assertThat(problems(RULES.with(parameter, value), set(row("0001", "A", 1, 1, 1)))).isNotEmpty().allSatisfy(problem -> {
			assertThat(problem.row()).isEqualTo(RowProblem.NO_ROW);
			assertThat(problem.field()).startsWith(parameter.substring(0, parameter.indexOf('_')));
		});
	}

	@Test
	void amountsThatDoNotFitAreToldPerMunicipality() {
		MunicipalityStatistics huge = row("0001", "A", Long.MAX_VALUE / 100, 0, Long.MAX_VALUE / 100);
		assertThat(problems(RULES, set(row("0002", "A", 1, 1, 1), huge))).extracting(RowProblem::row, RowProblem::code)
				.containsExactly(Tuple.tuple(1, "0001"));
		MunicipalityStatistics crowd = row("0003", "B", Long.MAX_VALUE / 1000, 0, 0);
		MunicipalityStatistics sameCrowd = row("0004", "B", Long.MAX_VALUE / 1000, 0, 0);
		assertThat(TestData.compute(RULES, set(crowd, sameCrowd)).counties().getFirst().population())
				.isEqualTo(Long.MAX_VALUE / 1000 * 2);
		Ruleset free = RULES.with("own_contribution_limit_sek", BigDecimal.ZERO);
		assertThat(problems(free, set(row("0005", "C", Long.MAX_VALUE, 0, 0), row("0006", "C", Long.MAX_VALUE, 0, 0))))
				.extracting(RowProblem::code).containsExactly("C");
	}
}
