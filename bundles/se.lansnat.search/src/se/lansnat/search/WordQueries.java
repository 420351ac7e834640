package se.lansnat.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.RegExp;

/**
 * Makes queries of words: as they are written, by their stems, by their parts, by what they stand for, and in names also by how they
 * begin.
 */
final class WordQueries {

	/** The best of the alternatives counts, and no other: so Lucene can leave out what cannot be among the best. */
	private static final float TIE = 0;
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
	private static final int MOST_NEAR = 50;

	private final IndexSearcher searcher;
	private final IndexReader reader;
	private final Words words;
	private final SearchOptions options;
	private final Marks marks;
	/** Where the words of this search are in the index. */
	private final Map<Term, TermStates> known = new HashMap<>();

	WordQueries(IndexSearcher searcher, Words words, SearchOptions options, Marks marks) {
		this.searcher = searcher;
		this.reader = searcher.getIndexReader();
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
			all.add(any(any));
		}
		if (found.size() < 2) {
			return all(all);
		}
		List<Query> any = new ArrayList<>(List.of(all(all)));
		for (String synonym : options.synonyms().of(text)) {
			any.add(new BoostQuery(synonym(field, synonym), SYNONYM));
		}
		return any(any);
	}

	private Query synonym(String field, String text) throws IOException {
		List<Query> all = new ArrayList<>();
		for (WordAnalyzer.Word word : WordAnalyzer.words(text)) {
			Words.Forms forms = words.of(word.text());
			marks.word(field, word.text(), forms);
			all.add(any(forms(field.isEmpty() ? Fields.ALL : field, word.text(), forms)));
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
				any.addAll(beginning(field, word));
			}
			return any;
		}
		List<Query> any = new ArrayList<>(forms(Fields.ALL, word, forms));
		any.addAll(folded(Fields.ALL, word));
		if (!forms.parts().isEmpty()) {
			any.addAll(byParts(forms));
			marks.parts(field, forms.parts());
		}
		forms(Fields.NAMES, word, forms).forEach(query -> any.add(new BoostQuery(query, NAME)));
		if (word.length() >= LEAST_BEGINNING) {
			beginning(Fields.NAMES, word).forEach(query -> any.add(new BoostQuery(query, BEGINNING)));
			marks.beginning(word);
		}
		any.addAll(stem(Fields.CONTEXT, forms.stem(), CONTEXT));
		if (isUnknown(word, forms)) {
			int edits = word.length() < SHORT ? 1 : 2;
			any.add(new BoostQuery(near(Fields.ALL, word, edits), NEAR));
			any.add(new BoostQuery(near(Fields.ALL, Words.STEM + forms.stem(), edits), NEAR));
			marks.near(forms.stem(), edits);
			marks.near(word, edits);
			if (forms.stem().length() > LEAST_INSIDE) {
				List<BytesRef> inside = Vocabulary.containing(reader, forms.stem()).stream().map(BytesRef::new).toList();
				any.add(new BoostQuery(new ConstantScoreQuery(new TermInSetQuery(Fields.ALL, inside)), INSIDE));
				marks.pattern("", ".*" + forms.stem() + ".*");
			}
		}
		return any;
	}

	/** A compound is also found where all its parts are. */
	private List<Query> byParts(Words.Forms forms) throws IOException {
		List<Query> parts = new ArrayList<>();
		for (String part : forms.parts()) {
			List<Query> any = new ArrayList<>(stem(Fields.ALL, part, 1));
			any.addAll(term(Fields.ALL, Words.PART + part, OF_PART));
			any.addAll(stem(Fields.CONTEXT, part, CONTEXT));
			if (any.isEmpty()) {
				return List.of();
			}
			parts.add(new DisjunctionMaxQuery(any, 0));
		}
		return List.of(new BoostQuery(all(parts), BY_PARTS));
	}

	private List<Query> forms(String field, String word, Words.Forms forms) throws IOException {
		List<Query> any = new ArrayList<>(term(field, word, EXACT));
		any.addAll(word.equals(forms.stem()) ? term(field, Words.STEM + forms.stem(), 1) : stem(field, forms.stem(), 1));
		any.addAll(term(field, Words.PART + forms.stem(), OF_PART));
		return any;
	}

	/** Words of a stem; it has no mark in the index where it is a word itself. */
	private List<Query> stem(String field, String stem, float boost) throws IOException {
		List<Query> any = new ArrayList<>(term(field, Words.STEM + stem, boost));
		any.addAll(term(field, stem, boost));
		return any;
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
				&& forms(Fields.ALL, word, forms).isEmpty() && stem(Fields.CONTEXT, forms.stem(), 1).isEmpty()
				&& options.synonyms().of(word).isEmpty() && Vocabulary.beginning(reader, Fields.NAMES, word, 1).isEmpty();
	}

	/** Words that are like another; the more like, the more they count, and a rare one no more than a frequent one. */
	Query near(String field, String word, int edits) {
		BlendedTermQuery.Builder query = new BlendedTermQuery.Builder();
		Vocabulary.near(reader, word, edits).entrySet().stream().sorted(Map.Entry.comparingByValue()).limit(MOST_NEAR).forEach(near ->
				query.add(new Term(field, near.getKey()), 1 - (float) near.getValue() / Math.min(near.getKey().length(), word.length())));
		return query.build();
	}

	/** Names that begin so; one that is just so needs no looking for others. */
	private List<Query> beginning(String field, String word) throws IOException {
		Set<String> found = Vocabulary.beginning(reader, field, word, 2);
		if (found.isEmpty()) {
			return List.of();
		}
		boolean alone = found.size() == 1;
		Term term = new Term(field, alone ? found.iterator().next() : word);
		return List.of(alone ? new ConstantScoreQuery(new TermQuery(term)) : new PrefixQuery(term));
	}

	Query pattern(String field, String text) {
		marks.pattern(field, Folding.regular(text));
		return new WildcardQuery(new Term(field.isEmpty() ? Fields.ALL : field, text));
	}

	/** Words beside each other, by their stems. */
	Query phrase(String field, String text, int slop) throws IOException {
		if (Fields.UNORDERED.contains(field)) {
			return word(field, text);
		}
		MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
		String in = field.isEmpty() ? Fields.ALL : field;
		for (WordAnalyzer.Word word : WordAnalyzer.words(text)) {
			Words.Forms forms = words.of(word.text());
			marks.word(field, word.text(), forms);
			phrase.add(new Term[] { new Term(in, Words.STEM + forms.stem()), new Term(in, forms.stem()) });
		}
		return phrase.build();
	}

	/** Nothing where no object has it. */
	private List<Query> term(String field, String text, float boost) throws IOException {
		Term term = new Term(field, text);
		TermStates states = known.get(term);
		if (states == null) {
			states = TermStates.build(searcher, term, true);
			known.put(term, states);
		}
		if (states.docFreq() == 0) {
			return List.of();
		}
		Query query = new TermQuery(term, states);
		return List.of(boost == 1 ? query : new BoostQuery(query, boost));
	}

	private static Query any(List<Query> queries) {
		return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, TIE);
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
