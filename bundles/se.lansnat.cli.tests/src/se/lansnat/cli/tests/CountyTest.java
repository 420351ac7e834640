package se.lansnat.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import se.lansnat.cli.Cli;
import se.lansnat.reference.CountyName;
import se.lansnat.reference.MunicipalityFigures;
import se.lansnat.reference.PublishedTables;

class CountyTest {

	private static final String MUNICIPALITIES = """
			municipality_code,municipality_name,county,population,localities_50_2999,fictive_network_m
			0001,Ett,Påhittat,5000,10,50000
			0002,Två,Påhittat,20000,0,0
			""";
	private static final String LOCALITIES = """
			municipality_code;name;kind;grounds;population;latitude;longitude;id
			0001;Byn;LOCALITY;SN;120;59,5;15,25;
			0001;Skogen;AREA;;;;;
			0002;Hamnen;locality;A;;;;0c9bcd4a-5f0f-4c34-8f0c-0d8e6f0f8a11
			""";
	private static final String DUCTS = """
			municipality_code,length_m,name,owner,survey,date
			0001,1250.5,Stora röret,Kommunen,,
			0002,3000,,,SK,2000-05
			""";

	@TempDir
	Path folder;

	private CliRun run(String... arguments) {
		return CliRun.in(folder, arguments);
	}

	private void tables() throws IOException {
		Files.writeString(folder.resolve("m.csv"), MUNICIPALITIES);
		Files.writeString(folder.resolve("l.csv"), LOCALITIES);
		Files.writeString(folder.resolve("d.csv"), DUCTS);
	}

	private CliRun createOwn() {
		return run("county", "create", "--municipalities", "m.csv", "--localities", "l.csv", "--ducts", "d.csv", "--name", "Påhittat län",
				"--out", "own");
	}

	private static Map<String, String> contents(Path directory) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(directory)) {
			for (Path file : files.filter(Files::isRegularFile).filter(f -> !f.toString().contains(".lansnat/")).toList()) {
				contents.put(directory.relativize(file).toString(), Files.readString(file));
			}
		}
		return contents;
	}

	@Test
	void listsTheCounties() {
		List<String> lines = run("county", "list").done().out().lines().toList();
		assertThat(lines).hasSize(22).startsWith("code,name,municipalities", "01,Stockholm,26").contains("18,Örebro,12", "09,Gotland,1");
		assertThat(run("county", "list", "--json").done().json().getAsJsonArray("counties")).hasSize(21);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Örebro", "Örebro län", "18", "örebro län" })
	void createsACountyFromTheReference(String name) throws IOException {
		String out = run("county", "create", name, "--out", "deep/o").done().out();
		assertThat(out).contains("Örebro län finns nu i deep/o: 12 kommunala program, 113 orter, 24 områden").contains("Kända avvikelser");
		assertThat(contents(folder.resolve("deep/o"))).hasSize(14).containsKeys("county.lansnat", "programme-1880.lansnat", ".gitignore");
		JsonObject info = run("county", "info", "deep/o", "--json").done().json();
		assertThat(info.keySet()).startsWith("county", "ruleset", "municipalities");
		assertThat(info.get("county").getAsString()).isEqualTo("Örebro");
		JsonObject first = info.getAsJsonArray("municipalities").get(0).getAsJsonObject();
		assertThat(first.keySet()).contains("code", "name", "population", "localities", "prioritised_localities", "prioritised_areas",
				"priority_grounds", "empty_duct_m", "programme_status", "complete_sections", "missing_sections");
		assertThat(first.getAsJsonObject("priority_grounds").keySet()).containsExactly("SCHOOL", "BUSINESS", "PUBLIC_SERVICE", "OTHER");
		assertThat(first.get("programme_status").getAsString()).isEqualTo("DRAFT");
		assertThat(first.getAsJsonArray("missing_sections")).hasSize(8);
		assertThat(run("county", "info", "deep/o").done().out()).contains("1880 Örebro");
	}

	@Test
	void countsOfEveryCountyEqualTheTables() {
		for (CountyName county : CountyName.all()) {
			run("county", "create", county.code(), "--out", county.code()).done();
			JsonObject info = run("county", "info", county.code(), "--json").done().json();
			List<MunicipalityFigures> published = PublishedTables.municipalities().stream().filter(m -> m.county().equals(county.name()))
					.toList();
			assertThat(sum(info, "population")).isEqualTo(published.stream().mapToLong(m -> m.figures().population()).sum());
			assertThat(sum(info, "localities")).isEqualTo(published.stream().mapToLong(m -> m.figures().localities50To2999()).sum());
			assertThat(sum(info, "prioritised_localities") + sum(info, "prioritised_areas")).as(county.name())
					.isEqualTo(PublishedTables.prioritisedPlaces().stream()
							.filter(p -> p.county().equals(county.name()) && !p.name().isEmpty() && !p.municipalityCode().isEmpty()).count());
			assertThat(run("validate", county.code(), "--json").status()).as(county.name()).isZero();
		}
	}

	private static long sum(JsonObject info, String member) {
		return info.getAsJsonArray("municipalities").asList().stream().map(JsonElement::getAsJsonObject)
				.mapToLong(m -> m.get(member).getAsLong()).sum();
	}

	@Test
	void equalRunsGiveEqualFolders() throws IOException {
		run("county", "create", "09", "--out", "a").done();
		run("county", "create", "Gotland", "--out", "b").done();
		assertThat(contents(folder.resolve("a"))).isEqualTo(contents(folder.resolve("b")));
		assertThat(run("county", "create", "09", "--out", "c", "--json").done().json().keySet()).contains("deviations", "coordinates");
	}

	@Test
	void aFolderWithSomethingInItIsLeftAlone() throws IOException {
		Path kept = Files.writeString(Files.createDirectory(folder.resolve("x")).resolve("kept"), "kept");
		assertThat(run("county", "create", "09", "--out", "x").failed(Cli.BAD_INPUT).err()).contains("är inte tom");
		assertThat(folder.resolve("x")).isDirectoryContaining(path -> path.equals(kept));
		assertThat(kept).hasContent("kept");
		assertThat(run("county", "create", "09", "--out", "x/kept").failed(Cli.UNDONE).err()).contains("kept");
		Files.createDirectory(folder.resolve("empty"));
		run("county", "create", "09", "--out", "empty").done();
	}

	@Test
	void aFolderWithoutWritePermissionIsTold() throws IOException {
		Path locked = Files.createDirectory(folder.resolve("locked"));
		assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked));
		assertThat(run("county", "create", "09", "--out", "locked/x").failed(Cli.UNDONE).err()).contains("behörighet");
	}

	@Test
	void createsACountyFromOnesOwnTables() throws IOException {
		tables();
		assertThat(createOwn().done().out()).contains("Påhittat län finns nu i own: 2 kommunala program, 2 orter, 1 områden");
		JsonObject info = run("county", "info", "own", "--json").done().json();
		assertThat(info.get("county").getAsString()).isEqualTo("Påhittat");
		JsonObject first = info.getAsJsonArray("municipalities").get(0).getAsJsonObject();
		assertThat(first.get("population").getAsLong()).isEqualTo(5000);
		assertThat(first.getAsJsonObject("priority_grounds").get("SCHOOL").getAsInt()).isEqualTo(1);
		JsonObject second = info.getAsJsonArray("municipalities").get(1).getAsJsonObject();
		assertThat(second.get("empty_duct_m").getAsInt()).isEqualTo(3000);
		JsonObject place = run("show", "own", "0c9bcd4a-5f0f-4c34-8f0c-0d8e6f0f8a11", "--json").done().json().getAsJsonArray("objects").get(0)
				.getAsJsonObject();
		assertThat(place.getAsJsonObject("features").get("name").getAsString()).isEqualTo("Hamnen");
	}

	@Test
	void tellsEverythingThatIsWrongInOnesOwnTables() throws IOException {
		Files.writeString(folder.resolve("m.csv"), MUNICIPALITIES + "0001,Igen,P,1,1,1\n0003,Tre,P,x,-1,\n");
		Files.writeString(folder.resolve("l.csv"), LOCALITIES + "9999;Okänd;LOCALITY;;;;;\n0001;Fel;TOWN;X;-1;95;;\n0001;Kort\n");
		Files.writeString(folder.resolve("d.csv"), DUCTS + "0002,-5,,,,i fjol\n");
		List<String> errors = createOwn().failed(Cli.BAD_INPUT).errors();
		assertThat(errors).anyMatch(e -> e.startsWith("m.csv:4: fel: municipality_code:")).anyMatch(e -> e.startsWith("m.csv:5: fel: population: ”x”"))
				.anyMatch(e -> e.startsWith("m.csv:5: fel: localities_50_2999:")).anyMatch(e -> e.startsWith("m.csv:5: fel: fictive_network_m:"))
				.anyMatch(e -> e.startsWith("l.csv:5: fel: municipality_code:")).anyMatch(e -> e.startsWith("l.csv:6: fel: kind:"))
				.anyMatch(e -> e.startsWith("l.csv:6: fel: grounds:")).anyMatch(e -> e.startsWith("l.csv:6: fel: population:"))
				.anyMatch(e -> e.startsWith("l.csv:6: fel: latitude:")).anyMatch(e -> e.startsWith("l.csv:6: fel: longitude:"))
				.anyMatch(e -> e.startsWith("l.csv:7: fel: Sista raden har 2 celler")).anyMatch(e -> e.startsWith("d.csv:4: fel: length_m:"))
				.anyMatch(e -> e.startsWith("d.csv:4: fel: date:")).hasSize(13);
		assertThat(folder.resolve("own")).doesNotExist();
	}

	@Test
	void doesNotBlameOtherTablesForWhatCouldNotBeRead() throws IOException {
		Files.writeString(folder.resolve("m.csv"), MUNICIPALITIES.replace("population", "inhabitants"));
		Files.writeString(folder.resolve("l.csv"), LOCALITIES);
		Files.writeString(folder.resolve("d.csv"), "");
		assertThat(createOwn().failed(Cli.BAD_INPUT).errors()).hasSize(2).anyMatch(e -> e.startsWith("m.csv:1: fel: Kolumner saknas: population."))
				.anyMatch(e -> e.startsWith("d.csv: fel: Filen är tom."));
		Files.writeString(folder.resolve("m.csv"), MUNICIPALITIES.substring(0, MUNICIPALITIES.length() - 10));
		assertThat(createOwn().failed(Cli.BAD_INPUT).errors()).hasSize(2).anyMatch(e -> e.startsWith("m.csv:3: fel: Sista raden"));
	}

	@Test
	void saysThatAFolderIsNone() throws IOException {
		assertThat(run("county", "info", "none", "--json").failed(Cli.UNDONE).errors()).singleElement().asString().contains("none");
		Files.createDirectory(folder.resolve("empty"));
		assertThat(run("county", "info", "empty").failed(Cli.BAD_INPUT).errors()).singleElement().asString().contains("ingen länsmapp");
	}

	@Test
	void aDamagedPartIsAnError() throws IOException {
		run("county", "create", "09", "--out", "g").done();
		Path part = folder.resolve("g/programme-0980.lansnat");
		Files.writeString(part, Files.readString(part).substring(0, 3000));
		for (String command : List.of("county info", "show")) {
			String[] arguments = (command + " g --json").split(" ");
			assertThat(run(arguments).failed(Cli.BAD_INPUT).errors()).singleElement().asString().startsWith("programme-0980.lansnat");
		}
		CliRun validation = run("validate", "g", "--json");
		assertThat(validation.status()).isEqualTo(Cli.BAD_INPUT);
		assertThat(validation.json().getAsJsonArray("problems").get(0).getAsJsonObject().get("severity").getAsString()).isEqualTo("ERROR");
		assertThat(validation.err()).contains("programme-0980.lansnat");
	}

	@Test
	void whatCannotBeReliedOnIsLeftOutWithAWarning() throws IOException {
		tables();
		createOwn().done();
		Path part = folder.resolve("own/county.lansnat");
		String text = Files.readString(part);
		assertThat(text).contains("\"5000\"");
		Files.writeString(part, text.replace("\"5000\"", "\"-5000\""));
		CliRun run = run("county", "info", "own", "--json");
		assertThat(run.status()).isZero();
		assertThat(run.errors()).isNotEmpty().allMatch(line -> line.startsWith("county.lansnat: varning: ")).anyMatch(line -> line.contains("-5000"));
		assertThat(run.json().getAsJsonArray("municipalities").get(0).getAsJsonObject().has("population")).isFalse();
	}
}
