package se.lansnat.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import se.lansnat.cli.Cli;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;

/** Support administration from the command line. */
class SupportTest {

	private static final String CASE = """
			[{"kind": "application", "case": "1", "municipality": "2422", "date": "2001-06-01", "amount_sek": 1000000},
			 {"kind": "grant", "case": "1", "municipality": "2422", "date": "2001-09-01", "amount_sek": 500000}]
			""";

	@TempDir
	Path temp;

	@BeforeEach
	void create() {
		assertThat(run("county", "create", "Västerbotten", "--out", "c").status()).isZero();
	}

	private CliRun run(String... arguments) {
		return CliRun.in(temp, arguments);
	}

	private CliRun record(String entries) throws IOException {
		Files.writeString(temp.resolve("e.json"), entries);
		return run("support", "record", "c", "e.json");
	}

	private void approve() {
		assertThat(run("programme", "approve", "c", "2422", "--date", "2001-05-01", "--reference", "R", "--by", "L").status()).isZero();
	}

	private static String payment(long amount) {
		return "{\"kind\": \"payment\", \"case\": \"1\", \"municipality\": \"2422\", \"date\": \"2001-09-02\", \"amount_sek\": " + amount + "}";
	}

	private JsonObject sorsele(String... date) {
		String[] arguments = date.length == 0 ? new String[] { "support", "status", "c", "--json" }
				: new String[] { "support", "status", "c", "--json", "--date", date[0] };
		return run(arguments).done().json().getAsJsonArray("municipalities").asList().stream().map(JsonElement::getAsJsonObject)
				.filter(row -> row.get("code").getAsString().equals("2422")).findFirst().orElseThrow();
	}

	@Test
	void statusFollowsWhatIsRecorded() throws IOException {
		approve();
		assertThat(record(CASE).done().out()).contains("2 poster");
		record(payment(250_000)).done();
		JsonObject row = sorsele();
		assertThat(row.get("applied_sek").getAsLong()).isEqualTo(1_000_000);
		assertThat(row.get("granted_sek").getAsLong()).isEqualTo(500_000);
		assertThat(row.get("paid_sek").getAsLong()).isEqualTo(250_000);
		assertThat(row.get("remaining_sek").getAsLong()).isEqualTo(10_603_602 - 500_000);
		assertThat(sorsele("2001-08-31").get("reserved_sek").getAsLong()).isEqualTo(500_000);
		assertThat(sorsele("2001-08-31").get("granted_sek").getAsLong()).isZero();
		assertThat(run("support", "status", "c", "--json").out()).isEqualTo(run("support", "status", "c", "--json").out());
		assertThat(run("support", "status", "c").done().out()).contains("Sorsele", "10 103 602".replace(' ', '\u00A0'));
		JsonObject decision = run("support", "decide", "c", "1", "--json").done().json();
		assertThat(decision.get("may_pay_now_sek").getAsLong()).isZero();
		assertThat(decision.getAsJsonArray("conditions")).allMatch(one -> List.of("met", "not met", "judgement")
				.contains(one.getAsJsonObject().get("verdict").getAsString()));
		assertThat(decision.getAsJsonArray("steps")).isNotEmpty();
		assertThat(run("support", "decide", "c", "1").done().out()).contains("11 §");
		assertThat(run("validate", "c", "--json").json().getAsJsonArray("problems")).noneMatch(one -> one.getAsJsonObject().get("code")
				.getAsString()
				.matches("ledger-.*|support-.*"));
	}

	@Test
	void allOrNothingIsRecorded() throws IOException {
		CliRun refused = record(CASE).failed(Cli.BAD_INPUT);
		assertThat(refused.err()).contains("4 § 2", "Sorsele");
		assertThat(temp.resolve("c/support.lansnat")).doesNotExist();
		approve();
		record(CASE).done();
		String before = Files.readString(temp.resolve("c/support.lansnat"));
		assertThat(record("[" + payment(100) + "," + payment(250_000) + "]").failed(Cli.BAD_INPUT).err()).contains("11 §", "249\u00A0900");
		assertThat(record(payment(-5)).failed(Cli.BAD_INPUT).err()).contains("negativt");
		assertThat(record("{\"kind\": \"payment\"}").failed(Cli.BAD_INPUT).errors()).hasSize(2);
		assertThat(record("[1]").failed(Cli.BAD_INPUT).err()).contains("Post 1");
		assertThat(record("[]").done().out()).contains("0 poster");
		assertThat(Files.readString(temp.resolve("c/support.lansnat"))).isEqualTo(before);
	}

	@Test
	void editRefusesAndAChangedLedgerIsNotRecordedIn() throws IOException {
		approve();
		String id = CliRun.withInput(CASE, temp, "support", "record", "c", "-", "--json").done().json().getAsJsonArray("recorded").get(1)
				.getAsJsonObject().get("id").getAsString();
		Files.writeString(temp.resolve("x.json"), "[{\"op\": \"set\", \"id\": \"" + id + "\", \"feature\": \"amountSek\", \"value\": 1}]");
		assertThat(run("edit", "c", "x.json").failed(Cli.BAD_INPUT).err()).contains("stödliggaren");
		Files.writeString(temp.resolve("x.json"), "[{\"op\": \"delete\", \"id\": \"" + id + "\"}]");
		assertThat(run("edit", "c", "x.json").failed(Cli.BAD_INPUT).err()).contains("stödliggaren");
		Path file = temp.resolve("c/support.lansnat");
		Files.writeString(file, Files.readString(file).replace("amountSek=\"500000\"", "amountSek=\"500001\""));
		assertThat(record(payment(1)).failed(Cli.BAD_INPUT).err()).contains(id);
		CliRun validated = run("validate", "c");
		assertThat(validated.status()).isEqualTo(Cli.BAD_INPUT);
		assertThat(run("support", "status", "c").err()).contains(id);
	}

	@Test
	void twoCannotDecideAtOnce() throws Exception {
		approve();
		try (CountyFolder folder = CountyFolder.open(temp.resolve("c"), Access.EDIT, null)) {
			assertThat(folder.isWritable()).isTrue();
			record(CASE).failed(Cli.UNDONE);
		}
		record(CASE).done();
	}

	@Test
	void aSimulationComparesAndWritesNothing() throws IOException {
		List<Path> before = Files.list(temp.resolve("c")).sorted().toList();
		JsonObject result = run("support", "simulate", "c", "--set", "metre_price_sek=250", "--set", "network_m:2422=100000", "--json")
				.done().json();
		assertThat(result.getAsJsonObject("base").get("metre_price_sek").getAsLong()).isEqualTo(200);
		assertThat(result.getAsJsonObject("scenario").get("metre_price_sek").getAsLong()).isEqualTo(250);
		assertThat(result.getAsJsonArray("municipalities")).hasSize(289).allSatisfy(one -> {
			JsonObject row = one.getAsJsonObject();
			assertThat(row.get("difference_sek").getAsLong()).isEqualTo(row.get("scenario_sek").getAsLong() - row.get("base_sek").getAsLong());
		});
		JsonObject same = run("support", "simulate", "c", "frame_sek=1750000000", "--json").done().json();
		assertThat(same.getAsJsonArray("municipalities")).allMatch(one -> one.getAsJsonObject().get("difference_sek").getAsLong() == 0);
		assertThat(run("support", "simulate", "c", "--set", "frame_sek=1000").done().out()).contains("Sorsele");
		run("support", "simulate", "c", "--set", "wishes=1").failed(Cli.BAD_INPUT);
		run("support", "simulate", "c", "--set", "network_m:9999=1").failed(Cli.BAD_INPUT);
		run("support", "simulate", "c", "--set", "frame_sek=0").failed(Cli.BAD_INPUT);
		run("support", "simulate", "c", "--set", "frame_sek").failed(Cli.WRONG_USAGE);
		run("support", "simulate", "c").failed(Cli.WRONG_USAGE);
		assertThat(Files.list(temp.resolve("c")).sorted().toList()).isEqualTo(before);
	}

	@Test
	void anUnknownCaseIsAnError() {
		assertThat(run("support", "decide", "c", "17").failed(Cli.BAD_INPUT).err()).contains("17");
		assertThat(sorsele().get("granted_sek").getAsLong()).isZero();
	}
}
