package se.lansnat.support.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.support.CountyCeiling;
import se.lansnat.support.Explanation;
import se.lansnat.support.ExplanationText;
import se.lansnat.support.Figure;
import se.lansnat.support.Input;
import se.lansnat.support.MunicipalityCeiling;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.Step;
import se.lansnat.support.SupportResult;
import se.lansnat.support.exact.Rational;

class ExplanationTest {

	private static final SupportResult RESULT = TestData.compute(TestData.RULES, StatisticsSet.published());

	private static Explanation of(String code) {
		return RESULT.municipality(code).orElseThrow().explain();
	}

	private static Step step(Explanation explanation, String id) {
		return explanation.steps().stream().filter(step -> step.id().equals(id)).findFirst().orElseThrow();
	}

	private static String value(Explanation explanation, String id) {
		return step(explanation, id).value().toDecimal(Explanation.DIGITS).toPlainString();
	}

	@Test
	void sorseleIsReducedAsTheReportDescribes() {
		Explanation sorsele = of("2422");
		assertThat(value(sorsele, "unreduced_cost_sek")).isEqualTo("40465000");
		assertThat(value(sorsele, "cost_per_inhabitant_sek")).isEqualTo("12473.79778");
		assertThat(value(sorsele, "reduction")).isEqualTo("1.137335906");
		assertThat(value(sorsele, "total_cost_sek")).isEqualTo("27734070.71");
		assertThat(value(sorsele, "own_contribution_sek")).isEqualTo("1297600");
		assertThat(value(sorsele, "need_sek")).isEqualTo("26436470.71");
		assertThat(value(sorsele, "support_sek")).isEqualTo("10603602.47");
		assertThat(value(sorsele, "breakpoint_sek")).isEqualTo("1297600");
		assertThat(step(sorsele, "support_sek").shown()).contains(new BigDecimal("10603602"));
	}

	@Test
	void everyStepHasNameClauseFormulaAndInputsWithOrigin() {
		for (Explanation explanation : List.of(of("2422"), of("0114"), RESULT.county("Norrbotten").orElseThrow().explain())) {
			assertThat(explanation.steps()).isNotEmpty().allSatisfy(step -> {
				assertThat(step.name()).isNotBlank();
				assertThat(step.formula()).isNotBlank();
				assertThat(step.inputs()).isNotEmpty().allSatisfy(input -> {
					assertThat(input.name()).isNotBlank();
					assertThat(input.origin()).isNotBlank();
				});
			});
		}
		assertThat(of("2422").steps()).filteredOn(step -> step.clause().isEmpty()).isEmpty();
	}

	/** The formulas once more, from the inputs that each step names. */
	@Test
	void everyStepFollowsFromItsInputs() {
		for (MunicipalityCeiling row : RESULT.municipalities()) {
			Explanation explanation = row.explain();
			Map<String, Rational> in = explanation.steps().stream().flatMap(step -> step.inputs().stream())
					.collect(Collectors.toMap(Input::id, Input::value, (first, again) -> {
						assertThat(again).isEqualTo(first);
						return first;
					}));
			Rational cost = in.get("metre_price_sek").times(in.get("fictive_network_m"))
					.plus(in.get("locality_price_sek").times(in.get("localities_50_2999")));
			assertThat(step(explanation, "unreduced_cost_sek").value()).isEqualTo(cost);
			assertThat(step(explanation, "cost_per_inhabitant_sek").value()).isEqualTo(cost.dividedBy(in.get("population")));
			if (in.containsKey("reduction")) {
				cost = in.get("reduction_limit_sek").times(Rational.ONE.plus(in.get("reduction"))).times(in.get("population"));
			}
			assertThat(step(explanation, "total_cost_sek").value()).isEqualTo(cost);
			Rational own = in.get("own_contribution_limit_sek").times(in.get("population")).min(cost);
			assertThat(step(explanation, "own_contribution_sek").value()).isEqualTo(own);
			assertThat(step(explanation, "need_sek").value()).isEqualTo(cost.minus(own));
			Rational support = in.get("need_sek").times(in.get("frame_sek")).dividedBy(in.get("sum_of_needs_sek"));
			assertThat(step(explanation, "support_sek").value()).isEqualTo(support);
			Rational share = support.signum() == 0 ? Rational.ZERO : Rational.of(100).times(support).dividedBy(support.plus(own));
			assertThat(step(explanation, "support_share_percent").value()).isEqualTo(share);
			assertThat(step(explanation, "support_per_inhabitant_sek").value()).isEqualTo(support.dividedBy(in.get("population")));
			assertThat(step(explanation, "breakpoint_excess_percent").value()).isEqualTo(share.minus(in.get("breakpoint_share_percent")));
		}
	}

	@Test
	void inputsComeFromRulesStatisticsOrEarlierSteps() {
		Stream<Explanation> all = Stream.concat(RESULT.municipalities().stream().map(MunicipalityCeiling::explain),
				RESULT.counties().stream().map(CountyCeiling::explain));
		all.forEach(explanation -> {
			Set<String> before = new HashSet<>();
			Map<String, Step> steps = explanation.steps().stream().collect(Collectors.toMap(Step::id, Function.identity()));
			for (Step step : explanation.steps()) {
				for (Input input : step.inputs()) {
					assertThat(steps.containsKey(input.id())).as(input.id()).isEqualTo(before.contains(input.id()));
					if (before.contains(input.id())) {
						assertThat(input.value()).isEqualTo(steps.get(input.id()).value());
					}
				}
				before.add(step.id());
			}
		});
	}

	@Test
	void shownFiguresAreThoseOfTheTable() {
		Random random = new Random(8);
		for (int at = 0; at < 200; at++) {
			SupportResult result = TestData.compute(TestData.RULES, TestData.random(random, 12));
			for (MunicipalityCeiling row : result.municipalities()) {
				assertShown(result.model().municipalityFigures(), row.explain(), row::value);
			}
			for (CountyCeiling row : result.counties()) {
				assertShown(result.model().countyFigures(), row.explain(), row::value);
			}
		}
	}

	private static void assertShown(List<Figure> figures, Explanation explanation, Function<Figure, java.util.Optional<BigDecimal>> value) {
		for (Figure figure : figures) {
			List<Step> giving = explanation.steps().stream().filter(step -> step.id().equals(figure.key())).toList();
			assertThat(giving).hasSize(value.apply(figure).isPresent() ? 1 : 0);
			giving.forEach(step -> assertThat(step.shown()).as(figure.key()).isEqualTo(value.apply(figure)));
			// also where there is no figure somebody may ask why
			assertThat(explanation.about(figure.key()).steps()).as(figure.key()).isNotEmpty();
		}
	}

	@Test
	void oneFigureNeedsOnlyItsOwnChain() {
		assertThat(of("2422").about("administrative_support_sek").steps()).extracting(Step::id).containsExactly("administrative_support_sek");
		assertThat(of("2422").about("own_contribution_sek").steps()).extracting(Step::id).containsExactly("unreduced_cost_sek",
				"cost_per_inhabitant_sek", "reduction", "total_cost_sek", "own_contribution_sek");
		assertThat(of("0114").about("breakpoint_sek").steps().getLast().id()).isEqualTo("breakpoint_excess_percent");
		assertThat(RESULT.county("Gotland").orElseThrow().explain().about("county_pot_sek").steps()).extracting(Step::id)
				.containsExactly("county_need_sek", "sum_of_needs_sek", "county_pot_part_sek", "county_pot_sek");
	}

	@Test
	void onlyTheCountyThatTakesTheRestSaysSo() {
		Map<String, Long> formulas = RESULT.counties().stream()
				.collect(Collectors.groupingBy(row -> step(row.explain(), "county_pot_sek").formula(), Collectors.counting()));
		assertThat(formulas.values()).containsExactlyInAnyOrder(20L, 1L);
		assertThat(formulas).containsEntry(step(RESULT.county("Norrbotten").orElseThrow().explain(), "county_pot_sek").formula(), 1L);
	}

	@Test
	void statisticsCarryTheirSource() {
		Input network = step(of("2422"), "unreduced_cost_sek").inputs().stream().filter(input -> input.id().equals("fictive_network_m"))
				.findFirst().orElseThrow();
		assertThat(network.value()).isEqualTo(Rational.of(197_325));
		assertThat(network.origin()).isEqualTo("SOU 2000:111, bilaga 8, kolumn 4");
	}

	@Test
	void theTextSaysWhoseRulesAndWritesNumbersAsSwedesDo() {
		String text = ExplanationText.of(of("2021"));
		assertThat(text).startsWith("Vansbro (2021), Dalarna\n").contains("enligt förslaget i SOU 2000:111").contains("sou-2000-111")
				.contains("6\u00A0806\u00A0945,555\u00A0kr; ").contains("6\u00A0806\u00A0946\u00A0kr").contains("69,76226799\u00A0%")
				.contains("[avsnitt 3.4.1]").contains("bilaga 9 kolumn 5").contains("75\u00A0%").doesNotContain("null").endsWith("\n");
		Ruleset trial = TestData.RULES.with("metre_price_sek", new BigDecimal("210.5"));
		String changed = ExplanationText.of(TestData.compute(trial, StatisticsSet.published()).municipalities().getFirst().explain());
		assertThat(changed).contains("210,5\u00A0kr/m").contains("200)");
		assertThat(changed.lines().skip(2).findFirst()).isNotEqualTo(text.lines().skip(2).findFirst());
	}
}
