package se.lansnat.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

import se.lansnat.cli.Cli;
import se.lansnat.search.CacheFolder;

class SearchTest {

	@TempDir
	static Path folder;

	@BeforeAll
	static void create() {
		System.setProperty(CacheFolder.PROPERTY, folder.resolve("cache").toString());
		CliRun.in(folder, "county", "create", "\u00d6rebro", "--out", "t");
		CliRun.in(folder, "county", "create", "Gotland", "--out", "i");
	}

	@AfterAll
	static void forget() {
		System.clearProperty(CacheFolder.PROPERTY);
	}

	@Test
	void printsWhatTheContractSays() {
		JsonObject result = CliRun.in(folder, "search", "t", "i", "kommun:askersund skola", "--limit", "2", "--facets",
				"--json").done().json();
		assertThat(result.keySet()).containsExactly("total", "took_ms", "hits", "facets");
		assertThat(result.get("total").getAsInt()).isGreaterThan(2);
		assertThat(result.getAsJsonArray("hits")).hasSize(2).allSatisfy(element -> {
			JsonObject hit = element.getAsJsonObject();
			assertThat(hit.keySet()).contains("score", "id", "type", "county", "municipality", "field", "snippet", "file");
			assertThat(hit.get("county").getAsString()).isEqualTo("18");
			assertThat(hit.get("municipality").getAsString()).isEqualTo("1882");
			assertThat(hit.get("field").getAsString()).isEqualTo("grounds");
			assertThat(hit.get("snippet").getAsString()).contains("<b>skola</b>");
			assertThat(hit.get("file").getAsString()).isEqualTo("programme-1882.lansnat");
		});
		assertThat(result.getAsJsonObject("facets").keySet()).containsExactly("county", "municipality", "type", "section",
				"priority_ground",
				"programme_status", "owner", "year");
	}

	@Test
	void answersTheSameEachTime() {
		List<String> first = CliRun.in(folder, "search", "t", "skola n\u00e4ringsliv", "--facets").done().out().lines().toList();
		assertThat(first).hasSizeGreaterThan(20);
		assertThat(CliRun.in(folder, "search", "t", "skola n\u00e4ringsliv", "--facets").done().out().lines()).isEqualTo(first);
	}

	@Test
	void saysWhatIsWrongWithTheQuery() {
		CliRun run = CliRun.in(folder, "search", "t", "inv\u00e5nare:[50 TO", "--json").failed(Cli.WRONG_USAGE);
		assertThat(run.err()).contains("tecken 10", "[50 TO 200]");
		CliRun.in(folder, "search", "t", "*").failed(Cli.WRONG_USAGE);
		assertThat(CliRun.in(folder, "search", "t", "x".repeat(1_000_000)).failed(Cli.WRONG_USAGE).err()).contains("tecken 5001", "h\u00f6gst 5000")
				.hasSizeLessThan(1_000);
		assertThat(CliRun.in(folder, "search", "t", "a\u0001b").failed(Cli.WRONG_USAGE).err()).contains("tecken 2", "U+0001");
		assertThat(CliRun.in(folder, "search", "t", "kommun:*").failed(Cli.WRONG_USAGE).err()).contains("tecken 8");
		CliRun.in(folder, "search", "t", "").failed(Cli.WRONG_USAGE);
		CliRun.in(folder, "search", "t").failed(Cli.WRONG_USAGE);
		CliRun.in(folder, "search", "t", "nod", "--limit", "-1").failed(Cli.WRONG_USAGE);
		CliRun.in(folder, "search", "gone", "nod").failed(Cli.UNDONE);
		CliRun.in(folder, "search", "t", "nod", "--synonyms", "gone").failed(Cli.UNDONE);
	}

	@Test
	void suggestsWhatWasMeant() {
		assertThat(CliRun.in(folder, "search", "t", "askersnud").done().out()).contains("Menade du: askersund");
	}

	@Test
	void saysThatTheIndexCannotBeKeptAndAnswersAllTheSame() throws IOException {
		String right = CliRun.in(folder, "search", "t", "skola").done().out();
		Path file = Files.writeString(folder.resolve("no-directory"), "");
		System.setProperty(CacheFolder.PROPERTY, file.toString());
		try {
			CliRun run = CliRun.in(folder, "search", "t", "skola");
			assertThat(run.status()).isEqualTo(Cli.DONE);
			assertThat(run.out()).isEqualTo(right);
			assertThat(run.err()).contains("S\u00f6kningen fungerar", file.toString(), "ingen mapp").doesNotContain("null");
		} finally {
			System.setProperty(CacheFolder.PROPERTY, folder.resolve("cache").toString());
		}
	}
}
