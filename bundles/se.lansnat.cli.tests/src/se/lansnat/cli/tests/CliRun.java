package se.lansnat.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import se.lansnat.cli.Cli;

/** One run of the application, with what it printed. */
record CliRun(int status, String out, String err) {

	static {
		Locale.setDefault(Locale.of("sv", "SE"));
	}

	static CliRun in(Path folder, String... arguments) {
		return withInput("", folder, arguments);
	}

	static CliRun withInput(String input, Path folder, String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int status = Cli.run(List.of(arguments), new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, folder);
		return new CliRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** That everything was done, with nothing to remark. */
	CliRun done() {
		assertThat(err).isEmpty();
		assertThat(status).isEqualTo(Cli.DONE);
		return this;
	}

	/** That it ended with a status, nothing on standard output, and no trace of the program's inside. */
	CliRun failed(int expected) {
		assertThat(status).as(err).isEqualTo(expected);
		assertThat(out).isEmpty();
		assertThat(err).isNotBlank().doesNotContain("Exception", "null\n", "null:", ": null", "\tat ", "NLS missing", "No message available");
		return this;
	}

	/** The lines on standard error. */
	List<String> errors() {
		return err.lines().toList();
	}

	/** The document on standard output, which must be one and without null. */
	JsonObject json() {
		JsonElement document = JsonParser.parseString(out);
		assertThat(out).startsWith("{\n").endsWith("}\n");
		assertNoNull(document, "$");
		return document.getAsJsonObject();
	}

	private static void assertNoNull(JsonElement element, String path) {
		assertThat(element.isJsonNull()).as(path).isFalse();
		if (element.isJsonArray()) {
			element.getAsJsonArray().forEach(child -> assertNoNull(child, path + "[]"));
		} else if (element.isJsonObject()) {
			element.getAsJsonObject().entrySet().forEach(member -> assertNoNull(member.getValue(), path + "." + member.getKey()));
		}
	}
}
