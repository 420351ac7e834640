package se.lansnat.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Counts what a query finds by the values of the facets. */
final class FacetCounts {

	private final Map<String, Map<String, Long>> counts = new LinkedHashMap<>();

	private FacetCounts() {
		Fields.FACETS.forEach(facet -> counts.put(facet, new TreeMap<>()));
	}

	/** Of the documents of each leaf. */
	static Map<String, Map<String, Long>> of(IndexSearcher searcher, List<FixedBitSet> found) throws IOException {
		FacetCounts facets = new FacetCounts();
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			for (String facet : Fields.FACETS) {
				facets.count(found.get(leaf.ord), leaf, facet);
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

	private void count(FixedBitSet found, LeafReaderContext leaf, String facet) throws IOException {
		SortedSetDocValues values = leaf.reader().getSortedSetDocValues(Fields.FACET + facet);
		if (values == null) {
			return;
		}
		SortedDocValues single = DocValues.unwrapSingleton(values);
		DocIdSetIterator some = ConjunctionUtils.intersectIterators(List.of(new BitSetIterator(found, found.cardinality()),
				single == null ? values : single));
		int[] numbers = new int[Math.toIntExact(values.getValueCount())];
		for (int doc = some.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = some.nextDoc()) {
			if (single != null) {
				numbers[single.ordValue()]++;
				continue;
			}
			for (int i = values.docValueCount(); i > 0; i--) {
				numbers[(int) values.nextOrd()]++;
			}
		}
		for (int value = 0; value < numbers.length; value++) {
			if (numbers[value] > 0) {
				counts.get(facet).merge(values.lookupOrd(value).utf8ToString(), (long) numbers[value], Long::sum);
			}
		}
	}
}
