package se.lansnat.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import se.lansnat.cli.Cli;

/** The command {@code consolidate}, on a county of two invented municipalities. */
class ConsolidateTest {

	private static final String NODES = """
			{"op": "add", "parent": "%1$s", "feature": "nodes", "type": "Node", "id": "%2$s1", "values": {"name": "Björkvik", "kind": "SUB"}},
			{"op": "add", "parent": "%1$s", "feature": "nodes", "type": "Node", "id": "%2$s2", "values": {"name": "Granlösa", "kind": "SUB"}},
			{"op": "add", "parent": "%1$s", "feature": "connections", "type": "Connection", "id": "%2$s3",
			 "values": {"from": "%2$s1", "to": "%2$s2", "network": "INTER_LOCALITY", "lengthM": %3$s, "capacityMbitS": 155}},
			{"op": "add", "parent": "%1$s", "feature": "ducts", "type": "Duct", "id": "%2$s4",
			 "values": {"name": "Kulvert", "from": "Björkvik", "to": "Granlösa", "lengthM": 900, "owner": "%4$s"}}""";
	private static final String A = "aaaaaaaa-0000-4000-8000-00000000000";
	private static final String B = "bbbbbbbb-0000-4000-8000-00000000000";

	@TempDir
	Path folder;

	@BeforeEach
	void create() throws IOException {
		Files.writeString(folder.resolve("m.csv"), """
				municipality_code,municipality_name,county,population,localities_50_2999,fictive_network_m
				2601,Almåsa,Provlän,9000,12,60000
				2602,Björkhed,Provlän,8000,10,50000
				""");
		Files.writeString(folder.resolve("l.csv"), """
				municipality_code,name,kind,grounds,population,latitude,longitude
				2601,Gränsbyn,LOCALITY,S,240,62.0,15.0
				2602,Gränsbyn,LOCALITY,SN,240,62.0,15.0
				2602,"Kvarn ""Nya"" byn",LOCALITY,O,90,62.3,15.5
				""");
		CliRun.in(folder, "county", "create", "--municipalities", "m.csv", "--localities", "l.csv", "--name", "Provlän", "--out", "c");
		String first = NODES.formatted(programme("2601"), A, "6400", "Telia");
		edit("[" + first + "," + NODES.formatted(programme("2602"), B, "7300", "Banverket") + "]");
	}

	private void edit(String script) throws IOException {
		Files.writeString(folder.resolve("edit.json"), script);
		CliRun.in(folder, "edit", "c", "edit.json").done();
	}

	private String programme(String code) throws IOException {
		String text = Files.readString(folder.resolve("c/programme-" + code + ".lansnat"));
		return text.replaceAll("(?s).*?\\bid=\"([^\"]*)\".*", "$1");
	}

	private Map<String, String> files() throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> paths = Files.list(folder.resolve("c"))) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				files.put(path.getFileName().toString(), Files.readString(path));
			}
		}
		return files;
	}

	private JsonObject consolidate(String... more) {
		return CliRun.in(folder, Stream.concat(Stream.of("consolidate", "c", "--json"), Stream.of(more)).toArray(String[]::new)).done().json();
	}

	private static List<JsonObject> list(JsonObject json, String member) {
		return json.getAsJsonArray(member).asList().stream().map(JsonElement::getAsJsonObject).toList();
	}

	private static List<String> conflicts(JsonObject json) {
		return list(json, "conflicts").stream().map(conflict -> conflict.get("kind").getAsString()
				+ (conflict.getAsJsonArray("differences").size() == 1
						? " " + conflict.getAsJsonArray("differences").get(0).getAsJsonObject().get("feature").getAsString() : "")).sorted().toList();
	}

	private static JsonObject conflict(JsonObject json, String feature) {
		return list(json, "conflicts").stream().filter(one -> one.get("kind").getAsString().equals("attribute-differs")
				&& one.getAsJsonArray("differences").get(0).getAsJsonObject().get("feature").getAsString().equals(feature)).findFirst().orElseThrow();
	}

	@Test
	void theDocumentHasTheKeysOfTheContract() {
		JsonObject json = consolidate();
		assertThat(json.keySet()).contains("municipalities", "localities", "prioritised_localities", "connections", "nodes", "ducts", "conflicts",
				"gaps", "county_pot_candidates");
		assertThat(json.get("municipalities").getAsInt()).isEqualTo(2);
		assertThat(json.get("localities").getAsInt()).isEqualTo(22);
		assertThat(json.get("prioritised_localities").getAsInt()).isEqualTo(2);
		assertThat(json.get("connections").getAsInt()).isEqualTo(1);
		assertThat(json.get("nodes").getAsInt()).isEqualTo(2);
		assertThat(json.get("ducts").getAsInt()).isEqualTo(1);
		assertThat(conflicts(json)).containsExactly("attribute-differs lengthM", "attribute-differs owner", "grounds-differ grounds",
				"locality-on-border municipalityCode");
		JsonObject length = conflict(json, "lengthM");
		assertThat(length.keySet()).contains("id", "kind", "objects", "municipalities", "differences", "stale").doesNotContain("decision");
		assertThat(length.get("stale").getAsBoolean()).isFalse();
		assertThat(length.getAsJsonArray("objects").toString()).isEqualTo("[\"" + A + "3\",\"" + B + "3\"]");
		JsonObject said = length.getAsJsonArray("differences").get(0).getAsJsonObject().getAsJsonArray("values").get(0).getAsJsonObject();
		assertThat(said.keySet()).containsExactlyInAnyOrder("municipality", "object", "value");
		assertThat(said.get("value").getAsInt()).isEqualTo(6400);
		assertThat(list(json, "gaps")).isNotEmpty()
				.allSatisfy(gap -> assertThat(gap.keySet()).contains("municipality", "section", "code", "message"));
	}

	@Test
	void equalRunsAreEqualBytesAndChangeNothing() throws IOException {
		String first = CliRun.in(folder, "consolidate", "c", "--json").done().out();
		Map<String, String> once = files();
		assertThat(CliRun.in(folder, "consolidate", "c", "--json").done().out()).isEqualTo(first);
		assertThat(files()).isEqualTo(once).containsKey("regional.lansnat");
	}

	@Test
	void aDecisionHoldsAndIsStaleWhenItsGroundsChange() throws IOException {
		String id = conflict(consolidate(), "lengthM").get("id").getAsString();
		Files.writeString(folder.resolve("d.json"), """
				[{"id": "%s", "decision": "value", "object": "%s3", "reason": "mätt", "by": "Kerstin", "date": "2001-05-07"}]""".formatted(id, B));
		JsonObject decided = conflict(consolidate("--decisions", "d.json"), "lengthM");
		assertThat(decided.get("id").getAsString()).isEqualTo(id);
		assertThat(decided.get("decision").getAsString()).isEqualTo("value");
		assertThat(conflict(consolidate(), "lengthM").get("decision").getAsString()).isEqualTo("value");
		edit("[{\"op\": \"set\", \"id\": \"" + A + "3\", \"feature\": \"lengthM\", \"value\": 5000}]");
		assertThat(conflict(consolidate(), "lengthM").get("stale").getAsBoolean()).isTrue();
		edit("[{\"op\": \"set\", \"id\": \"" + A + "3\", \"feature\": \"lengthM\", \"value\": 6400}]");
		assertThat(conflict(consolidate(), "lengthM").get("stale").getAsBoolean()).isFalse();
	}

	@Test
	void unknownIdsAndUnfitChoicesAreWarningsAndTheRestIsDecided() throws IOException {
		JsonObject before = consolidate();
		Files.writeString(folder.resolve("d.json"), """
				[{"id": "no-such-conflict", "decision": "same"},
				 {"id": "%s", "decision": "same"},
				 {"id": "%s", "decision": "keep"}]""".formatted(conflict(before, "lengthM").get("id").getAsString(),
				conflict(before, "owner").get("id").getAsString()));
		CliRun run = CliRun.in(folder, "consolidate", "c", "--json", "--decisions", "d.json");
		assertThat(run.status()).isEqualTo(Cli.DONE);
		assertThat(run.errors()).hasSize(2).allMatch(line -> line.contains("varning") && !line.contains("null"));
		assertThat(conflict(run.json(), "owner").get("decision").getAsString()).isEqualTo("keep");
		assertThat(conflict(run.json(), "lengthM").keySet()).doesNotContain("decision");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "{}", "[1]", "[null]", "[{}]", "[{\"id\": 7, \"decision\": \"same\"}]", "[{\"id\": \"x\"}]",
			"[{\"id\": \"x\", \"decision\": \"perhaps\"}]", "[{\"id\": \"x\", \"decision\": \"keep\", \"date\": \"2001-02-30\"}]", "\u0000" })
	void malformedDecisionsAreErrorsAndNothingIsWritten(String content) throws IOException {
		Map<String, String> before = files();
		Files.writeString(folder.resolve("d.json"), content);
		CliRun.in(folder, "consolidate", "c", "--decisions", "d.json", "--json").failed(Cli.BAD_INPUT);
		assertThat(files()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "--match-above,2", "--match-above,much", "--ask-above,0.1" })
	void thresholdsOutsideTheirRangeAreWrongUsage(String option, String value) throws IOException {
		Map<String, String> before = files();
		CliRun.in(folder, "consolidate", "c", option, value).failed(Cli.WRONG_USAGE);
		assertThat(files()).isEqualTo(before);
	}

	@Test
	void missingFoldersAndFilesAreNamed() {
		CliRun.in(folder, "consolidate").failed(Cli.WRONG_USAGE);
		CliRun.in(folder, "consolidate", "none").failed(Cli.UNDONE);
		CliRun.in(folder, "consolidate", "c", "--decisions", "none.json").failed(Cli.UNDONE);
	}

	@Test
	void aSecondProgrammeOfACodeAndOneOfAnotherCountyAreLeftOutAndNamed() throws IOException {
		String text = Files.readString(folder.resolve("c/programme-2602.lansnat"));
		Files.writeString(folder.resolve("c/programme-2602b.lansnat"), text);
		Files.writeString(folder.resolve("c/programme-1880.lansnat"), text.replace("2602", "1880").replace("bbbbbbbb", "cccccccc"));
		CliRun run = CliRun.in(folder, "consolidate", "c", "--json");
		assertThat(run.err()).doesNotContain("Exception", "null");
		assertThat(run.status()).isEqualTo(Cli.DONE);
		assertThat(list(run.json(), "gaps")).filteredOn(gap -> gap.get("code").getAsString().equals("programme-left-out")).hasSize(2);
		assertThat(run.json().get("connections").getAsInt()).isEqualTo(1);
		assertThat(Files.readString(folder.resolve("c/programme-2602b.lansnat"))).isEqualTo(text);
	}

	@Test
	void brokenReferencesCyclesAndDatesOutOfOrderDoNotStopTheRest() throws IOException {
		Path part = folder.resolve("c/programme-2601.lansnat");
		edit("""
				[{"op": "add", "parent": "%1$s", "feature": "ducts", "type": "Duct", "id": "%2$s5", "values": {"name": "Rör i rör", "inside": "%2$s4"}},
				 {"op": "set", "id": "%2$s4", "feature": "note", "value": "i sig själv"},
				 {"op": "add", "parent": "%1$s", "feature": "localities", "type": "Locality",
				  "values": {"name": "\u200fSista byn", "periodStart": "2004-01-01", "periodEnd": "2002-01-01"}}]""".formatted(programme("2601"), A));
		String text = Files.readString(part);
		Files.writeString(part, text.replaceFirst("to=\"" + A + "2\"", "to=\"dddddddd-0000-4000-8000-000000000000\"")
				.replaceFirst("inside=\"" + A + "4\"", "inside=\"" + A + "5\""));
		CliRun run = CliRun.in(folder, "consolidate", "c", "--json");
		assertThat(run.status()).as(run.err()).isEqualTo(Cli.DONE);
		assertThat(run.err()).doesNotContain("Exception", "null");
		assertThat(run.json().get("prioritised_localities").getAsInt()).isEqualTo(3);
		assertThat(run.json().get("ducts").getAsInt()).isBetween(1, 2);
		assertThat(conflicts(run.json())).contains("attribute-differs owner", "grounds-differ grounds");
	}

	@Test
	void anEmptyProgrammeIsAllGaps() throws IOException {
		Files.writeString(folder.resolve("c/programme-2601.lansnat"), Files.readString(folder.resolve("c/programme-2601.lansnat"))
				.replaceAll("(?s)(<\\w+:MunicipalProgramme[^>]*[^/])>.*", "$1/>\n"));
		CliRun run = CliRun.in(folder, "consolidate", "c", "--json");
		assertThat(run.status()).as(run.err()).isEqualTo(Cli.DONE);
		assertThat(run.json().get("connections").getAsInt()).isEqualTo(1);
		assertThat(list(run.json(), "gaps")).filteredOn(gap -> gap.get("municipality").getAsString().equals("2601")).isNotEmpty();
	}

	@Test
	void aDamagedProgrammeIsAnErrorAndNothingIsWritten() throws IOException {
		Files.writeString(folder.resolve("c/programme-2601.lansnat"), "<");
		Map<String, String> before = files();
		CliRun.in(folder, "consolidate", "c", "--json").failed(Cli.BAD_INPUT);
		assertThat(files()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "18,12", "23,8", "14,49" })
	void referenceCountiesHaveNoContradictionsAndAllTheirPlaces(String code, int municipalities) {
		CliRun.in(folder, "county", "create", code, "--out", "r").done();
		JsonObject info = CliRun.in(folder, "county", "info", "r", "--json").done().json();
		JsonObject json = CliRun.in(folder, "consolidate", "r", "--json").done().json();
		assertThat(json.get("municipalities").getAsInt()).isEqualTo(municipalities);
		for (String member : List.of("prioritised_localities", "prioritised_areas")) {
			int sum = list(info, "municipalities").stream().mapToInt(municipality -> municipality.get(member).getAsInt()).sum();
			assertThat(json.get(member).getAsInt()).as(member).isEqualTo(sum);
		}
		assertThat(list(json, "conflicts")).isEmpty();
	}

	@Test
	void neighbouringCountiesAreComparedWithAndNotChanged() throws IOException {
		CliRun.in(folder, "county", "create", "18", "--out", "r").done();
		CliRun.in(folder, "county", "create", "17", "--out", "n").done();
		Map<Path, String> before = contents("n");
		JsonObject json = CliRun.in(folder, "consolidate", "r", "n", "--json").done().json();
		assertThat(json.get("municipalities").getAsInt()).isEqualTo(12);
		assertThat(list(json, "conflicts")).allMatch(conflict -> conflict.getAsJsonArray("municipalities").size() == 2);
		assertThat(contents("n")).isEqualTo(before);
	}

	private Map<Path, String> contents(String name) throws IOException {
		Map<Path, String> contents = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(folder.resolve(name))) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				contents.put(path, Files.readString(path));
			}
		}
		return contents;
	}
}
