package se.lansnat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Searches in the indexes of some folders as in one. */
public final class Search {

	private static final double ROUND = 10_000;
	private static final double NANOS_PER_MS = 1e6;

	private Search() {
	}

	/**
	 * Searches.
	 *
	 * @param indexes one or more, all open
	 * @param query   in Lucene's language with Swedish or Ecore names of fields
	 * @param options how
	 * @return what was found
	 * @throws QueryException if the query cannot be understood
	 */
	public static SearchResult search(List<SearchIndex> indexes, String query, SearchOptions options) throws QueryException {
		return search(indexes, query, options, Map.of());
	}

	/**
	 * Searches among the objects that have certain values of facets.
	 *
	 * @param indexes one or more, all open
	 * @param query   in Lucene's language with Swedish or Ecore names of fields
	 * @param options how
	 * @param wanted  by the name of the facet, the values of which an object has one; as they stand in {@link SearchResult#facets()}
	 * @return what was found
	 * @throws QueryException if the query cannot be understood
	 */
	public static SearchResult search(List<SearchIndex> indexes, String query, SearchOptions options,
			Map<String, ? extends Collection<String>> wanted) throws QueryException {
		long start = System.nanoTime();
		Part part = QueryParser.parse(query);
		List<IndexSearcher> searchers = new ArrayList<>();
		try {
			for (SearchIndex index : indexes) {
				searchers.add(index.searchers().acquire());
			}
			IndexReader[] readers = searchers.stream().map(IndexSearcher::getIndexReader).toArray(IndexReader[]::new);
			IndexSearcher searcher = readers.length == 1 ? searchers.getFirst() : new IndexSearcher(new MultiReader(readers, false));
			return new Run(searcher, indexes.getFirst().words(), readers, options, FacetCounts.filters(wanted)).search(part, query,
					start);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			for (int i = 0; i < searchers.size(); i++) {
				release(indexes.get(i), searchers.get(i));
			}
		}
	}

	/**
	 * Looks whether a query can be understood.
	 *
	 * @param query any text
	 * @throws QueryException if it cannot be
	 */
	public static void check(String query) throws QueryException {
		QueryParser.parse(query);
	}

	/**
	 * Finds the field that a name in a query stands for.
	 *
	 * @param name a name that a user may write before a colon
	 * @return the Ecore name of the feature, or nothing where there is no such field
	 */
	public static Optional<String> field(String name) {
		return Fields.find(name);
	}

	private static void release(SearchIndex index, IndexSearcher searcher) {
		try {
			index.searchers().release(searcher);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** One search. */
	private record Run(IndexSearcher searcher, Words words, IndexReader[] readers, SearchOptions options, List<Query> filters) {

		SearchResult search(Part part, String text, long start) throws IOException {
			Marks marks = new Marks(words);
			WordQueries wordQueries = new WordQueries(searcher, words, options, marks);
			Query query = filtered(new Queries(wordQueries, marks, false).of(part));
			Matches matches = new Matches(searcher, query);
			int total = matches.count();
			if (total == 0) {
				query = filtered(new Queries(wordQueries, marks, true).of(part));
				matches = new Matches(searcher, query);
				total = matches.count();
			}
			List<SearchHit> hits = new ArrayList<>();
			if (total > 0 && options.limit() > 0) {
				for (Hits.Hit hit : options.sort().isEmpty() ? Hits.best(searcher, query, options.limit())
						: SortedHits.of(searcher, matches.documents(), options)) {
					hits.add(hit(hit, marks));
				}
			}
			Map<String, Map<String, Long>> facets = options.facets() ? FacetCounts.of(searcher, matches.documents()) : Map.of();
			return new SearchResult(total, Math.round((System.nanoTime() - start) / NANOS_PER_MS), hits, facets,
					suggestions(part, text, wordQueries));
		}

		private Query filtered(Query query) {
			if (filters.isEmpty()) {
				return query;
			}
			BooleanQuery.Builder both = new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST);
			filters.forEach(filter -> both.add(filter, BooleanClause.Occur.FILTER));
			return both.build();
		}

		private SearchHit hit(Hits.Hit hit, Marks marks) throws IOException {
			Shown shown = Hits.shown(searcher.getIndexReader(), hit.document());
			Snippets.Snippet snippet = Snippets.of(shown, marks);
			double score = Math.round(hit.score() * ROUND) / ROUND;
			String[] about = shown.about();
			return new SearchHit(score, about[Shown.ID], about[Shown.TYPE], about[Shown.LABEL], about[Shown.COUNTY],
					about[Shown.MUNICIPALITY], about[Shown.SECTION], snippet.field(), snippet.text(), about[Shown.FILE],
					folder(hit.document()));
		}

		private int folder(int document) {
			int[] starts = new int[readers.length];
			for (int i = 1; i < readers.length; i++) {
				starts[i] = starts[i - 1] + readers[i - 1].maxDoc();
			}
			return ReaderUtil.subIndex(document, starts);
		}

		private List<String> suggestions(Part part, String text, WordQueries wordQueries) throws IOException {
			StringBuilder corrected = new StringBuilder(text);
			List<Part.Word> plain = new ArrayList<>(Queries.plainWords(part));
			plain.sort((one, other) -> other.start() - one.start());
			Set<Integer> seen = new HashSet<>();
			for (Part.Word word : plain) {
				String small = word.text().toLowerCase(Locale.ROOT);
				if (seen.add(word.start()) && text.startsWith(word.text(), word.start()) && wordQueries.isUnknown(small, words.of(small))) {
					Optional<String> nearest = Vocabulary.nearest(searcher.getIndexReader(), small);
					nearest.ifPresent(better -> corrected.replace(word.start(), word.start() + word.text().length(), better));
				}
			}
			return corrected.toString().equals(text) ? List.of() : List.of(corrected.toString());
		}
	}
}
