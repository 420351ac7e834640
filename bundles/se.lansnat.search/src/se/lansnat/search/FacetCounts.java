package se.lansnat.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Counts what a query finds by the values of the facets. */
final class FacetCounts {

	private final Map<String, Map<String, Long>> counts = new LinkedHashMap<>();

	private FacetCounts() {
		Fields.FACETS.forEach(facet -> counts.put(facet, new TreeMap<>()));
	}

	static Map<String, Map<String, Long>> of(IndexSearcher searcher, Query query) throws IOException {
		FacetCounts facets = new FacetCounts();
		Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			for (String facet : Fields.FACETS) {
				facets.count(weight, leaf, facet);
			}
		}
		Map<String, Map<String, Long>> ordered = new LinkedHashMap<>();
		facets.counts.forEach((facet, values) -> {
			Map<String, Long> frequent = new LinkedHashMap<>();
			values.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
					.thenComparing(Map.Entry.comparingByKey()))
					.forEach(entry -> frequent.put(entry.getKey(), entry.getValue()));
			ordered.put(facet, frequent);
		});
		return ordered;
	}

	/** What lets through what has one of the wanted values, for each facet. */
	static List<Query> filters(Map<String, ? extends Collection<String>> wanted) {
		return wanted.entrySet().stream().filter(facet -> !facet.getValue().isEmpty())
				.map(facet -> SortedSetDocValuesField.newSlowSetQuery(Fields.FACET + facet.getKey(),
						facet.getValue().stream().map(BytesRef::new).toList()))
				.toList();
	}

	private void count(Weight weight, LeafReaderContext leaf, String facet) throws IOException {
		SortedSetDocValues values = leaf.reader().getSortedSetDocValues(Fields.FACET + facet);
		Scorer scorer = weight.scorer(leaf);
		if (values == null || scorer == null) {
			return;
		}
		long[] numbers = new long[Math.toIntExact(values.getValueCount())];
		Bits live = leaf.reader().getLiveDocs();
		DocIdSetIterator found = scorer.iterator();
		for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
			if ((live == null || live.get(doc)) && values.advanceExact(doc)) {
				for (int i = 0; i < values.docValueCount(); i++) {
					numbers[(int) values.nextOrd()]++;
				}
			}
		}
		for (int value = 0; value < numbers.length; value++) {
			if (numbers[value] > 0) {
				counts.get(facet).merge(values.lookupOrd(value).utf8ToString(), numbers[value], Long::sum);
			}
		}
	}
}
