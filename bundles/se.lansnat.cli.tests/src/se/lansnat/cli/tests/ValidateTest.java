package se.lansnat.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import se.lansnat.cli.Cli;

class ValidateTest {

	@TempDir
	Path folder;

	@BeforeEach
	void create() {
		CliRun.in(folder, "county", "create", "18", "--out", "o").done();
	}

	private List<JsonObject> problems(CliRun run) {
		return run.json().getAsJsonArray("problems").asList().stream().map(JsonElement::getAsJsonObject).toList();
	}

	private static String text(JsonObject problem, String member) {
		return problem.get(member).getAsString();
	}

	@Test
	void aFreshCountyHasNoErrors() {
		CliRun run = CliRun.in(folder, "validate", "o", "--json").done();
		assertThat(problems(run)).isNotEmpty().allSatisfy(problem -> {
			assertThat(problem.keySet()).contains("code", "severity", "file", "id", "feature", "message", "fix");
			assertThat(text(problem, "severity")).isEqualTo("INFO");
			assertThat(text(problem, "code")).matches("[a-z0-9]+(-[a-z0-9]+)*");
		});
		assertThat(CliRun.in(folder, "validate", "o").done().out()).contains("0 fel, 0 varningar");
	}

	@Test
	void problemsAreOrderedByFileIdAndCode() throws IOException {
		breakNumbers();
		List<String> keys = problems(CliRun.in(folder, "validate", "o", "--json")).stream()
				.map(p -> text(p, "file") + "\0" + text(p, "id") + "\0" + text(p, "code")).toList();
		List<String> sorted = new ArrayList<>(keys);
		sorted.sort(null);
		assertThat(keys).isEqualTo(sorted).hasSizeGreaterThan(3);
	}

	private void breakNumbers() throws IOException {
		for (String file : List.of("county.lansnat", "programme-1880.lansnat")) {
			Path part = folder.resolve("o").resolve(file);
			Files.writeString(part, Files.readString(part).replaceAll("(lengthM|value)=\"(\\d)", "$1=\"-$2"));
		}
	}

	@Test
	void warningsGoToStandardErrorAndAreNoFailure() throws IOException {
		breakNumbers();
		CliRun run = CliRun.in(folder, "validate", "o");
		assertThat(run.status()).isZero();
		assertThat(run.errors()).isNotEmpty().allMatch(line -> line.contains(": varning: "));
		assertThat(run.out()).contains(" varningar");
	}

	@Test
	void errorsAreAFailureAndTheDocumentIsPrintedAllTheSame() throws IOException {
		Files.writeString(folder.resolve("o/programme-1880.lansnat"), "");
		CliRun run = CliRun.in(folder, "validate", "o", "--json");
		assertThat(run.status()).isEqualTo(Cli.BAD_INPUT);
		assertThat(run.errors()).singleElement().asString().startsWith("programme-1880.lansnat");
		assertThat(problems(run)).anyMatch(p -> text(p, "severity").equals("ERROR"));
	}

	@Test
	void oneFileOfAFolderOrSeveralFolders() throws IOException {
		CliRun.in(folder, "county", "create", "09", "--out", "g").done();
		assertThat(problems(CliRun.in(folder, "validate", "o/programme-1880.lansnat", "--json").done()))
				.allMatch(p -> text(p, "file").equals("programme-1880.lansnat"));
		assertThat(problems(CliRun.in(folder, "validate", "g", "o", "--json").done())).isNotEmpty()
				.allMatch(p -> text(p, "file").startsWith("g/") || text(p, "file").startsWith("o/"));
		Files.writeString(folder.resolve("o/notes.txt"), "x");
		CliRun.in(folder, "validate", "o/notes.txt").failed(Cli.BAD_INPUT);
		CliRun.in(folder, "validate", "none").failed(Cli.UNDONE);
	}

	@Test
	void everyCodeIsListed() throws IOException {
		breakNumbers();
		List<String> codes = CliRun.in(folder, "validate", "--codes").done().out().lines().skip(1).map(line -> line.split(",")[0]).toList();
		assertThat(codes).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(10);
		assertThat(problems(CliRun.in(folder, "validate", "o", "--json"))).allMatch(p -> codes.contains(text(p, "code")));
		assertThat(CliRun.in(folder, "validate", "--codes", "--json").done().json().getAsJsonArray("codes")).hasSameSizeAs(codes);
	}
}
