package se.lansnat.support.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.reference.PublishedTables;
import se.lansnat.reference.SupportSummary;
import se.lansnat.reference.ruleset.Parameter;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.RulesetException;
import se.lansnat.reference.ruleset.RulesetProblem;
import se.lansnat.reference.ruleset.RulesetTable;
import se.lansnat.reference.ruleset.Rulesets;
import se.lansnat.reference.ruleset.Unit;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.SupportModels;
import se.lansnat.support.SupportResult;

class RulesetTest {

	@TempDir
	Path folder;

	private static String builtInText(String id) throws IOException {
		try (InputStream in = Rulesets.class.getResourceAsStream("/data/rulesets/" + id + ".json")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private Path file(String text) throws IOException {
		return Files.writeString(folder.resolve("own.json"), text);
	}

	private List<RulesetProblem> problems(String text) throws IOException {
		return problems(file(text));
	}

	private static List<RulesetProblem> problems(Path file) {
		RulesetException refused = catchThrowableOfType(RulesetException.class, () -> Rulesets.load(file));
		assertThat(refused).isNotNull();
		assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
			assertThat(problem.file()).isEqualTo(file.toString());
			assertThat(problem.message()).isNotBlank().doesNotContain("null", "No message");
			assertThat(problem.remedy()).isNotBlank().doesNotContain("null", "No message");
		});
		return refused.problems();
	}

	@Test
	void theBuiltInRulesetsSayWhoseRulesTheyAre() {
		assertThat(Rulesets.builtInIds()).containsExactly("sou-2000-111", "sou-2000-68");
		for (String id : Rulesets.builtInIds()) {
			Ruleset ruleset = Rulesets.builtIn(id).orElseThrow();
			assertThat(ruleset.id()).isEqualTo(id);
			assertThat(ruleset.source()).contains("enligt förslaget i SOU 2000:111");
			assertThat(ruleset.validTo()).contains(LocalDate.of(2004, 12, 31));
			assertThat(ruleset.parameters()).isNotEmpty().allSatisfy(parameter -> {
				assertThat(parameter.name()).isNotBlank();
				assertThat(parameter.clause()).isNotBlank();
				assertThat(parameter.validFrom()).isAfterOrEqualTo(LocalDate.of(2000, 7, 1));
			});
		}
		assertThat(Rulesets.builtIn("sou-1999-1")).isEmpty();
	}

	@Test
	void parametersHaveValueUnitClauseAndPeriod() {
		Parameter parameter = TestData.RULES.parameter("county_board_later_year_municipality_sek");
		assertThat(parameter.value()).isEqualByComparingTo("2500");
		assertThat(parameter.unit()).isEqualTo(Unit.SEK_PER_MUNICIPALITY);
		assertThat(parameter.clause()).isEqualTo("avsnitt 4.3");
		assertThat(parameter.validFrom()).isEqualTo(LocalDate.of(2002, 1, 1));
		assertThat(parameter.validTo()).contains(LocalDate.of(2004, 12, 31));
		assertThat(parameter.published()).isEmpty();
		assertThatThrownBy(() -> TestData.RULES.parameter("no_such_sek")).isInstanceOf(NoSuchElementException.class);
	}

	@Test
	void decidedTablesAreThoseOfThePrint() {
		RulesetTable ceilings = TestData.RULES.table(RulesetTable.MUNICIPALITY_CEILINGS).orElseThrow();
		RulesetTable areas = Rulesets.builtIn("sou-2000-68").orElseThrow().table(RulesetTable.MUNICIPALITY_CEILINGS).orElseThrow();
		assertThat(ceilings.rows()).hasSize(289);
		assertThat(areas.rows()).hasSize(289);
		for (SupportSummary row : PublishedTables.supportOfMunicipalities()) {
			assertThat(ceilings.get(row.municipalityCode())).contains(BigDecimal.valueOf(row.interLocalitySupportSek()));
			assertThat(areas.get(row.municipalityCode())).contains(BigDecimal.valueOf(row.areaSupportSek()));
		}
		RulesetTable pots = TestData.RULES.table(RulesetTable.COUNTY_POTS).orElseThrow();
		PublishedTables.countyPots().forEach(pot -> assertThat(pots.get(pot.county())).contains(BigDecimal.valueOf(pot.potSek())));
		assertThat(ceilings.source()).isEqualTo("bilaga 11 kolumn 2");
		assertThat(areas.source()).isEqualTo("bilaga 11 kolumn 3");
	}

	@Test
	void anotherRulesetOfTheSameShapeNeedsOnlyAFile() throws Exception {
		String text = builtInText("sou-2000-111").replace("\"id\": \"sou-2000-111\"", "\"id\": \"later\"")
				.replace("\"value\": 1750000000", "\"value\": 875000000").replace("\"value\": 37.5", "\"value\": 33.25");
		Ruleset ruleset = Rulesets.named(file(text).toString());
		SupportResult result = SupportModels.compute(ruleset, StatisticsSet.published());
		assertThat(ruleset.id()).isEqualTo("later");
		assertThat(result.municipality("2422").orElseThrow().supportSek()).isEqualTo(5_301_801);
		assertThat(result.municipality("0115").orElseThrow().supportSek()).isEqualTo(2_224_366);
	}

	@Test
	void aByteOrderMarkDoesNoHarm() throws Exception {
		assertThat(Rulesets.load(file("\uFEFF" + builtInText("sou-2000-68"))).id()).isEqualTo("sou-2000-68");
	}

	@Test
	void everyMistakeInAFileIsTold() throws IOException {
		List<RulesetProblem> problems = problems("""
				{"id": "x", "name": " ", "valid_from": "2001-13-01", "valid_to": "2000-01-01", "modell": "y", "source": 7,
				 "parameters": [
				  {"id": "a", "name": "A", "value": "200", "unit": "SEK", "clause": "1", "note": "n"},
				  {"id": "b", "name": "B", "value": 1, "unit": "kronor", "clause": "1"},
				  {"id": "b", "name": "B", "value": 1, "unit": "SEK", "clause": "1", "klausul": "2"},
				  {"name": "C", "value": 1e30, "unit": "SEK", "clause": "1", "valid_from": "2002-01-01", "valid_to": "2001-01-01"},
				  {"id": "d", "id": "d", "name": "D", "value": null, "unit": "SEK", "clause": "1"}, 5, {},
				  {"id": "e", "name": "E", "value": 1e-19, "unit": "SEK", "clause": "1"}],
				 "clauses": {"cost": ""},
				 "tables": [{"id": "t", "unit": "SEK", "source": "s", "rows": {"0114": "0", "0115": 1}}],
				 "deviations": {}}""");
		assertThat(problems).extracting(RulesetProblem::place).contains("", "a", "b", "parameters[3]", "$.parameters[4].id", "d", "parameters[5]",
				"parameters[6]", "e", "clauses", "t").doesNotContain("parameters");
		assertThat(problems).extracting(problem -> problem.place() + "/" + problem.message()).doesNotHaveDuplicates();
		for (String word : List.of("\"name\"", "2001-13-01", "\"model\"", "\"modell\"", "\"source\"", "\"200\"", "kronor", "\"klausul\"",
				"18", "2002-01-01", "\"value\" ", "\"cost\"", "\"0114\"", "\"deviations\"")) {
			assertThat(problems).as(word).anyMatch(problem -> (problem.message() + problem.place()).contains(word));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[", "{\"id\": \"x\",}", "{'id': 1}", "{} {}", "// no\n{}", "{\"value\": 1e99999999999}", "nul" })
	void whatIsNoJsonIsRefused(String text) throws IOException {
		assertThat(problems(text)).singleElement().extracting(RulesetProblem::place).isEqualTo("");
	}

	@Test
	void aFileCutOffAnywhereIsRefused() throws IOException {
		String text = builtInText("sou-2000-68");
		for (int length = 0; length < text.stripTrailing().length(); length += 97) {
			assertThat(problems(text.substring(0, length))).isNotEmpty();
		}
	}

	@Test
	void theSpotOfASyntaxErrorIsNamed() throws IOException {
		assertThat(problems("{\n  \"id\": x\n}").getFirst().message()).contains("2");
	}

	@Test
	void anotherEncodingIsRefused() throws IOException {
		Path file = Files.writeString(folder.resolve("own.json"), "{\"name\": \"Stöd\"}", Charset.forName("windows-1252"));
		assertThat(problems(file)).singleElement().extracting(RulesetProblem::message).asString().contains("UTF-8");
	}

	@Test
	void aNameThatIsNeitherIdNorFileIsRefusedWithTheIdsThereAre() {
		for (String name : List.of("sou-1999-1", "no\0name")) {
			RulesetException refused = catchThrowableOfType(RulesetException.class, () -> Rulesets.named(name));
			assertThat(refused.problems()).singleElement().extracting(RulesetProblem::remedy).asString().contains("sou-2000-111, sou-2000-68");
		}
		assertThatThrownBy(() -> Rulesets.load(folder.resolve("none.json"))).isInstanceOf(NoSuchFileException.class);
	}

	@Test
	void aTrialChangesOneNumberAndSaysSo() {
		Ruleset trial = TestData.RULES.with("metre_price_sek", new BigDecimal("250")).with("metre_price_sek", new BigDecimal("300"));
		assertThat(trial.parameter("metre_price_sek").value()).isEqualByComparingTo("300");
		assertThat(trial.parameter("metre_price_sek").published()).isEqualTo(Optional.of(new BigDecimal("200")));
		assertThat(trial.parameter("metre_price_sek").origin()).contains("avsnitt 3.4.1").contains("200");
		assertThat(trial.onTrial()).isTrue();
		assertThat(TestData.RULES.onTrial()).isFalse();
		assertThat(TestData.RULES.parameter("metre_price_sek").value()).isEqualByComparingTo("200");
		assertThat(trial.parameters()).hasSameSizeAs(TestData.RULES.parameters());
		assertThatThrownBy(() -> TestData.RULES.with("no_such_sek", BigDecimal.ONE)).isInstanceOf(NoSuchElementException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "sou-2000-111", "sou-2000-68" })
	void theBuiltInRulesetsSpeakBothLanguages(String id) {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.of("sv", "SE"));
			Ruleset swedish = Rulesets.builtIn(id).orElseThrow();
			Locale.setDefault(Locale.ENGLISH);
			Ruleset english = Rulesets.builtIn(id).orElseThrow();
			assertThat(english.name()).startsWith("Support to ").isNotEqualTo(swedish.name());
			assertThat(english.source()).startsWith("as proposed in ");
			assertThat(swedish.source()).startsWith("enligt f\u00f6rslaget i ");
			swedish.parameters().forEach(parameter -> {
				Parameter other = english.parameter(parameter.id());
				assertThat(other.name()).as(parameter.id()).isNotEqualTo(parameter.name());
				assertThat(other.note().isEmpty()).as(parameter.id()).isEqualTo(parameter.note().isEmpty());
				assertThat(parameter.note()).satisfiesAnyOf(note -> assertThat(note).isEmpty(),
						note -> assertThat(note).isNotEqualTo(other.note()));
			});
			for (int i = 0; i < swedish.deviations().size(); i++) {
				assertThat(english.deviations().get(i).text()).isNotEqualTo(swedish.deviations().get(i).text());
			}
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void anEnglishTextMustBeATextToo() throws IOException {
		String text = builtInText("sou-2000-68");
		assertThat(problems(text.replace("\"name_en\": \"First stage\"", "\"name_en\": 7")).getFirst().message()).contains("name_en");
	}
}
