package se.lansnat.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import se.lansnat.cli.Cli;

/** The commands of field work and sharing. */
class SyncTest {

	@TempDir
	Path folder;
	private String locality;

	@BeforeEach
	void create() {
		CliRun.in(folder, "county", "create", "09", "--out", "base").done();
		locality = CliRun.in(folder, "show", "base", "--json").done().json().getAsJsonArray("objects").asList().stream()
				.map(JsonElement::getAsJsonObject).filter(object -> object.get("type").getAsString().equals("Locality")).findFirst()
				.orElseThrow().get("id").getAsString();
	}

	private void edit(String name, String feature, String value) throws IOException {
		Files.writeString(folder.resolve("edit.json"),
				"[{\"op\": \"set\", \"id\": \"" + locality + "\", \"feature\": \"" + feature + "\", \"value\": \"" + value + "\"}]");
		CliRun.in(folder, "edit", name, "edit.json").done();
	}

	private void copy(String name) throws IOException {
		Files.createDirectory(folder.resolve(name));
		for (String file : new String[] { "county.lansnat", "programme-0980.lansnat" }) {
			Files.copy(folder.resolve("base").resolve(file), folder.resolve(name).resolve(file));
		}
	}

	private String note(String name) {
		JsonObject object = CliRun.in(folder, "show", name, locality, "--json").done().json().getAsJsonArray("objects").get(0)
				.getAsJsonObject();
		return object.getAsJsonObject("features").get("note").getAsString();
	}

	@Test
	void mergeWritesNothingWhileAConflictIsOpen() throws IOException {
		copy("ours");
		copy("theirs");
		edit("ours", "note", "ett");
		edit("theirs", "note", "tv\u00e5");
		String[] merge = { "merge", "--base", "base", "--ours", "ours", "--theirs", "theirs", "--out", "out", "--json" };
		CliRun open = CliRun.in(folder, merge);
		assertThat(open.status()).isEqualTo(Cli.BAD_INPUT);
		JsonObject conflict = open.json().getAsJsonArray("conflicts").get(0).getAsJsonObject();
		assertThat(conflict.get("id").getAsString()).isEqualTo(locality);
		assertThat(conflict.get("feature").getAsString()).isEqualTo("note");
		assertThat(conflict.get("ours").getAsString()).isEqualTo("ett");
		assertThat(conflict.get("theirs").getAsString()).isEqualTo("tv\u00e5");
		assertThat(conflict.get("theirs_author").getAsString()).isEqualTo(System.getProperty("user.name"));
		assertThat(conflict.has("theirs_time")).isTrue();
		assertThat(folder.resolve("out")).doesNotExist();
		Files.writeString(folder.resolve("d.json"),
				"[{\"id\": \"" + locality + "\", \"feature\": \"note\", \"decision\": \"value\", \"value\": \"tre\"}]");
		CliRun.in(folder, "merge", "--base", "base", "--ours", "ours", "--theirs", "theirs", "--out", "out", "--decisions", "d.json").done();
		assertThat(note("out")).isEqualTo("tre");
	}

	@Test
	void unrelatedFoldersAreRefused() {
		CliRun.in(folder, "county", "create", "10", "--out", "foreign").done();
		CliRun.in(folder, "merge", "--base", "base", "--ours", "base", "--theirs", "foreign", "--out", "out").failed(Cli.BAD_INPUT);
		CliRun.in(folder, "merge", "--base", "gone", "--ours", "base", "--theirs", "base", "--out", "out").failed(Cli.BAD_INPUT);
		CliRun.in(folder, "merge", "--base", "base").failed(Cli.WRONG_USAGE);
		assertThat(folder.resolve("out")).doesNotExist();
	}

	@Test
	void aPackGoesOutAndComesHome() throws IOException {
		Files.writeString(folder.resolve("phrase"), "en fras\n");
		CliRun.in(folder, "pack", "create", "base", "--municipality", "0980", "--out", "p.pack", "--passphrase-file", "phrase").done();
		CliRun.in(folder, "pack", "open", "p.pack", "--out", "field").failed(Cli.BAD_INPUT);
		CliRun.in(folder, "pack", "open", "p.pack", "--out", "field", "--passphrase-file", "phrase").done();
		edit("field", "note", "f\u00e4lt");
		CliRun.in(folder, "pack", "create", "field", "--out", "back.pack").done();
		JsonObject merged = CliRun.in(folder, "pack", "merge", "base", "back.pack", "--json").done().json();
		assertThat(merged.getAsJsonObject("applied").get("theirs").getAsInt()).isEqualTo(1);
		assertThat(note("base")).isEqualTo("f\u00e4lt");
		Files.write(folder.resolve("bad.pack"), new byte[100]);
		CliRun.in(folder, "pack", "merge", "base", "bad.pack").failed(Cli.BAD_INPUT);
		CliRun.in(folder, "pack", "create", "base", "--municipality", "9999", "--out", "x.pack").failed(Cli.BAD_INPUT);
		CliRun.in(folder, "pack", "create", "base", "--out", "x.pack").failed(Cli.WRONG_USAGE);
		assertThat(folder.resolve("x.pack")).doesNotExist();
	}

	@Test
	void aCountyIsSharedThroughAFolder() throws IOException {
		CliRun.in(folder, "share", "push", "base").failed(Cli.BAD_INPUT);
		assertThat(CliRun.in(folder, "share", "init", "base", "--remote", "shared.git").status()).isEqualTo(Cli.DONE);
		assertThat(CliRun.in(folder, "share", "push", "base").status()).isEqualTo(Cli.DONE);
		assertThat(CliRun.in(folder, "share", "init", "other", "--remote", "shared.git").status()).isEqualTo(Cli.DONE);
		edit("other", "note", "delat");
		assertThat(CliRun.in(folder, "share", "push", "other").status()).isEqualTo(Cli.DONE);
		CliRun pulled = CliRun.in(folder, "share", "pull", "base", "--json");
		assertThat(pulled.status()).as(pulled.err()).isEqualTo(Cli.DONE);
		assertThat(pulled.json().getAsJsonObject("applied").get("theirs").getAsInt()).isEqualTo(1);
		assertThat(note("base")).isEqualTo("delat");
		assertThat(CliRun.in(folder, "share", "history", "base", locality, "--json").json().getAsJsonArray("versions")).hasSize(2);
	}
}
