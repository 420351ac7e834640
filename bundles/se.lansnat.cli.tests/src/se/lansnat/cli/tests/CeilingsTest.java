package se.lansnat.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import se.lansnat.exchange.CsvRow;
import se.lansnat.exchange.CsvTable;
import se.lansnat.reference.AdministrativeCountySupport;
import se.lansnat.reference.Breakpoint;
import se.lansnat.reference.CountyPot;
import se.lansnat.reference.MunicipalityFigures;
import se.lansnat.reference.PayoutRate;
import se.lansnat.reference.PublishedTables;
import se.lansnat.reference.SupportFigures;
import se.lansnat.reference.SupportSummary;

class CeilingsTest {

	private static final List<String> COLUMNS = List.of("municipality_code", "municipality_name", "county", "population",
			"localities_50_2999", "fictive_network_m", "total_cost_sek", "own_contribution_sek", "need_sek", "support_sek",
			"support_share_percent", "support_per_inhabitant_sek", "payout_rate_percent", "breakpoint_sek",
			"administrative_support_sek");
	private static final List<String> COUNTY_COLUMNS = List.of("county", "municipalities", "population", "support_sek",
			"county_pot_sek", "administrative_support_year_1_sek", "administrative_support_later_years_sek");
	private static final String SMALL = """
			county,municipality_code,municipality_name,fictive_network_m,localities_50_2999,population,note
			Norr,0001,Ett,50000,10,5000,x
			Syd,0002,"Två, den andra",0,0,20000,
			Norr,0003,Tre,80000,3,1000,y
			""";

	@TempDir
	Path folder;

	private CliRun run(String... arguments) {
		return CliRun.in(folder, arguments);
	}

	private static <T> Map<String, T> byCode(List<T> rows, Function<T, String> code) {
		return rows.stream().collect(Collectors.toMap(code, row -> row));
	}

	@Test
	void equalsThePublishedTableInAllColumnsOfAllMunicipalities() {
		String out = run("ceilings").done().out();
		assertThat(out).startsWith(String.join(",", COLUMNS) + "\n").endsWith("\n").doesNotContain("\r", "\uFEFF");
		CsvTable table = CsvTable.parse(out.getBytes(StandardCharsets.UTF_8), "out", COLUMNS);
		Map<String, PayoutRate> rates = byCode(PublishedTables.payoutRates(), PayoutRate::municipalityCode);
		Map<String, Breakpoint> breakpoints = byCode(PublishedTables.breakpoints(), Breakpoint::municipalityCode);
		Map<String, SupportSummary> summaries = byCode(PublishedTables.supportOfMunicipalities(), SupportSummary::municipalityCode);
		assertThat(table.rows()).hasSize(289);
		for (int i = 0; i < 289; i++) {
			MunicipalityFigures published = PublishedTables.municipalities().get(i);
			SupportFigures f = published.figures();
			PayoutRate rate = rates.get(published.code());
			// Vansbro's rate is printed as 75 %, which is no step of the scale.
			BigDecimal payout = published.code().equals("2021") ? new BigDecimal("50") : rate.payoutRatePercent();
			var breakpoint = breakpoints.get(published.code()).breakpointSek();
			List<Object> expected = List.of(published.code(), published.name(), published.county(), f.population(),
					f.localities50To2999(), f.fictiveNetworkM(), f.totalCostSek(), f.ownContributionSek(), f.needSek(), f.supportSek(),
					f.supportSharePercent(), rate.supportPerInhabitantSek(), payout.stripTrailingZeros().toPlainString(),
					breakpoint.isPresent() ? breakpoint.getAsLong() : "", summaries.get(published.code()).administrativeSupportSek());
			CsvRow row = table.rows().get(i);
			List<String> actual = COLUMNS.stream().map(row::text).toList();
			assertThat(actual).isEqualTo(expected.stream().map(String::valueOf).toList());
		}
	}

	@Test
	void writesTheCountiesWithPotAndAdministrativeSupport() throws IOException {
		assertThat(run("ceilings", "--counties", "counties.csv", "--out", "m.csv").done().out()).isEmpty();
		CsvTable table = CsvTable.read(folder.resolve("counties.csv"), "counties.csv", COUNTY_COLUMNS);
		assertThat(Files.readString(folder.resolve("counties.csv"))).startsWith(String.join(",", COUNTY_COLUMNS) + "\n");
		assertThat(table.rows()).hasSize(21);
		Map<String, CountyPot> pots = byCode(PublishedTables.countyPots(), CountyPot::county);
		Map<String, AdministrativeCountySupport> boards = byCode(PublishedTables.administrativeSupportOfCounties(),
				AdministrativeCountySupport::county);
		for (CsvRow row : table.rows()) {
			String county = row.text("county");
			assertThat(row.text("county_pot_sek")).as(county).isEqualTo(String.valueOf(pots.get(county).potSek()));
			assertThat(row.text("administrative_support_year_1_sek")).isEqualTo(String.valueOf(boards.get(county).firstYearSek()));
			assertThat(row.text("administrative_support_later_years_sek")).isEqualTo(String.valueOf(boards.get(county).laterYearsSek()));
		}
		assertThat(folder.resolve("m.csv")).hasContent(run("ceilings").out());
	}

	@Test
	void theDocumentHasTheColumnsAsKeysAndLeavesOutWhatIsNot() {
		JsonObject document = run("ceilings", "--json").done().json();
		assertThat(document.keySet()).startsWith("ruleset", "frame_sek", "pot_sek", "municipalities", "counties");
		assertThat(document.get("ruleset").getAsString()).isEqualTo("sou-2000-111");
		assertThat(document.get("frame_sek").getAsLong()).isEqualTo(1_750_000_000L);
		assertThat(document.get("pot_sek").getAsLong()).isEqualTo(250_000_000L);
		JsonArray municipalities = document.getAsJsonArray("municipalities");
		assertThat(municipalities).hasSize(289);
		JsonObject first = municipalities.get(0).getAsJsonObject();
		List<String> withoutBreakpoint = new ArrayList<>(COLUMNS);
		withoutBreakpoint.remove("breakpoint_sek");
		assertThat(first.keySet()).containsExactlyElementsOf(withoutBreakpoint);
		assertThat(first.get("municipality_code").getAsJsonPrimitive().isString()).isTrue();
		assertThat(first.get("population").getAsJsonPrimitive().isNumber()).isTrue();
		assertThat(municipalities.asList().stream().filter(m -> m.getAsJsonObject().has("breakpoint_sek"))).hasSize(99);
		assertThat(document.getAsJsonArray("counties")).hasSize(21);
		assertThat(document.getAsJsonArray("counties").get(0).getAsJsonObject().keySet()).containsExactlyElementsOf(COUNTY_COLUMNS);
		assertThat(document.getAsJsonArray("deviations").toString()).contains("2021").contains("75");
	}

	@Test
	void sharesFrameAndPotAmongExactlyTheRowsGiven() throws IOException {
		Files.writeString(folder.resolve("in.csv"), SMALL);
		String out = run("ceilings", "--municipalities", "in.csv", "--frame", "1000000", "--pot", "70000", "--counties", "c.csv").done()
				.out();
		// Needs: 12 500 000 - 2 000 000; 0; reduced 1000 x 4000 x (1 + ln 4.1875) - 400 000 after 16 750 000 / 1 000.
		assertThat(out.lines().toList()).hasSize(4);
		CsvTable table = CsvTable.parse(out.getBytes(StandardCharsets.UTF_8), "out", COLUMNS);
		assertThat(table.rows()).extracting(row -> row.text("municipality_code")).containsExactly("0001", "0002", "0003");
		assertThat(table.rows().get(1).text("municipality_name")).isEqualTo("Två, den andra");
		double reduced = 1000 * 4000 * (1 + Math.log(16_750.0 / 4000));
		double needs = 10_500_000 + reduced - 400_000;
		assertThat(table.rows()).extracting(row -> row.text("support_sek")).containsExactly(
				String.valueOf(Math.round(10_500_000 / needs * 1_000_000)), "0",
				String.valueOf(Math.round((reduced - 400_000) / needs * 1_000_000)));
		assertThat(Files.readString(folder.resolve("c.csv")).lines().map(line -> line.split(",")[0] + line.split(",")[4]))
				.containsExactly("countycounty_pot_sek", "Norr70000", "Syd0");
	}

	@Test
	void readsOldSpreadsheetsAndWritesForNewOnes() throws IOException {
		String semicolons = SMALL.replace("\"Två, den andra\"", "Två").replace(',', ';');
		Files.write(folder.resolve("old.csv"), semicolons.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252")));
		String out = run("ceilings", "--municipalities", "old.csv", "--excel").done().out();
		assertThat(out).startsWith("\uFEFFmunicipality_code;").contains("0002;Två;Syd;20000;0;0;0;").doesNotContain("\r");
		assertThat(run("ceilings", "--excel").out()).contains(";37,5;").doesNotContain("37.5");
	}

	@Test
	void withoutNeedsThereAreNoCeilings() throws IOException {
		Files.writeString(folder.resolve("in.csv"), SMALL.lines().filter(line -> !line.startsWith("Norr")).collect(Collectors.joining("\n")));
		JsonObject document = run("ceilings", "--municipalities", "in.csv", "--json").done().json();
		JsonObject row = document.getAsJsonArray("municipalities").get(0).getAsJsonObject();
		assertThat(row.get("support_sek").getAsLong()).isZero();
		assertThat(row.get("payout_rate_percent").getAsInt()).isZero();
		assertThat(row.has("breakpoint_sek")).isFalse();
	}

	@Test
	void explainsTheWholeChain() {
		JsonObject document = run("ceilings", "--explain", "2422", "--json").done().json();
		assertThat(document.keySet()).contains("municipality", "ruleset", "steps");
		assertThat(document.get("municipality").getAsString()).isEqualTo("2422");
		JsonArray steps = document.getAsJsonArray("steps");
		assertThat(steps).allSatisfy(step -> assertThat(step.getAsJsonObject().keySet()).contains("name", "clause", "formula", "inputs",
				"value", "unit"));
		JsonObject cost = step(steps, "total_cost_sek");
		assertThat(cost.get("value").getAsBigDecimal()).isEqualByComparingTo("27734070.71");
		assertThat(cost.get("shown").getAsLong()).isEqualTo(27_734_071);
		assertThat(step(steps, "support_sek").getAsJsonObject("inputs").keySet()).contains("frame_sek");
		assertThat(run("ceilings", "--explain", "2422").done().out().replace((char) 0xA0, (char) 0x20)).contains("27 734 070,71 kr", "10 603 602 kr",
				"enligt förslaget i SOU 2000:111");
	}

	private static JsonObject step(JsonArray steps, String id) {
		return steps.asList().stream().map(JsonElement::getAsJsonObject).filter(step -> step.get("id").getAsString().equals(id)).findFirst()
				.orElseThrow();
	}

	@Test
	void showsThePrintedDeviations() {
		assertThat(run("ceilings", "--explain", "2021").done().out()).contains("bilaga 9").contains("75");
	}

	@Test
	void takesARulesetFromAFile() throws IOException {
		String json;
		try (var in = PublishedTables.class.getResourceAsStream("/data/rulesets/sou-2000-111.json")) {
			json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		Files.writeString(folder.resolve("own.json"), json.replace("\"id\": \"sou-2000-111\"", "\"id\": \"own\"")
				.replace("\"value\": 200, \"unit\": \"SEK/m\"", "\"value\": 300, \"unit\": \"SEK/m\""));
		JsonObject document = run("ceilings", "--ruleset", "own.json", "--json").done().json();
		assertThat(document.get("ruleset").getAsString()).isEqualTo("own");
		long cost = document.getAsJsonArray("municipalities").get(0).getAsJsonObject().get("total_cost_sek").getAsLong();
		assertThat(cost).isEqualTo(300L * 36_365 + 250_000L * 4);
	}

	@Test
	void computesAreaNetworksByTheirPublishedCeilings() {
		assertThat(run("ceilings", "--ruleset", "sou-2000-68").done().out().lines()).hasSize(290)
				.first().isEqualTo(run("ceilings").done().out().lines().findFirst().orElseThrow());
		run("ceilings", "--ruleset", "sou-2000-68", "--pot", "1").failed(1);
	}

	@Test
	void aFileGetsTheTableAndStandardOutputTheDocument() {
		JsonObject document = run("ceilings", "--json", "--out", "t.csv").done().json();
		assertThat(document.has("municipalities")).isTrue();
		assertThat(folder.resolve("t.csv")).hasContent(run("ceilings").out());
		assertThat(run("ceilings", "--json", "--out", "d.json").done().out()).isEmpty();
		assertThat(folder.resolve("d.json")).hasContent(run("ceilings", "--json", "--out", "-").out());
	}

	@Test
	void equalRunsAreEqualBytes() {
		for (String[] arguments : new String[][] { { "ceilings" }, { "ceilings", "--json" }, { "ceilings", "--explain", "1880", "--json" } }) {
			assertThat(run(arguments).out()).isEqualTo(run(arguments).out());
		}
	}

	@Test
	void readsFromStandardInput() {
		assertThat(CliRun.withInput(SMALL, folder, "ceilings", "--municipalities", "-").done().out().lines()).hasSize(4);
	}
}
