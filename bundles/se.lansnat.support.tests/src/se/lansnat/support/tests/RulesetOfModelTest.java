package se.lansnat.support.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.RulesetException;
import se.lansnat.reference.ruleset.Rulesets;
import se.lansnat.support.RowProblem;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.SupportException;
import se.lansnat.support.SupportModels;

/** Rulesets whose files are right in themselves, but not what their model needs. */
class RulesetOfModelTest {

	@TempDir
	Path folder;

	/** The built-in ruleset with some lines of its file left out or changed. */
	private Ruleset changed(String id, java.util.function.UnaryOperator<String> change) throws IOException, RulesetException {
		try (InputStream in = Rulesets.class.getResourceAsStream("/data/rulesets/" + id + ".json")) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			String lines = Arrays.stream(text.split("\n")).map(change).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
			return Rulesets.load(Files.writeString(folder.resolve("own.json"), lines));
		}
	}

	private static List<RowProblem> problems(Ruleset ruleset) {
		SupportException refused = catchThrowableOfType(SupportException.class,
				() -> SupportModels.compute(ruleset, StatisticsSet.published()));
		assertThat(refused).isNotNull();
		return refused.problems();
	}

	@Test
	void everyMissingMisspeltAndMismeasuredParameterIsTold() throws Exception {
		Ruleset ruleset = changed("sou-2000-111", line -> line.contains("\"metre_price_sek\"") ? ""
				: line.replace("\"pot_sek\"", "\"pott_sek\"").replace("\"SEK/locality\"", "\"SEK\"")
						.replace("\"payout_step_3_rate_percent\"", "\"payout_step_7_rate_percent\""));
		assertThat(problems(ruleset)).extracting(RowProblem::field).contains("metre_price_sek", "pot_sek", "pott_sek", "locality_price_sek",
				"payout_step_7_rate_percent", "payout_step_5_rate_percent").allSatisfy(field -> assertThat(field).isNotBlank());
		assertThat(problems(ruleset)).allSatisfy(problem -> assertThat(problem.row()).isEqualTo(RowProblem.NO_ROW));
	}

	@Test
	void aRulesetWithoutParametersLacksThemAll() throws Exception {
		Ruleset ruleset = Rulesets.load(Files.writeString(folder.resolve("own.json"), """
				{"id": "x", "name": "x", "model": "inter-locality-need", "source": "x", "valid_from": "2001-01-01"}"""));
		assertThat(problems(ruleset)).extracting(RowProblem::field)
				.contains("metre_price_sek", "frame_sek", "payout_step_1_rate_percent", "administrative_step_1_sek").doesNotHaveDuplicates();
	}

	@Test
	void decidedAmountsAreWholeKronor() {
		RulesetException refused = catchThrowableOfType(RulesetException.class, () -> changed("sou-2000-111",
				line -> line.replace("\"0115\": 4448733", "\"0115\": 1.5").replace("\"0117\": 4798811", "\"0117\": -1")));
		assertThat(refused.problems()).extracting(problem -> problem.place()).containsExactly("municipality_ceilings_sek", "municipality_ceilings_sek");
		assertThat(refused).hasMessageContaining("0115").hasMessageContaining("1.5").hasMessageContaining("0117");
	}

	@Test
	void anUnknownModelIsToldWithTheOnesThereAre() throws Exception {
		Ruleset ruleset = changed("sou-2000-111", line -> line.replace("inter-locality-need", "inter-locality"));
		RulesetException refused = catchThrowableOfType(RulesetException.class, () -> SupportModels.of(ruleset));
		assertThat(refused.problems()).singleElement().satisfies(problem -> {
			assertThat(problem.place()).isEqualTo("model");
			assertThat(problem.message()).contains("inter-locality");
			assertThat(problem.remedy()).contains("inter-locality-need, published-ceilings");
		});
	}

	@Test
	void publishedCeilingsNeedTheirTable() throws Exception {
		assertThat(problems(changed("sou-2000-68", line -> line.replace("\"municipality_ceilings_sek\"", "\"ceilings\""))))
				.extracting(RowProblem::field).containsExactly("municipality_ceilings_sek");
		assertThat(problems(changed("sou-2000-68", line -> line.replace("\"unit\": \"SEK\", \"source\"", "\"unit\": \"m\", \"source\""))))
				.singleElement().satisfies(problem -> assertThat(problem.remedy()).contains("SEK"));
		assertThat(problems(changed("sou-2000-68", line -> line.replace("\"0115\": 2165249,", ""))))
				.singleElement().satisfies(problem -> {
					assertThat(problem.row()).isEqualTo(1);
					assertThat(problem.code()).isEqualTo("0115");
				});
	}
}
