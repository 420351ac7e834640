package se.lansnat.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import se.lansnat.cli.Cli;

/** A county's network over two municipalities, built by a script, and what is computed from it. */
class NetworkTest {

	@TempDir
	Path folder;
	private final List<String> operations = new ArrayList<>();
	private String county;
	private List<String> programmes;

	@BeforeEach
	void create() {
		CliRun.in(folder, "county", "create", "18", "--out", "g").done();
		List<JsonObject> all = list(CliRun.in(folder, "show", "g", "--json").done().json(), "objects");
		county = all.getFirst().get("id").getAsString();
		programmes = all.stream().filter(o -> o.get("type").getAsString().equals("MunicipalProgramme")).map(o -> o.get("id").getAsString())
				.toList();
	}

	private static List<JsonObject> list(JsonObject document, String member) {
		return document.getAsJsonArray(member).asList().stream().map(JsonElement::getAsJsonObject).toList();
	}

	private static String id(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
	}

	private void add(String parent, String feature, String name, String values) {
		operations.add("{'op':'add','parent':'" + parent + "','feature':'" + feature + "','id':'" + id(name) + "','values':{" + values + "}}");
	}

	private void edit() throws IOException {
		Files.writeString(folder.resolve("e.json"), ("[" + String.join(",\n", operations) + "]").replace('\'', '"'));
		CliRun.in(folder, "edit", "g", "e.json", "--json").done();
		operations.clear();
	}

	/** Root R in the first municipality; A (30 households) there, B (20) in the second, reached over the border from R and from A. */
	private void build() throws IOException {
		String first = programmes.get(0);
		add(first, "nodes", "R", "'name':'R','kind':'MAIN','gateway':true");
		add(first, "nodes", "A", "'name':'A','kind':'MAIN','households':30");
		add(programmes.get(1), "nodes", "B", "'name':'B','kind':'MAIN','households':20");
		add(first, "ducts", "outer", "'kind':'PIPE','tubes':3,'emptyTubes':1");
		add(first, "ducts", "inner", "'inside':'" + id("outer") + "'");
		add(first, "segments", "s1", "'from':'" + id("R") + "','to':'" + id("A") + "','lengthM':1000,'ducts':['" + id("inner") + "']");
		add(first, "segments", "s2", "'from':'" + id("R") + "','lengthM':1000,'ducts':['" + id("outer") + "'],'note':'till gr\u00e4nsen'");
		add(first, "connections", "ra", "'from':'" + id("R") + "','to':'" + id("A") + "','segments':['" + id("s1") + "'],'capacityMbitS':60");
		add(first, "connections", "rb", "'from':'" + id("R") + "','lengthM':900,'capacityMbitS':39.5,'segments':['" + id("s2") + "']");
		add(id("rb"), "toElsewhere", "rb B", "'targetId':'" + id("B") + "','municipalityCode':'" + code(programmes.get(1)) + "','label':'B'");
		add(first, "connections", "ab", "'from':'" + id("A") + "','lengthM':500,'state':'PLANNED','plannedYear':2003");
		add(id("ab"), "toElsewhere", "ab B", "'targetId':'" + id("B") + "','municipalityCode':'" + code(programmes.get(1)) + "','label':'B'");
		edit();
	}

	private String code(String programme) {
		return list(CliRun.in(folder, "show", "g", programme, "--json").done().json(), "objects").getFirst().getAsJsonObject("features")
				.get("municipalityCode").getAsString();
	}

	private JsonObject capacity(String... options) {
		List<String> words = new ArrayList<>(List.of("capacity", "g", "--json"));
		words.addAll(List.of(options));
		return JsonParser.parseString(CliRun.in(folder, words.toArray(String[]::new)).done().out()).getAsJsonObject();
	}

	private static JsonObject connection(JsonObject document, String name) {
		return list(document, "connections").stream().filter(c -> c.get("id").getAsString().equals(id(name))).findFirst().orElseThrow();
	}

	@Test
	void capacitiesCountUsersOverBordersAndOutages() throws IOException {
		build();
		JsonObject document = capacity();
		JsonObject rb = connection(document, "rb");
		assertThat(rb.get("users").getAsInt()).isEqualTo(20);
		assertThat(rb.get("demand_mbit_s").getAsInt()).isEqualTo(40);
		assertThat(rb.get("demand_outage_mbit_s").getAsInt()).isEqualTo(100);
		assertThat(rb.get("capacity_mbit_s").getAsBigDecimal()).isEqualByComparingTo("39.5");
		assertThat(rb.get("year_full").getAsInt()).isEqualTo(2000);
		JsonObject ra = connection(document, "ra");
		assertThat(ra.get("year_full").isJsonNull()).isTrue();
		assertThat(ra.get("year_full_outage").getAsInt()).isEqualTo(2000);
		assertThat(connection(document, "ab").has("capacity_mbit_s")).isFalse();
		assertThat(list(document, "assumptions")).hasSize(6).allMatch(a -> !a.get("source").getAsString().isBlank());
	}

	@Test
	void theCountysOwnAssumptionsComeFirst() throws IOException {
		build();
		assertThat(connection(capacity("--preset", "5-mbit"), "ra").get("demand_mbit_s").getAsInt()).isEqualTo(150);
		add(county, "assumptions", "growth", "'measure':'GROWTH_PER_YEAR','value':0.5,'source':'Samr\u00e5d'");
		add(county, "assumptions", "rate", "'measure':'RATE_MBIT_S','value':1,'source':'Samr\u00e5d'");
		edit();
		JsonObject ra = connection(capacity("--preset", "5-mbit"), "ra");
		assertThat(ra.get("demand_mbit_s").getAsInt()).isEqualTo(30);
		// 30, 45, 67.5
		assertThat(ra.get("year_full").getAsInt()).isEqualTo(2002);
	}

	@Test
	void theBuiltCountyHasNoErrors() throws IOException {
		build();
		CliRun run = CliRun.in(folder, "validate", "g", "--json");
		assertThat(run.status()).isEqualTo(Cli.DONE);
		assertThat(list(run.json(), "problems")).filteredOn(p -> p.get("id").getAsString().equals(id("s2")))
				.extracting(p -> p.get("code").getAsString()).containsExactly("length-without-method", "segment-end-missing");
	}

	@Test
	void anUnknownPresetIsNamed() {
		CliRun.in(folder, "capacity", "g", "--preset", "9").failed(Cli.WRONG_USAGE);
	}

	@Test
	void withoutJsonThereIsATable() throws IOException {
		build();
		assertThat(CliRun.in(folder, "capacity", "g").done().out().lines()).hasSize(4).first().asString().startsWith("id,users,demand_mbit_s");
	}

	@Test
	void theStateDecidesWhatIsInTheNetwork() throws IOException {
		build();
		JsonObject existing = CliRun.in(folder, "network", "check", "g", "--state", "existing", "--json").done().json();
		assertThat(losses(existing, "critical_connections")).containsExactlyInAnyOrder(id("ra") + " 30", id("rb") + " 20");
		assertThat(losses(existing, "critical_ducts")).containsExactlyInAnyOrder(id("s1") + " 30", id("s2") + " 20", id("inner") + " 30",
				id("outer") + " 50");
		for (String state : List.of("2003", "target")) {
			JsonObject later = CliRun.in(folder, "network", "check", "g", "--state", state, "--json").done().json();
			assertThat(losses(later, "critical_connections")).isEmpty();
			assertThat(losses(later, "critical_ducts")).containsExactly(id("outer") + " 50");
		}
		assertThat(CliRun.in(folder, "network", "check", "g", "--state", "2002", "--json").done().json()).isEqualTo(existing);
		CliRun.in(folder, "network", "check", "g", "--state", "soon").failed(Cli.WRONG_USAGE);
	}

	private static List<String> losses(JsonObject document, String member) {
		return list(document, member).stream().map(o -> o.get("id").getAsString() + " " + o.get("households_lost").getAsInt()).toList();
	}

	@Test
	void backboneThatLeavesTheCountyIsARoot() throws IOException {
		String first = programmes.get(0);
		add(first, "nodes", "A", "'name':'A','kind':'SUB','households':30");
		add(first, "connections", "out", "'from':'" + id("A") + "','network':'BACKBONE'");
		add(id("out"), "toElsewhere", "out end", "'targetId':'" + id("far away") + "','municipalityCode':'0580','label':'Link\u00f6ping'");
		edit();
		JsonObject report = CliRun.in(folder, "network", "check", "g", "--json").done().json();
		assertThat(report.getAsJsonArray("unserved_nodes")).isEmpty();
		assertThat(losses(report, "critical_nodes")).containsExactly(id("A") + " 30");
	}

	@Test
	void filesAreChecked() throws IOException {
		Files.writeString(folder.resolve("n.csv"),
				"id,kind,security_class,households,gateway\nR,MAIN,1,25000,true\nA,MAIN,2,25000,\nP,PROPERTY,,12,false\nX,,,7,\n");
		Files.writeString(folder.resolve("c.csv"), "id,from,to,network,length_m,capacity_mbit_s,duct\n1,R,A,BACKBONE,10,1000,d e\n"
				+ "2,A,R,BACKBONE,20,,e\n3,A,P,AREA,5.5,10,\n");
		CliRun run = CliRun.in(folder, "network", "check", "--nodes", "n.csv", "--connections", "c.csv", "--json");
		assertThat(run.status()).isEqualTo(Cli.DONE);
		assertThat(run.errors()).singleElement().asString().startsWith("c.csv:3: varning: ");
		assertThat(run.json().getAsJsonArray("unserved_nodes").asList()).extracting(JsonElement::getAsString).containsExactly("X");
		assertThat(losses(run.json(), "critical_connections")).containsExactly("3 12");
		assertThat(losses(run.json(), "critical_nodes")).containsExactly("A 25012", "P 12", "R 50012");
		assertThat(losses(run.json(), "critical_ducts")).containsExactly("e 25012");
		assertThat(list(run.json(), "violations")).extracting(v -> v.get("rule").getAsString() + " " + v.get("object").getAsString())
				.containsExactly("main-node-two-ways A", "main-node-two-ways R", "outage-over-100-households A",
						"outage-over-100-households R", "outage-over-100-households e", "property-node-two-area P");
		assertThat(CliRun.in(folder, "network", "check", "--nodes", "n.csv", "--connections", "c.csv").out()).contains("property-node-two-area P");
	}

	@Test
	void everythingWrongInFilesIsToldAtOnce() throws IOException {
		Files.writeString(folder.resolve("n.csv"), "id,kind,security_class,households,gateway\nA,BIG,1,-1,maybe\nB,MAIN,1,1,\nB,MAIN,1,1,\n");
		Files.writeString(folder.resolve("c.csv"), "id,from,to,network,length_m,capacity_mbit_s\n1,A,B,AREA,-1,1\n1,B,C,SEA,1,1\n");
		CliRun run = CliRun.in(folder, "network", "check", "--nodes", "n.csv", "--connections", "c.csv", "--json").failed(Cli.BAD_INPUT);
		assertThat(run.errors()).extracting(line -> line.substring(0, 7)).containsExactlyInAnyOrder("n.csv:2", "n.csv:2", "n.csv:2",
				"n.csv:4", "c.csv:2", "c.csv:3", "c.csv:3", "c.csv:3");
		CliRun.in(folder, "network", "check").failed(Cli.WRONG_USAGE);
		CliRun.in(folder, "network", "check", "g", "--nodes", "n.csv").failed(Cli.WRONG_USAGE);
		CliRun.in(folder, "network", "check", "--nodes", "n.csv").failed(Cli.WRONG_USAGE);
	}
}
