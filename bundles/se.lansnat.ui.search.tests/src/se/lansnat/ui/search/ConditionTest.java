package se.lansnat.ui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.lansnat.search.Search;
import se.lansnat.ui.search.Condition.How;

/** What is put together line by line becomes a query that the search understands. */
class ConditionTest {

	private static final QueryField NAME = new QueryField("namn", "Namn");
	private static final QueryField PEOPLE = new QueryField("inv\u00e5nare", "Inv\u00e5nare");

	private static Condition one(QueryField field, How how, String value) {
		return new Condition(field, how, value, "");
	}

	private static String query(boolean any, Condition... conditions) {
		assertThat(Stream.of(conditions).map(Condition::problem)).allMatch(problem -> problem.isEmpty());
		String query = Condition.query(List.of(conditions), any);
		assertThatCode(() -> Search.check(query)).as(query).doesNotThrowAnyException();
		return query;
	}

	@Test
	void everyWayHasItsOwnForm() {
		assertThat(query(false, one(QueryField.ANY, How.CONTAINS, " tre  hus "))).isEqualTo("tre hus");
		assertThat(query(false, one(NAME, How.CONTAINS, "tre hus"))).isEqualTo("namn:(tre hus)");
		assertThat(query(false, one(NAME, How.PHRASE, "tre \"hus\""))).isEqualTo("namn:\"tre hus\"");
		assertThat(query(false, one(NAME, How.BEGINS, "asker"))).isEqualTo("namn:asker*");
		assertThat(query(false, one(PEOPLE, How.AT_LEAST, "1 200"))).isEqualTo("inv\u00e5nare:>=1200");
		assertThat(query(false, one(PEOPLE, How.AT_MOST, "12,5"))).isEqualTo("inv\u00e5nare:<=12,5");
		assertThat(query(false, new Condition(PEOPLE, How.BETWEEN, "50", "200"))).isEqualTo("inv\u00e5nare:[50 " + Messages.builder_to + " 200]");
	}

	@Test
	void severalLinesAreAllWantedOrAnyOfThem() {
		Condition[] lines = { one(NAME, How.CONTAINS, "fiber"), one(PEOPLE, How.AT_LEAST, "50"), one(NAME, How.LACKS, "kumla") };
		assertThat(query(false, lines)).isEqualTo("namn:fiber inv\u00e5nare:>=50 -namn:kumla");
		assertThat(query(true, lines)).isEqualTo("(namn:fiber " + Messages.builder_or + " inv\u00e5nare:>=50) -namn:kumla");
		assertThat(query(true, one(NAME, How.CONTAINS, "fiber"), one(NAME, How.CONTAINS, ""))).isEqualTo("namn:fiber");
	}

	@Test
	void whatHasAMeaningInQueriesIsOnlyText() {
		for (String typed : List.of("a:b", "(hus", "\"hus", "a^2", "-hus", "+hus", "OCH", "hus ELLER", "a\\b", "!hus", "h?s", "[1 TO", "&& b")) {
			query(false, one(NAME, How.CONTAINS, typed));
			query(true, one(QueryField.ANY, How.CONTAINS, typed), one(NAME, How.BEGINS, "hus"));
		}
	}

	@Test
	void whatIsNoValueIsToldBeforeAnythingIsAsked() {
		assertThat(one(PEOPLE, How.AT_LEAST, "m\u00e5nga").problem().orElseThrow()).contains("m\u00e5nga");
		assertThat(new Condition(PEOPLE, How.BETWEEN, "50", "").problem()).isPresent();
		assertThat(one(QueryField.ANY, How.AT_MOST, "50").problem()).isPresent();
		assertThat(one(NAME, How.CONTAINS, "***").problem().orElseThrow()).contains("***");
		assertThat(one(NAME, How.CONTAINS, "x".repeat(201)).problem()).isPresent();
		assertThat(one(NAME, How.CONTAINS, " ").problem()).isEmpty();
	}

	@Test
	void everyFieldThatIsOfferedIsKnown() {
		List<QueryField> fields = QueryField.all();
		assertThat(fields).hasSizeGreaterThan(30).first().isEqualTo(QueryField.ANY);
		assertThat(fields.subList(1, fields.size())).allMatch(field -> Search.field(field.name()).isPresent())
				.extracting(QueryField::name).doesNotHaveDuplicates();
		assertThat(fields).extracting(QueryField::name).contains("namn", "kommun", "l\u00e4n", "typ", "avsnitt", "\u00e4gare", "inv\u00e5nare",
				"\u00e5r");
	}
}
