package se.lansnat.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The cases that the documentation works out by hand come out to the krona. */
class WorkedCasesTest {

	/** A worked case: heading, entries and the rows of its table. */
	private record Worked(String title, String county, String entries, List<String[]> figures) {
		@Override
		public String toString() {
			return title;
		}
	}

	@TempDir
	Path temp;

	static List<Worked> cases() throws IOException {
		Path at = Path.of("").toAbsolutePath();
		while (!Files.exists(at.resolve("releng/support-cases.md"))) {
			at = at.getParent();
		}
		String text = Files.readString(at.resolve("releng/support-cases.md"));
		List<Worked> cases = new ArrayList<>();
		for (String section : text.substring(text.indexOf("\n### ")).split("\n### ")) {
			if (!section.isBlank()) {
				String title = section.lines().findFirst().orElseThrow();
				String json = section.substring(section.indexOf("```json") + 7, section.lastIndexOf("```"));
				List<String[]> rows = section.substring(section.lastIndexOf("```")).lines().filter(line -> line.startsWith("| "))
						.skip(1).map(line -> line.substring(2, line.length() - 2).split(" \\| ")).toList();
				cases.add(new Worked(title, title.replaceAll(".*\\(län (.*)\\)", "$1"), json, rows));
			}
		}
		assertThat(cases).hasSize(4).allMatch(one -> one.figures.size() >= 7);
		return cases;
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyFigureIsThatOfTheDocumentation(Worked worked) throws IOException {
		CliRun.in(temp, "county", "create", worked.county, "--out", "c");
		for (String code : Stream.of(worked.entries.split("\"municipality\": \"")).skip(1).map(part -> part.substring(0, 4)).distinct()
				.toList()) {
			assertThat(CliRun.in(temp, "programme", "approve", "c", code, "--date", "2001-05-01", "--reference", "R", "--by", "L").status())
					.isZero();
		}
		Files.writeString(temp.resolve("e.json"), worked.entries);
		CliRun recorded = CliRun.in(temp, "support", "record", "c", "e.json", "--json");
		assertThat(recorded.status()).as(recorded.err()).isZero();
		JsonObject status = CliRun.in(temp, "support", "status", "c", "--json").json();
		for (String[] row : worked.figures) {
			long expected = Long.parseLong(row[2].replaceAll("\\s", ""));
			assertThat(find(row[0], recorded.json(), status).get(row[1]).getAsLong()).as(row[0] + " " + row[1]).isEqualTo(expected);
		}
	}

	private JsonObject find(String where, JsonObject recorded, JsonObject status) {
		if (where.startsWith("decide ")) {
			return CliRun.in(temp, "support", "decide", "c", where.substring(7), "--json").json();
		}
		if (where.endsWith(" grant")) {
			return object(recorded, "recorded", one -> one.get("case").getAsString().equals(where.substring(0, where.length() - 6))
					&& one.get("kind").getAsString().equals("grant"));
		}
		JsonObject pot = status.getAsJsonObject("county_pot");
		if (where.equals("county_pot")) {
			return pot;
		}
		return pot.getAsJsonObject("by_purpose").has(where) ? pot.getAsJsonObject("by_purpose").getAsJsonObject(where)
				: object(status, "municipalities", one -> one.get("code").getAsString().equals(where));
	}

	private static JsonObject object(JsonObject of, String list, Predicate<JsonObject> wanted) {
		return of.getAsJsonArray(list).asList().stream().map(JsonElement::getAsJsonObject).filter(wanted).findFirst().orElseThrow();
	}
}
