package se.lansnat.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes a query for the index of what was understood. */
final class Queries {

	private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

	private final WordQueries words;
	private final Marks marks;
	private final boolean anyWord;

	/**
	 * Queries.
	 *
	 * @param anyWord whether words that stand beside each other need not all be there
	 */
	Queries(WordQueries words, Marks marks, boolean anyWord) {
		this.words = words;
		this.marks = marks;
		this.anyWord = anyWord;
	}

	Query of(Part part) throws IOException {
		return switch (part) {
		case Part.Group group -> group(group);
		case Part.Boosted boosted -> new BoostQuery(of(boosted.part()), boosted.boost());
		case Part.Word word -> word(word);
		case Part.Pattern pattern -> words.pattern(pattern.field(), pattern.text().toLowerCase(Locale.ROOT));
		case Part.Near near -> near(near);
		case Part.Phrase phrase -> words.phrase(phrase.field(), phrase.text(), phrase.slop());
		case Part.Range range -> range(range);
		};
	}

	private Query range(Part.Range range) {
		marks.whole(range.field());
		return Ranges.query(range);
	}

	private Query near(Part.Near near) {
		String text = near.text().toLowerCase(Locale.ROOT);
		marks.near(text, near.edits());
		return words.near(near.field().isEmpty() ? Fields.ALL : near.field(), text, near.edits());
	}

	private Query word(Part.Word word) throws IOException {
		if (word.text().matches(UUID)) {
			return new TermQuery(new Term(Fields.ID, word.text()));
		}
		if (word.field().equals(Fields.FILE) || word.field().equals(Fields.ID)) {
			return new TermQuery(new Term(word.field(), word.text()));
		}
		if (word.field().equals(Fields.YEAR) && Ranges.isNumber(word.text())) {
			return range(new Part.Range(word.field(), word.text(), word.text(), true, true));
		}
		if (WordAnalyzer.words(word.text()).isEmpty()) {
			return new MatchNoDocsQuery();
		}
		return words.word(word.field(), word.text());
	}

	private Query group(Part.Group group) throws IOException {
		List<Part.Clause> clauses = group.clauses().stream().filter(clause -> !isSmall(clause)).toList();
		if (clauses.stream().allMatch(clause -> clause.occur() == Part.Occur.PROHIBITED)) {
			clauses = group.clauses();
		}
		boolean allWanted = !anyWord && !group.alternatives();
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		for (Part.Clause clause : clauses) {
			query.add(of(clause.part()), switch (clause.occur()) {
			case REQUIRED -> BooleanClause.Occur.MUST;
			case OPTIONAL -> allWanted || !isPlain(clause.part()) && !group.alternatives() ? BooleanClause.Occur.MUST
					: BooleanClause.Occur.SHOULD;
			case PROHIBITED -> BooleanClause.Occur.MUST_NOT;
			});
		}
		return query.build();
	}

	private static boolean isPlain(Part part) {
		return part instanceof Part.Word word && word.field().isEmpty();
	}

	private static boolean isSmall(Part.Clause clause) {
		return clause.occur() == Part.Occur.OPTIONAL && isPlain(clause.part())
				&& WordLists.STOP_WORDS.contains(((Part.Word) clause.part()).text().toLowerCase(Locale.ROOT));
	}

	/** The words of a query that stand in no field, in their order. */
	static List<Part.Word> plainWords(Part part) {
		List<Part.Word> found = new ArrayList<>();
		switch (part) {
		case Part.Group group -> group.clauses().forEach(clause -> found.addAll(plainWords(clause.part())));
		case Part.Boosted boosted -> found.addAll(plainWords(boosted.part()));
		case Part.Word word when word.field().isEmpty() -> found.add(word);
		default -> {
			// others are not corrected
		}
		}
		return found;
	}
}
