package se.lansnat.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import se.lansnat.cli.Cli;

class ProgrammeTest {

	@TempDir
	Path folder;

	@BeforeEach
	void create() {
		CliRun.in(folder, "county", "create", "09", "--out", "g").done();
	}

	private CliRun approve(String... more) {
		return CliRun.in(folder, Stream.concat(Stream.of("programme", "approve", "g", "0980", "--reference", "301-1", "--by",
				"L\u00e4nsstyrelsen"), Stream.of(more)).toArray(String[]::new));
	}

	/** Nobody has judged the requirements, which is a warning and no reason to refuse. */
	private JsonObject approved() {
		CliRun run = approve("--date", "2001-06-01", "--json");
		assertThat(run.status()).as(run.err()).isEqualTo(Cli.DONE);
		return run.json();
	}

	private String id(String type) {
		return CliRun.in(folder, "show", "g", "--json").done().json().getAsJsonArray("objects").asList().stream()
				.map(JsonElement::getAsJsonObject).filter(object -> object.get("type").getAsString().equals(type)).findFirst().orElseThrow()
				.get("id").getAsString();
	}

	private void edit(String script) throws IOException {
		Files.writeString(folder.resolve("e.json"), script.replace('\'', '"'));
		CliRun.in(folder, "edit", "g", "e.json").done();
	}

	private JsonObject info() {
		return CliRun.in(folder, "county", "info", "g", "--json").done().json().getAsJsonArray("municipalities").get(0).getAsJsonObject();
	}

	private Path frozen() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("g"))) {
			return files.filter(file -> file.toString().endsWith(".frozen")).findFirst().orElseThrow();
		}
	}

	@Test
	void theChecklistSaysWhatIsAskedForAndHowItWasJudged() throws IOException {
		JsonObject list = CliRun.in(folder, "programme", "checklist", "g", "0980", "--json").done().json();
		assertThat(list.getAsJsonArray("requirements")).hasSizeBetween(15, 25)
				.allSatisfy(entry -> assertThat(entry.getAsJsonObject().get("verdict").getAsString()).isEqualTo("not judged"));
		edit("[{'op':'add','parent':'" + id("MunicipalProgramme")
				+ "','feature':'approvalChecks','values':{'code':'open-line','verdict':'NOT_MET','note':'Saknas','date':'2001-05-01'}}]");
		assertThat(CliRun.in(folder, "programme", "checklist", "g", "0980", "--json").done().json().getAsJsonArray("requirements"))
				.anySatisfy(entry -> {
					assertThat(entry.getAsJsonObject().get("code").getAsString()).isEqualTo("open-line");
					assertThat(entry.getAsJsonObject().get("verdict").getAsString()).isEqualTo("not met");
					assertThat(entry.getAsJsonObject().get("note").getAsString()).isEqualTo("Saknas");
				});
		assertThat(CliRun.in(folder, "programme", "checklist", "g", "0980").done().out()).contains("Saknas", "open-line", "inte bed\u00f6mt");
	}

	@Test
	void whatWasApprovedIsFrozenAndTheDraftSaysThatItHasChanged() throws IOException {
		assertThat(info().get("approved_versions").getAsInt()).isZero();
		assertThat(info().get("changed_since_approval").getAsBoolean()).isFalse();
		JsonObject approved = approved();
		assertThat(approved.get("version").getAsInt()).isEqualTo(1);
		assertThat(frozen().getFileName()).hasToString(approved.get("file").getAsString());
		byte[] text = Files.readAllBytes(frozen());
		assertThat(CliRun.in(folder, "programme", "diff", "g", "0980", "--json").done().json().getAsJsonArray("differences")).isEmpty();
		assertThat(info().get("programme_status").getAsString()).isEqualTo("APPROVED");
		edit("[{'op':'set','id':'" + id("Locality") + "','feature':'name','value':'Nyby'}]");
		assertThat(info().get("approved_versions").getAsInt()).isEqualTo(1);
		assertThat(info().get("changed_since_approval").getAsBoolean()).isTrue();
		JsonObject difference = CliRun.in(folder, "programme", "diff", "g", "0980", "--version", "1", "--json").done().json()
				.getAsJsonArray("differences").get(0).getAsJsonObject();
		assertThat(difference.get("kind").getAsString()).isEqualTo("changed");
		assertThat(difference.getAsJsonArray("new").get(0).getAsString()).isEqualTo("Nyby");
		assertThat(Files.readAllBytes(frozen())).isEqualTo(text);
		assertThat(CliRun.in(folder, "programme", "diff", "g", "0980").done().out()).contains("Nyby");
	}

	@Test
	void badInputIsNamedAndNothingIsApproved() throws IOException {
		approve().failed(Cli.WRONG_USAGE);
		approve("--date", "1 juni").failed(Cli.WRONG_USAGE);
		approve("--date", "2001-06-01", "--note", "a\u0000b").failed(Cli.BAD_INPUT);
		CliRun.in(folder, "programme", "approve", "g", "0114", "--reference", "1", "--by", "x", "--date", "2001-06-01").failed(Cli.BAD_INPUT);
		CliRun.in(folder, "programme", "diff", "g", "0980").failed(Cli.BAD_INPUT);
		assertThat(info().get("programme_status").getAsString()).isEqualTo("DRAFT");
		edit("[{'op':'set','id':'" + id("MunicipalProgramme") + "','feature':'template','value':'sou-2000-111-checklist'}]");
		CliRun.in(folder, "programme", "checklist", "g", "0980").failed(Cli.BAD_INPUT);
		approved();
		CliRun.in(folder, "programme", "diff", "g", "0980", "--version", "0").failed(Cli.WRONG_USAGE);
		CliRun.in(folder, "programme", "diff", "g", "0980", "--version", "7").failed(Cli.BAD_INPUT);
		Files.delete(frozen());
		CliRun.in(folder, "programme", "diff", "g", "0980").failed(Cli.BAD_INPUT);
		assertThat(info().has("changed_since_approval")).isFalse();
	}
}
