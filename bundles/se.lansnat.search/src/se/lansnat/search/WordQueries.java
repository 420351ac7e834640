package se.lansnat.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.RegExp;

/**
 * Makes queries of words: as they are written, by their stems, by their parts, by what they stand for, and in names also by how they
 * begin.
 */
final class WordQueries {

	private static final float TIE = 0.1f;
	private static final float EXACT = 1.2f;
	private static final float OF_PART = 0.5f;
	private static final float BY_PARTS = 0.45f;
	private static final float SYNONYM = 0.7f;
	private static final float NAME = 1.6f;
	private static final float BEGINNING = 1.2f;
	private static final float CONTEXT = 0.35f;
	private static final float NEAR = 0.5f;
	private static final float INSIDE = 0.4f;
	private static final int LEAST_INSIDE = 3;
	private static final int LEAST_BEGINNING = 2;
	private static final int SHORT = 5;

	private final IndexReader reader;
	private final Words words;
	private final SearchOptions options;
	private final Marks marks;

	WordQueries(IndexReader reader, Words words, SearchOptions options, Marks marks) {
		this.reader = reader;
		this.words = words;
		this.options = options;
		this.marks = marks;
	}

	/** What was written as one word; several if it has hyphens and the like in it. */
	Query word(String field, String text) throws IOException {
		List<String> found = WordAnalyzer.words(text).stream().map(WordAnalyzer.Word::text).toList();
		List<Query> all = new ArrayList<>();
		for (String word : found) {
			List<Query> any = new ArrayList<>(alternatives(field, word));
			for (String synonym : options.synonyms().of(word)) {
				any.add(new BoostQuery(synonym(field, synonym), SYNONYM));
			}
			all.add(new DisjunctionMaxQuery(any, TIE));
		}
		if (found.size() < 2) {
			return all(all);
		}
		List<Query> any = new ArrayList<>(List.of(all(all)));
		for (String synonym : options.synonyms().of(text)) {
			any.add(new BoostQuery(synonym(field, synonym), SYNONYM));
		}
		return new DisjunctionMaxQuery(any, TIE);
	}

	private Query synonym(String field, String text) throws IOException {
		List<Query> all = new ArrayList<>();
		for (WordAnalyzer.Word word : WordAnalyzer.words(text)) {
			Words.Forms forms = words.of(word.text());
			marks.word(field, word.text(), forms);
			all.add(new DisjunctionMaxQuery(forms(field.isEmpty() ? Fields.ALL : field, word.text(), forms), TIE));
		}
		return all(all);
	}

	private List<Query> alternatives(String field, String word) throws IOException {
		Words.Forms forms = words.of(word);
		marks.word(field, word, forms);
		if (!field.isEmpty()) {
			List<Query> any = new ArrayList<>(forms(field, word, forms));
			any.addAll(folded(field, word));
			if (Fields.NAMING.contains(field) && word.length() >= LEAST_BEGINNING) {
				any.add(beginning(field, word));
			}
			return any;
		}
		List<Query> any = new ArrayList<>(forms(Fields.ALL, word, forms));
		any.addAll(folded(Fields.ALL, word));
		if (!forms.parts().isEmpty()) {
			List<Query> parts = new ArrayList<>();
			for (String part : forms.parts()) {
				parts.add(new DisjunctionMaxQuery(List.of(term(Fields.ALL, Words.STEM + part, 1), term(Fields.ALL, Words.PART + part,
						OF_PART),
						term(Fields.CONTEXT, Words.STEM + part, CONTEXT)), 0));
			}
			any.add(new BoostQuery(all(parts), BY_PARTS));
			marks.parts(field, forms.parts());
		}
		forms(Fields.NAMES, word, forms).forEach(query -> any.add(new BoostQuery(query, NAME)));
		if (word.length() >= LEAST_BEGINNING) {
			any.add(new BoostQuery(beginning(Fields.NAMES, word), BEGINNING));
			marks.beginning(word);
		}
		any.add(term(Fields.CONTEXT, Words.STEM + forms.stem(), CONTEXT));
		if (isUnknown(word, forms)) {
			int edits = word.length() < SHORT ? 1 : 2;
			any.add(new BoostQuery(near(Fields.ALL, word, edits), NEAR));
			any.add(new BoostQuery(new FuzzyQuery(new Term(Fields.ALL, Words.STEM + forms.stem()), edits, 2), NEAR));
			marks.near(forms.stem(), edits);
			marks.near(word, edits);
			if (forms.stem().length() > LEAST_INSIDE) {
				any.add(new BoostQuery(new WildcardQuery(new Term(Fields.ALL, "*" + forms.stem() + "*")), INSIDE));
				marks.pattern("", ".*" + forms.stem() + ".*");
			}
		}
		return any;
	}

	private static List<Query> forms(String field, String word, Words.Forms forms) {
		return List.of(term(field, word, EXACT), term(field, Words.STEM + forms.stem(), 1), term(field, Words.PART + forms.stem(),
				OF_PART));
	}

	/** Also words with other dots and rings over their letters, if that is wanted. */
	private List<Query> folded(String field, String word) {
		if (!options.fold()) {
			return List.of();
		}
		String pattern = word.chars().mapToObj(c -> Folding.pattern((char) c)).collect(Collectors.joining());
		marks.pattern(field, pattern);
		return List.of(new RegexpQuery(new Term(field, pattern), RegExp.NONE));
	}

	/** Whether nothing at all has a word, nor begins with it. */
	boolean isUnknown(String word, Words.Forms forms) throws IOException {
		return word.length() > LEAST_BEGINNING && word.chars().allMatch(Character::isLetter) && forms.parts().isEmpty()
				&& reader.docFreq(new Term(Fields.ALL, word)) == 0 && reader.docFreq(new Term(Fields.ALL, Words.STEM + forms.stem())) == 0
				&& reader.docFreq(new Term(Fields.ALL, Words.PART + forms.stem())) == 0
				&& reader.docFreq(new Term(Fields.CONTEXT, Words.STEM + forms.stem())) == 0 && options.synonyms().of(word).isEmpty()
				&& !Vocabulary.begins(reader, Fields.NAMES, word);
	}

	Query near(String field, String word, int edits) {
		return new FuzzyQuery(new Term(field, word), edits, 1);
	}

	private static Query beginning(String field, String word) {
		return new PrefixQuery(new Term(field, word));
	}

	Query pattern(String field, String text) {
		marks.pattern(field, Folding.regular(text));
		return new WildcardQuery(new Term(field.isEmpty() ? Fields.ALL : field, text));
	}

	/** Words beside each other, by their stems. */
	Query phrase(String field, String text, int slop) {
		PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
		for (WordAnalyzer.Word word : WordAnalyzer.words(text)) {
			Words.Forms forms = words.of(word.text());
			marks.word(field, word.text(), forms);
			phrase.add(new Term(field.isEmpty() ? Fields.ALL : field, Words.STEM + forms.stem()));
		}
		return phrase.build();
	}

	private static Query term(String field, String text, float boost) {
		Query query = new TermQuery(new Term(field, text));
		return boost == 1 ? query : new BoostQuery(query, boost);
	}

	private static Query all(List<Query> queries) {
		if (queries.size() == 1) {
			return queries.getFirst();
		}
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		queries.forEach(query -> all.add(query, BooleanClause.Occur.MUST));
		return all.build();
	}
}
