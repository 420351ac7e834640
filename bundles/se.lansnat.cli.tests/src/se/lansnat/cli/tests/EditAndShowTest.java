package se.lansnat.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import se.lansnat.cli.Cli;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;

class EditAndShowTest {

	private static final String NEW_ID = "0c9bcd4a-5f0f-4c34-8f0c-0d8e6f0f8a11";

	@TempDir
	Path folder;
	private String programme;

	@BeforeEach
	void create() {
		CliRun.in(folder, "county", "create", "09", "--out", "g").done();
		programme = objects("show", "g", "--json").filter(o -> o.get("type").getAsString().equals("MunicipalProgramme")).findFirst()
				.orElseThrow().get("id").getAsString();
	}

	private Stream<JsonObject> objects(String... arguments) {
		return CliRun.in(folder, arguments).done().json().getAsJsonArray("objects").asList().stream().map(JsonElement::getAsJsonObject);
	}

	private JsonObject show(String id) {
		return objects("show", "g", id, "--json").findFirst().orElseThrow();
	}

	private CliRun edit(String script) throws IOException {
		Files.writeString(folder.resolve("e.json"), script.replace('\'', '"'));
		return CliRun.in(folder, "edit", "g", "e.json", "--json");
	}

	private String snapshot() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("g"))) {
			StringBuilder all = new StringBuilder();
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				all.append(file.getFileName()).append(Files.readString(file));
			}
			return all.toString();
		}
	}

	@Test
	void showsObjectsInDocumentOrderWithWhatIsSet() {
		List<JsonObject> all = objects("show", "g", "--json").toList();
		assertThat(all.getFirst().get("type").getAsString()).isEqualTo("County");
		assertThat(all.getFirst().has("parent")).isFalse();
		assertThat(all.getFirst().getAsJsonObject("features").get("code").getAsString()).isEqualTo("09");
		assertThat(all).extracting(o -> o.get("id").getAsString()).doesNotHaveDuplicates();
		JsonObject municipality = all.stream().filter(o -> o.get("type").getAsString().equals("Municipality")).findFirst().orElseThrow();
		assertThat(municipality.get("parent").getAsString()).isEqualTo(all.getFirst().get("id").getAsString());
		List<String> statistics = municipality.getAsJsonObject("features").getAsJsonArray("statistics").asList().stream()
				.map(JsonElement::getAsString).toList();
		assertThat(all).extracting(o -> o.get("id").getAsString()).containsAll(statistics);
		assertThat(objects("show", "g", programme, "--json").count()).isEqualTo(1 + 8 + 43 + 1);
		assertThat(CliRun.in(folder, "show", "g").done().out()).startsWith("County ").contains("  name: Gotland");
	}

	@Test
	void showsTheSchema() {
		JsonObject schema = CliRun.in(folder, "show", "--schema", "--json").done().json();
		JsonObject node = schema.getAsJsonArray("types").asList().stream().map(JsonElement::getAsJsonObject)
				.filter(type -> type.get("name").getAsString().equals("Node")).findFirst().orElseThrow();
		assertThat(node.getAsJsonArray("features").asList().stream().map(f -> f.getAsJsonObject().get("name").getAsString()))
				.contains("name", "kind", "securityClass", "households", "gateway");
		assertThat(node.toString()).contains("NATIONAL", "\"boolean\"", "\"integer\"", "\"string\"");
		assertThat(CliRun.in(folder, "show", "--schema").done().out()).contains("Locality\n", "  grounds: PriorityGround[] (SCHOOL");
	}

	@Test
	void editsAllKindsOfValues() throws IOException {
		JsonObject result = edit("[{'op':'add','parent':'" + programme + "','feature':'localities','id':'" + NEW_ID
				+ "','values':{'name':'Ny \\u00e5s','grounds':['SCHOOL','OTHER'],'population':120,'latitude':57.5}},"
				+ "{'op':'set','id':'" + NEW_ID + "','feature':'longitude','value':18.25},"
				+ "{'op':'add','parent':'" + programme + "','feature':'ducts','values':{'name':'R\u00f6r','lengthM':1250.50}}]").done().json();
		assertThat(result.getAsJsonArray("created")).hasSize(2);
		assertThat(result.get("deleted").getAsInt()).isZero();
		JsonObject features = show(NEW_ID).getAsJsonObject("features");
		assertThat(features.get("name").getAsString()).isEqualTo("Ny ås");
		assertThat(features.getAsJsonArray("grounds")).hasSize(2);
		assertThat(features.get("population").getAsLong()).isEqualTo(120);
		assertThat(features.get("latitude").toString()).isEqualTo("57.5");
		assertThat(show(result.getAsJsonArray("created").get(1).getAsString()).getAsJsonObject("features").get("lengthM").toString())
				.isEqualTo("1250.5");
		edit("[{'op':'set','id':'" + NEW_ID + "','feature':'population','value':null}]").done();
		assertThat(show(NEW_ID).getAsJsonObject("features").has("population")).isFalse();
		assertThat(edit("[{'op':'delete','id':'" + NEW_ID + "'}]").done().json().get("deleted").getAsInt()).isEqualTo(1);
		assertThat(CliRun.in(folder, "show", "g", NEW_ID).failed(Cli.BAD_INPUT).err()).contains(NEW_ID);
	}

	@Test
	void allOrNothing() throws IOException {
		String before = snapshot();
		CliRun run = edit("[{'op':'add','parent':'" + programme + "','feature':'localities','id':'" + NEW_ID + "','values':{'name':'Ny'}},"
				+ "{'op':'set','id':'" + programme + "','feature':'nothing','value':1},"
				+ "{'op':'set','id':'nobody','feature':'name','value':'x'},"
				+ "{'op':'set','id':'" + NEW_ID + "','feature':'population','value':'many'},"
				+ "{'op':'set','id':'" + NEW_ID + "','feature':'population','value':-1},{'op':'fly'}]").failed(Cli.BAD_INPUT);
		assertThat(run.errors()).hasSize(5);
		assertThat(snapshot()).isEqualTo(before);
	}

	@Test
	void whatOthersReferToIsDeletedOnlyByCascade() throws IOException {
		String other = "1c9bcd4a-5f0f-4c34-8f0c-0d8e6f0f8a12";
		String connection = "2c9bcd4a-5f0f-4c34-8f0c-0d8e6f0f8a13";
		String node = "{'op':'add','parent':'" + programme + "','feature':'nodes','id':'%s','values':{'name':'N','kind':'MAIN','gateway':true}}";
		edit("[" + String.format(node, NEW_ID) + "," + String.format(node, other) + ",{'op':'add','parent':'" + programme
				+ "','feature':'connections','id':'" + connection + "','values':{'from':'" + NEW_ID + "','to':'" + other
				+ "','network':'BACKBONE'}}]").done();
		JsonObject features = show(connection).getAsJsonObject("features");
		assertThat(features.get("from").getAsString()).isEqualTo(NEW_ID);
		assertThat(features.get("network").getAsString()).isEqualTo("BACKBONE");
		assertThat(show(NEW_ID).getAsJsonObject("features").get("gateway").getAsBoolean()).isTrue();
		String before = snapshot();
		assertThat(edit("[{'op':'delete','id':'" + NEW_ID + "'}]").failed(Cli.BAD_INPUT).err()).contains(NEW_ID);
		assertThat(snapshot()).isEqualTo(before);
		assertThat(edit("[{'op':'delete','id':'" + NEW_ID + "','cascade':true}]").done().json().get("deleted").getAsInt()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "[", "[{'op':'set'", "[{'op':'delete','id':'x',}]", "[] []", "[{'op':'delete','op':'set','id':'x'}]", "null",
			"[{op:'set'}]", "[NaN]", "[1]", "[{'op':'set','id':'x','feature':'name','value':'\\x'}]" })
	void refusesWhatIsNoScript(String script) throws IOException {
		String before = snapshot();
		CliRun run = edit(script);
		assertThat(run.status()).as(run.err()).isEqualTo(Cli.BAD_INPUT);
		assertThat(run.errors()).isNotEmpty().allMatch(line -> line.contains("fel: "));
		assertThat(run.out()).isEmpty();
		assertThat(snapshot()).isEqualTo(before);
	}

	@Test
	void tellsWhereTheJsonIsWrong() throws IOException {
		assertThat(edit("[\n  {'op': 'delete', 'id': 'x'}\n  {}\n]").errors()).singleElement().asString().startsWith("e.json:3: fel: ");
		assertThat(edit("[\n  {'op': 'delete',\n 'op': 'x'}]").errors()).anyMatch(line -> line.startsWith("e.json:3: fel: Namnet ”op” står två gånger"));
		Files.write(folder.resolve("e.json"), "[{\"å\"}]".getBytes(StandardCharsets.ISO_8859_1));
		assertThat(CliRun.in(folder, "edit", "g", "e.json").failed(Cli.BAD_INPUT).err()).contains("inte UTF-8");
	}

	@Test
	void readsAScriptFromStandardInput() {
		CliRun run = CliRun.withInput("[{\"op\":\"set\",\"id\":\"" + programme + "\",\"feature\":\"status\",\"value\":\"ADOPTED\"}]", folder,
				"edit", "g", "-").done();
		assertThat(run.out()).isEqualTo("0 objekt skapade, 1 ändrade, 0 borttagna.\n");
		assertThat(CliRun.in(folder, "county", "info", "g", "--json").json().toString()).contains("\"ADOPTED\"");
	}

	@Test
	void anotherEditorKeepsTheFolder() throws Exception {
		try (CountyFolder open = CountyFolder.open(folder.resolve("g"), Access.EDIT, null)) {
			assertThat(open.isWritable()).isTrue();
			assertThat(edit("[]").failed(Cli.UNDONE).err()).contains("redan öppen för ändring");
			CliRun.in(folder, "county", "info", "g", "--json").done();
		}
	}
}
