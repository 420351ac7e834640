package se.lansnat.search.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.search.QueryException;
import se.lansnat.search.SearchIndex;

/** Queries that cannot be understood say where and what to write. */
class BadQueryTest {

	@TempDir
	static Path directory;

	private static CountyFolder folder;
	private static SearchIndex index;

	@BeforeAll
	static void open() throws Exception {
		folder = Counties.open(directory.resolve("county"), Counties.document("Gotland"));
		index = SearchIndex.of(folder);
	}

	@AfterAll
	static void close() {
		index.close();
		folder.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "*|1", "nod *|5", "*:*|1", "??|1", "(nod|1", "nod)|4", "nod ()|5",
			"\"nod|1",
			"namm:visby|1", "namn:|6", "inv\u00e5nare:[50 TO|10", "inv\u00e5nare:[50 100]|10", "inv\u00e5nare:[a TO b]|10",
					"l\u00e4ngd>mycket|7",
			"[1 TO 2]|1", "-nod|1", "nod OCH|5", "ELLER nod|1", "nod ELLER|5", "nod^x|5", "nod~9|6", "nod +|6", "` `|1", "nod ]|5" })
	void says(String query, int position) {
		QueryException e = bad(query);
		assertThat(e.position()).as(e.getMessage()).isEqualTo(position);
	}

	@Test
	void controlCharactersAndEndlessQueriesAreRefused() {
		assertThat(bad("nod\u0007").position()).isEqualTo(4);
		assertThat(bad("nod\u0000").getMessage()).contains("U+0000");
		assertThat(bad("a\uD800").position()).isEqualTo(2);
		bad("nod ".repeat(250_000));
		bad("(".repeat(4_000));
		bad("nod ".repeat(1_000));
	}

	@Test
	void whateverIsTypedIsUnderstoodOrRefused() throws Exception {
		Random random = new Random(5);
		String letters = "abc\u00e5\u00f6 :()[]{}\"*?~^+-!&|\\/<>=.,12 TO ANDOCHnamn\uD83D\uDE00";
		int understood = 0;
		for (int round = 0; round < 1_000; round++) {
			StringBuilder query = new StringBuilder();
			for (int i = random.nextInt(15); i >= 0; i--) {
				query.append(letters.charAt(random.nextInt(letters.length())));
			}
			try {
				Counties.search(index, query.toString());
				understood++;
			} catch (QueryException e) {
				assertThat(e.position()).isBetween(1, query.length() + 1);
			}
		}
		assertThat(understood).isGreaterThan(100);
	}

	private static QueryException bad(String query) {
		QueryException e = catchThrowableOfType(QueryException.class, () -> Counties.search(index, query));
		assertThat(e).as(query).isNotNull();
		assertThat(e.getMessage()).isNotBlank().doesNotContain("null", "{0}", "\n");
		assertThat(e.remedy()).isNotBlank().doesNotContain("null", "{0}");
		return e;
	}
}
